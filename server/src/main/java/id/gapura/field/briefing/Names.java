package id.gapura.field.briefing;

import id.gapura.field.briefing.Briefing.Name;
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
import id.gapura.survey.sample.Lot;
import id.gapura.survey.sample.Sample;
import id.gapura.survey.sample.Samples;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a device is told to ask: no more of them than it takes to find them. */
record Names(Samples samples, Registry registry, Prospects prospects, Places places) {
    /** Those drawn for a round who live in a place; absent where none were drawn. */
    Optional<List<Name>> of(Round round, RegionCode place) {
        return samples.find(round).map(sample -> named(sample, place));
    }

    private List<Name> named(Sample sample, RegionCode place) {
        var toAsk = sample.lots().stream()
                .map(Lot::toAsk)
                .flatMap(List::stream)
                .filter(one -> one.home().filter(place::contains).isPresent())
                .toList();
        var workers = registry.list(ids(toAsk, Kind.WORKER)).stream().map(this::told);
        var noted = prospects.list(ids(toAsk, Kind.PROSPECT)).values().stream().map(this::told);
        return Stream.concat(workers, noted).toList();
    }

    private static List<UUID> ids(List<Drawn> some, Kind kind) {
        return some.stream()
                .filter(one -> one.kind() == kind)
                .map(Drawn::personId)
                .toList();
    }

    private Name told(Worker worker) {
        var home = worker.home();
        return new Name(
                worker.id().toString(),
                worker.person().name(),
                worker.number().digits(),
                home.address().orElse(""),
                home.address().isPresent() ? "" : home.phone().orElse(""),
                livelihood(worker.work().livelihood()),
                home.region().text(),
                places.fullName(home.region()));
    }

    private Name told(Prospect prospect) {
        return new Name(
                prospect.id().toString(),
                prospect.name(),
                "",
                "",
                prospect.phone().orElse(""),
                livelihood(prospect.livelihood()),
                prospect.region().text(),
                places.fullName(prospect.region()));
    }

    private static String livelihood(Optional<String> words) {
        return Livelihood.guess(words.orElse("")).code();
    }
}
