package id.gapura.outreach.attribution;

import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.attribution.Journey.Fate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came of some activities and of people's own codes, to be looked at from several sides. */
public final class Report {
    private static final String ALL = "";

    private final Map<UUID, Put> put;
    private final List<Member> members;
    private final Ripeness ripeness;

    Report(Map<UUID, Put> put, List<Member> members, Ripeness ripeness) {
        this.put = put;
        this.members = members;
        this.ripeness = ripeness;
    }

    /**
     * What was put into an activity, or into somebody's own code.
     *
     * @param unpriced things given away there of which nobody has put down what they cost
     */
    record Put(Origin origin, Line.Input input, int unpriced) {}

    /**
     * A member, divided.
     *
     * @param shares millionths by activity, also of activities that were not asked for
     */
    record Member(Map<UUID, Long> shares, Background background, Fate fate) {
        Member {
            shares = Map.copyOf(shares);
        }
    }

    /**
     * Summed by what a key says of where people come from, in the order of the keys; somebody with two shares of one key is one
     * person.
     */
    public Map<String, Line> by(Function<Origin, String> key) {
        var sums = new TreeMap<String, Line>();
        put.values().forEach(one -> sums.merge(key.apply(one.origin()), line(one.input()), Line::plus));
        for (var member : members) {
            keyed(member, key).forEach((name, parts) -> sums.merge(name, line(member.fate(), parts), Line::plus));
        }
        return sums;
    }

    private static Line line(Line.Input input) {
        return new Line(input, Tally.NONE, Map.of());
    }

    /**
     * Members summed by what a key says of them.
     *
     * @param lines in the order of the keys, with what it cost to bring these members; how many were reached or tried cannot be
     *     told of them
     * @param nobody activities that brought nobody
     */
    public record ByMember(Map<String, Line> lines, Line nobody) {
        public ByMember {
            lines = Collections.unmodifiableMap(new TreeMap<>(lines));
        }
    }

    /** What an activity cost goes to the members it is credited with, by their shares: all lines together are the whole. */
    public ByMember byMember(Function<Background, String> key) {
        var sums = new TreeMap<String, Line>();
        var credited = new HashMap<UUID, SortedMap<String, Long>>();
        for (var member : members) {
            var name = key.apply(member.background());
            var shares = asked(member);
            shares.forEach((id, share) ->
                    credited.computeIfAbsent(id, _ -> new TreeMap<>()).merge(name, share, Long::sum));
            if (!shares.isEmpty()) {
                sums.merge(name, line(member.fate(), total(shares)), Line::plus);
            }
        }
        return new ByMember(withCosts(sums, credited), nobody(credited));
    }

    private static long total(Map<?, Long> shares) {
        return shares.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Line> withCosts(Map<String, Line> members, Map<UUID, SortedMap<String, Long>> credited) {
        var sums = new TreeMap<>(members);
        credited.forEach((id, shares) -> Optional.ofNullable(put.get(id))
                .filter(_ -> total(shares) > 0)
                .ifPresent(one -> divided(one.input(), shares)
                        .forEach((name, input) -> sums.merge(name, line(input), Line::plus))));
        return sums;
    }

    private Line nobody(Map<UUID, SortedMap<String, Long>> credited) {
        return put.entrySet().stream()
                .filter(one -> total(credited.getOrDefault(one.getKey(), Collections.emptySortedMap())) == 0)
                .map(one -> line(one.getValue().input()))
                .reduce(Line.EMPTY, Line::plus);
    }

    /** The shares of a member in what was asked for. */
    private Map<UUID, Long> asked(Member member) {
        return member.shares().entrySet().stream()
                .filter(share -> put.containsKey(share.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Line.Input> divided(Line.Input input, SortedMap<String, Long> shares) {
        var division = new Division(shares);
        var given = division.of(input.given());
        var divided = new TreeMap<String, Line.Input>();
        division.of(input.spent())
                .forEach((name, spent) -> divided.put(
                        name, new Line.Input(input.activities(), spent, given.getOrDefault(name, Rupiah.ZERO), 0, 0)));
        return divided;
    }

    private Map<String, Long> keyed(Member member, Function<Origin, String> key) {
        var parts = new HashMap<String, Long>();
        member.shares()
                .forEach((id, share) -> origin(id).ifPresent(one -> parts.merge(key.apply(one), share, Long::sum)));
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

    /** The activities that were asked for. */
    public Set<UUID> activities() {
        return put.values().stream()
                .map(Put::origin)
                .filter(Activity.class::isInstance)
                .map(Origin::id)
                .collect(Collectors.toSet());
    }

    public Optional<Origin> origin(UUID id) {
        return Optional.ofNullable(put.get(id)).map(Put::origin);
    }

    /** Things given away at them of which nobody has put down what they cost; they are in no cost. */
    public int unpriced() {
        return put.values().stream().mapToInt(Put::unpriced).sum();
    }
}
