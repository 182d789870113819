package id.gapura.console.outreach.proposals;

import id.gapura.adoption.Funnel;
import id.gapura.adoption.Funnel.Asked;
import id.gapura.adoption.Funnel.Level;
import id.gapura.adoption.People;
import id.gapura.adoption.Stage;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far people of a place have come: where most of them wait, and at which step most are lost. */
record StagesProposer(Funnel funnel, Places places) implements Proposer {
    private static final int WEEKS = 13;
    /** Of fewer no share says anything. */
    private static final int ENOUGH = 20;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        return part == Part.KNOWN
                ? seen.places().stream()
                        .flatMap(place -> known(place, seen).stream())
                        .toList()
                : List.of();
    }

    private List<String> known(RegionCode place, Seen seen) {
        var levels = funnel.levels(Asked.weeksUntil(seen.today(), WEEKS, People.of(place, "")));
        var lines = new ArrayList<String>();
        var name = places.name(place);
        waiting(levels)
                .ifPresent(level -> lines.add(
                        seen.shell().text("workbook.known.waiting", name, stage(level.stage(), seen), level.now())));
        weakest(levels)
                .ifPresent(level -> lines.add(seen.shell()
                        .text(
                                "workbook.known.weakest",
                                stage(level.stage(), seen),
                                seen.shell().format().percent(level.share().orElseThrow()),
                                level.reached())));
        levels.stream()
                .filter(level -> level.stage() == Stage.DISCONTINUANCE && level.now() > 0)
                .forEach(level -> lines.add(seen.shell().text("workbook.known.stopped", level.now(), level.came())));
        return lines;
    }

    private static String stage(Stage stage, Seen seen) {
        return seen.shell().text("adoption.stage." + stage.code());
    }

    /** The stage before being protected in which most are. */
    private static Optional<Level> waiting(List<Level> levels) {
        return levels.stream()
                .filter(level -> level.stage().compareTo(Stage.IMPLEMENTATION) < 0 && level.now() > 0)
                .max(Comparator.comparingLong(Level::now));
    }

    private static Optional<Level> weakest(List<Level> levels) {
        return levels.stream()
                .filter(level -> level.share().isPresent() && level.reached() >= ENOUGH)
                .min(Comparator.comparingDouble(level -> level.share().orElseThrow()));
    }
}
