package id.gapura.console.outreach.proposals;

import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.State;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Model;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What activities of these places brought before, and at what cost. */
public record PastProposer(Activities activities, Attribution attribution) implements Proposer {
    private static final int SHOWN = 3;

    @Override
    public int place() {
        return 40;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        return switch (part) {
            case PROMOTION -> promotion(seen);
            case ALLOCATION -> allocation(seen);
            default -> List.of();
        };
    }

    /** Activities that are over, of a year. */
    static Wanted past(RegionCode place, Seen seen) {
        return Wanted.between(place, seen.today().minusYears(1), seen.today());
    }

    /** Kinds of activities alone: nobody can plan that people have codes of their own, which cost nothing. */
    private List<String> promotion(Seen seen) {
        var shell = seen.shell();
        var lines = new ArrayList<String>();
        for (var place : seen.places()) {
            attribution.report(past(place, seen), Model.DECAYED).by(Origin::kind).entrySet().stream()
                    .filter(kind -> !kind.getKey().equals(OwnCode.KIND))
                    .filter(kind -> kind.getValue().joined().parts() > 0)
                    .sorted(Comparator.comparingDouble((Map.Entry<String, Line> kind) -> costOfOne(kind.getValue())))
                    .limit(SHOWN)
                    .map(kind -> shell.text(
                            "workbook.promotion.past",
                            shell.text("outreach.kind." + kind.getKey()),
                            shell.format().tenths(kind.getValue().joined().persons()),
                            shell.format().rupiah(Rupiah.of(Math.round(costOfOne(kind.getValue()))))))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static double costOfOne(Line line) {
        return line.input().cost().amount() / line.joined().persons();
    }

    private static List<String> allocation(Seen seen) {
        var shell = seen.shell();
        var budget = seen.campaign().plan().budget();
        return List.of(shell.text("workbook.allocation.budget", shell.format().rupiah(budget)));
    }

    /**
     * What activities of a kind came to on average.
     *
     * @param count how many were over; with none the others are nothing
     */
    public record Usual(int count, Rupiah cost, int reach) {}

    public Usual usual(ActivityKind kind, RegionCode place, Seen seen) {
        var done = activities.list(past(around(place, seen), seen)).stream()
                .filter(one -> one.plan().kind() == kind && one.standing().state() == State.DONE)
                .toList();
        if (done.isEmpty()) {
            return new Usual(0, Rupiah.ZERO, 0);
        }
        long cost = done.stream().mapToLong(one -> one.cost().amount()).sum() / done.size();
        int reach = done.stream().mapToInt(Activity::reached).sum() / done.size();
        return new Usual(done.size(), Rupiah.of(rounded(cost)), reach);
    }

    /** The regency, as far as the officer sees it: one village has too few activities to learn from. */
    private static RegionCode around(RegionCode place, Seen seen) {
        var regency = place.level().compareTo(RegionLevel.REGENCY) > 0 ? place.at(RegionLevel.REGENCY) : place;
        return seen.officer().sees(regency) ? regency : place;
    }

    /** To ten thousands: a plan is no bill. */
    private static long rounded(long cost) {
        return Math.round(cost / 10_000d) * 10_000;
    }
}
