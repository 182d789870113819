package id.gapura.console.outreach.proposals;

import id.gapura.accounts.Action;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.survey.talker.Talker;
import id.gapura.survey.talker.Talker.State;
import id.gapura.survey.talker.Talkers;
import java.util.ArrayList;
import java.util.List;

/** Who explains well by what villagers say. Whoever was not asked yet is counted and not named. */
record TalkerProposer(Talkers talkers, Places places) implements Proposer {
    private static final int SHOWN = 3;

    @Override
    public int place() {
        return 60;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        return part == Part.ALLOCATION && seen.officer().may(Action.MANAGE_OUTREACH)
                ? seen.places().stream()
                        .flatMap(place -> talkers(place, seen).stream())
                        .toList()
                : List.of();
    }

    private List<String> talkers(RegionCode place, Seen seen) {
        var shell = seen.shell();
        var known = talkers.within(place);
        var lines = new ArrayList<String>();
        known.stream()
                .filter(one -> one.state() == State.AGREED)
                .limit(SHOWN)
                .map(one -> shell.text(
                        "talkers.proposed",
                        name(one.village()),
                        one.called(),
                        one.named().times()))
                .forEach(lines::add);
        long waiting =
                known.stream().map(Talker::state).filter(State.NAMED::equals).count();
        if (waiting > 0) {
            lines.add(shell.text("talkers.proposed.waiting", name(place), waiting));
        }
        return lines;
    }

    private String name(RegionCode place) {
        return places.find(place).map(Region::name).orElse(place.text());
    }
}
