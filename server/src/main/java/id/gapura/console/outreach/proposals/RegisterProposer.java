package id.gapura.console.outreach.proposals;

import id.gapura.insight.Coverage;
import id.gapura.insight.Insight;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What the register says of a place: who is protected, against which target, and whose protection ends soon. */
record RegisterProposer(Insight insight, Places places) implements Proposer {
    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        return switch (part) {
            case KNOWN ->
                seen.places().stream()
                        .flatMap(place -> known(place, seen).stream())
                        .toList();
            case OBJECTIVE ->
                seen.places().stream()
                        .flatMap(place -> missing(place, seen).stream())
                        .toList();
            default -> List.of();
        };
    }

    private List<String> known(RegionCode place, Seen seen) {
        var coverage = insight.coverage(place, seen.today());
        var shell = seen.shell();
        var name = places.name(place);
        var lines = new ArrayList<String>();
        lines.add(shell.text("workbook.known.covered", name, coverage.protectedNow(), coverage.registered()));
        lines.add(target(coverage, name, seen));
        var month = YearMonth.from(seen.today());
        long ending = insight.countEndings(month, place);
        if (ending > 0) {
            lines.add(shell.text("workbook.known.ending", ending, shell.format().month(month)));
        }
        return lines;
    }

    private static String target(Coverage coverage, String name, Seen seen) {
        var shell = seen.shell();
        return coverage.share()
                .map(share -> shell.text(
                        "workbook.known.target",
                        coverage.target().orElseThrow(),
                        shell.format().percent(share)))
                .orElseGet(() -> shell.text("workbook.known.noTarget", name));
    }

    private List<String> missing(RegionCode place, Seen seen) {
        var coverage = insight.coverage(place, seen.today());
        return coverage.target()
                .filter(target -> target > coverage.protectedNow())
                .map(target -> seen.shell()
                        .text("workbook.objective.missing", places.name(place), target - coverage.protectedNow()))
                .map(List::of)
                .orElse(List.of());
    }
}
