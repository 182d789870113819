package id.gapura.console.outreach.workbook;

import id.gapura.adoption.Funnel;
import id.gapura.adoption.Funnel.Asked;
import id.gapura.adoption.People;
import id.gapura.adoption.Stage;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.outreach.workbook.Topic.Segment;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who could be reached: people of one livelihood in one place, by how far they have come. */
record Adopters(Funnel funnel, Places places) {
    private static final int SHOWN = 8;

    /** People of a segment, by stage. */
    record Counted(Segment segment, Map<Stage, Long> stages) {
        /** Known to us and not members yet. */
        long prospects() {
            return in(Stage.KNOWLEDGE) + in(Stage.PERSUASION);
        }

        long members() {
            return in(Stage.DECISION) + in(Stage.IMPLEMENTATION) + in(Stage.CONFIRMATION);
        }

        long paying() {
            return in(Stage.IMPLEMENTATION) + in(Stage.CONFIRMATION);
        }

        long in(Stage stage) {
            return stages.getOrDefault(stage, 0L);
        }

        /** Known to us and not protected by what they pay. */
        long unprotected() {
            return prospects() + in(Stage.DECISION) + in(Stage.DISCONTINUANCE);
        }
    }

    /** The segments of a campaign's places with most people to win, the largest first. */
    List<Counted> proposed(Seen seen) {
        var all = new ArrayList<Counted>();
        for (var place : seen.places()) {
            funnel.bySegment(asked(place, "", seen))
                    .forEach((code, stages) -> Livelihood.find(code)
                            .map(work -> new Counted(new Segment(place, work), stages))
                            .ifPresent(all::add));
        }
        return all.stream()
                .filter(one -> one.unprotected() > 0)
                .sorted(Comparator.comparingLong(Counted::unprotected).reversed())
                .limit(SHOWN)
                .toList();
    }

    Counted of(Segment segment, Seen seen) {
        var code = segment.livelihood().code();
        var stages = funnel.bySegment(asked(segment.region(), code, seen)).getOrDefault(code, Map.of());
        return new Counted(segment, stages);
    }

    private static Asked asked(RegionCode place, String segment, Seen seen) {
        return Asked.weeksUntil(seen.today(), 1, People.of(place, segment));
    }

    /** {@code Pedagang, warung · Kadugenep}. */
    String name(Segment segment, Seen seen) {
        return seen.shell().text("livelihood." + segment.livelihood().code()) + " · " + placeName(segment.region());
    }

    String placeName(RegionCode place) {
        return places.name(place);
    }
}
