package id.gapura.console.outreach.proposals;

import id.gapura.enrolment.attempts.Door;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** By which doors people of a place became members in a year; every door where nobody tried yet. */
record DoorProposer(Success success, Places places) implements Proposer {
    private static final int WEEKS = 52;
    private static final int SHOWN = 3;

    @Override
    public int place() {
        return 25;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        if (part != Part.PLACE) {
            return List.of();
        }
        var tried = seen.places().stream().flatMap(place -> tried(place, seen)).toList();
        return tried.isEmpty() ? List.of(seen.shell().text("workbook.place.register")) : tried;
    }

    private Stream<String> tried(RegionCode place, Seen seen) {
        return success.byDoor(place, Span.weeksUntil(seen.today(), WEEKS)).entrySet().stream()
                .filter(door -> door.getValue().tried() > 0)
                .sorted(Comparator.comparingLong(
                        (Map.Entry<Door, SuccessRate> door) -> -door.getValue().enrolled()))
                .limit(SHOWN)
                .map(door -> seen.shell()
                        .text(
                                "workbook.place.door",
                                places.name(place),
                                seen.shell()
                                        .text("attempt.door." + door.getKey().code()),
                                door.getValue().enrolled(),
                                door.getValue().tried()));
    }
}
