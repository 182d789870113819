package id.gapura.console.outreach.proposals;

import id.gapura.adoption.objection.Best;
import id.gapura.adoption.objection.Objection;
import id.gapura.adoption.objection.Objections;
import id.gapura.adoption.objection.Objections.Heard;
import id.gapura.adoption.objection.Tally;
import id.gapura.adoption.objection.Tally.Rate;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What people of a place say against it most often, in a year. */
record ObjectionProposer(Objections objections, Places places) implements Proposer {
    private static final int SHOWN = 3;

    @Override
    public int place() {
        return 22;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        return part == Part.BELIEFS
                ? seen.places().stream().flatMap(place -> said(place, seen)).toList()
                : List.of();
    }

    /** How often something was said, of how often anything was. */
    private record Said(Objection objection, Rate rate) {}

    /** What people of the place of a segment say against it, whatever they live on. */
    List<String> against(RegionCode place, Seen seen) {
        return said(place, seen).toList();
    }

    /** What led people of a place on who had objected, where that is more than chance. */
    List<String> convincing(RegionCode place, Seen seen) {
        var tallies = tallies(place, seen);
        return objections.list().stream()
                .map(one -> objections.best(one, tallies))
                .flatMap(best -> best instanceof Best.Found found && found.isSure() ? Stream.of(found) : Stream.empty())
                .limit(SHOWN)
                .map(found -> seen.shell()
                        .text(
                                "workbook.segment.for.proposed",
                                found.reply().words().in(seen.shell().language().code()),
                                found.wentOn().reached(),
                                found.wentOn().due()))
                .toList();
    }

    private Map<UUID, Tally> tallies(RegionCode place, Seen seen) {
        return objections.tallies(new Heard(place, seen.today().minusYears(1), seen.today()));
    }

    private Stream<String> said(RegionCode place, Seen seen) {
        var tallies = tallies(place, seen);
        long all = tallies.values().stream().mapToLong(Tally::heard).sum();
        return objections.list().stream()
                .map(one -> new Said(one, new Rate(heard(one, tallies), all)))
                .filter(one -> one.rate().isShown() && one.rate().reached() > 0)
                .sorted(Comparator.comparingLong((Said one) -> -one.rate().reached()))
                .limit(SHOWN)
                .map(one -> line(one, place, seen));
    }

    private static long heard(Objection objection, Map<UUID, Tally> tallies) {
        return objection.replies().stream()
                .flatMap(reply -> Optional.ofNullable(tallies.get(reply.id())).stream())
                .mapToLong(Tally::heard)
                .sum();
    }

    private String line(Said said, RegionCode place, Seen seen) {
        var shell = seen.shell();
        var format = shell.format();
        return shell.text(
                "workbook.beliefs.objection",
                places.find(place).map(Region::name).orElse(place.text()),
                said.objection().words().in(shell.language().code()),
                said.rate().reached(),
                said.rate().due(),
                format.percent(said.rate().interval().low()),
                format.percent(said.rate().interval().high()));
    }
}
