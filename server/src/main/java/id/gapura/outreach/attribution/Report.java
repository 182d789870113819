package id.gapura.outreach.attribution;

import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.attribution.Journey.Fate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** What came of some activities, to be looked at from several sides. */
public final class Report {
    private static final String ALL = "";

    private final Map<UUID, Activity> activities;
    private final Map<UUID, Line.Input> inputs;
    private final List<Member> members;
    private final Ripeness ripeness;

    Report(Map<UUID, Activity> activities, Map<UUID, Line.Input> inputs, List<Member> members, Ripeness ripeness) {
        this.activities = activities;
        this.inputs = inputs;
        this.members = members;
        this.ripeness = ripeness;
    }

    /**
     * A member, divided.
     *
     * @param shares millionths by activity, also of activities that were not asked for
     */
    record Member(Map<UUID, Long> shares, Fate fate) {
        Member {
            shares = Map.copyOf(shares);
        }
    }

    /** Summed by what a key says of an activity, in the order of the keys; somebody with two shares of one key is one person. */
    public Map<String, Line> by(Function<Activity, String> key) {
        var sums = new TreeMap<String, Line>();
        activities.forEach((id, activity) -> sums.merge(key.apply(activity), input(id), Line::plus));
        for (var member : members) {
            keyed(member, key).forEach((name, parts) -> sums.merge(name, line(member.fate(), parts), Line::plus));
        }
        return sums;
    }

    private Line input(UUID activity) {
        return new Line(inputs.getOrDefault(activity, Line.Input.NONE), Tally.NONE, Map.of());
    }

    private Map<String, Long> keyed(Member member, Function<Activity, String> key) {
        var parts = new HashMap<String, Long>();
        member.shares()
                .forEach((id, share) -> Optional.ofNullable(activities.get(id))
                        .ifPresent(activity -> parts.merge(key.apply(activity), share, Long::sum)));
        return parts;
    }

    private Line line(Fate fate, long parts) {
        var share = new Tally(parts, 1);
        var survivals = new EnumMap<Milestone, Survival>(Milestone.class);
        for (var milestone : Milestone.values()) {
            boolean isDue = fate.isDue(milestone, ripeness);
            boolean isCovered = isDue && fate.isCovered(milestone);
            survivals.put(milestone, new Survival(isDue ? share : Tally.NONE, isCovered ? share : Tally.NONE));
        }
        return new Line(Line.Input.NONE, share, survivals);
    }

    /** All of them together. */
    public Line all() {
        return by(_ -> ALL).getOrDefault(ALL, Line.EMPTY);
    }

    /** Those that were asked for. */
    public Set<UUID> activities() {
        return Set.copyOf(activities.keySet());
    }

    public Optional<Activity> activity(UUID id) {
        return Optional.ofNullable(activities.get(id));
    }
}
