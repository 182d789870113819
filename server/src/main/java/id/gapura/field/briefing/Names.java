package id.gapura.field.briefing;

import id.gapura.accounts.Audit;
import id.gapura.field.briefing.Briefing.Name;
import id.gapura.field.devices.AtWork;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Round;
import id.gapura.survey.sample.Drawn;
import id.gapura.survey.sample.Drawn.Kind;
import id.gapura.survey.sample.Samples;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a device is told to ask: no more of them than it takes to find them, and on record once for each device. */
record Names(Samples samples, People people, Audit audit, InstantSource clock) {
    /** So long before a round's first day names go out: who sets out in the morning may have no network there. */
    private static final int DAYS_BEFORE = 1;

    /** Where it is looked up who they are. */
    record People(Registry registry, Prospects prospects, Places places) {}

    /** Those drawn for a round who live in the device's place, none of them too early; absent where none were drawn. */
    Optional<List<Name>> of(Round round, AtWork atWork) {
        boolean isEarly =
                Jakarta.today(clock).plusDays(DAYS_BEFORE).isBefore(round.plan().from());
        if (isEarly) {
            return samples.isDrawn(round.id()) ? Optional.of(List.of()) : Optional.empty();
        }
        return samples.toAsk(round, atWork.device().place())
                .map(toAsk -> toAsk.isEmpty() ? List.of() : told(round, toAsk, atWork));
    }

    private List<Name> told(Round round, List<Drawn> toAsk, AtWork atWork) {
        record(round.id(), toAsk.stream().map(Drawn::personId).toList(), atWork);
        var regions = new HashMap<RegionCode, String>();
        var workers = people.registry.list(ids(toAsk, Kind.WORKER)).stream().map(one -> told(one, regions));
        var noted = people.prospects.list(ids(toAsk, Kind.PROSPECT)).values().stream()
                .map(one -> told(one, regions));
        return Stream.concat(workers, noted).toList();
    }

    /** Before they go out, and only for whom this device was not told of before: it asks every few minutes. */
    private void record(UUID round, List<UUID> toAsk, AtWork atWork) {
        var device = atWork.device().id();
        int untold = samples.untold(round, device, toAsk);
        if (untold > 0) {
            audit.record(
                    atWork.login(),
                    "survey.names-downloaded",
                    round.toString(),
                    "device=" + device + " people=" + untold);
            samples.tell(round, device, toAsk);
        }
    }

    private static List<UUID> ids(List<Drawn> some, Kind kind) {
        return some.stream()
                .filter(one -> one.kind() == kind)
                .map(Drawn::personId)
                .toList();
    }

    private Name told(Worker worker, Map<RegionCode, String> regions) {
        var home = worker.home();
        return new Name(
                worker.id().toString(),
                worker.person().name(),
                worker.number().digits(),
                home.address().orElse(""),
                home.address().isPresent() ? "" : home.phone().orElse(""),
                livelihood(worker.work().livelihood()),
                home.region().text(),
                name(home.region(), regions));
    }

    private Name told(Prospect prospect, Map<RegionCode, String> regions) {
        return new Name(
                prospect.id().toString(),
                prospect.name(),
                "",
                "",
                prospect.phone().orElse(""),
                livelihood(prospect.livelihood()),
                prospect.region().text(),
                name(prospect.region(), regions));
    }

    /** @param regions those named already; many live in the same */
    private String name(RegionCode region, Map<RegionCode, String> regions) {
        return regions.computeIfAbsent(region, people.places::fullName);
    }

    private static String livelihood(Optional<String> words) {
        return Livelihood.guess(words.orElse("")).code();
    }
}
