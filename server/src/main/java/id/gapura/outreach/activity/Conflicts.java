package id.gapura.outreach.activity;

import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.places.Gatherings;
import id.gapura.places.RegionCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The face of conflicts: what speaks against activities as they are planned. */
public final class Conflicts {
    /** As lists of activities are. */
    private static final Comparator<Activity> IN_ORDER =
            Comparator.comparing(Conflicts::begins).thenComparing(Activity::id);

    private final Activities activities;
    private final Communicators communicators;
    private final Gatherings gatherings;
    private final Holidays holidays;

    Conflicts(Activities activities, Communicators communicators, Gatherings gatherings, Holidays holidays) {
        this.activities = activities;
        this.communicators = communicators;
        this.gatherings = gatherings;
        this.holidays = holidays;
    }

    /**
     * Those of some activities: between two of them first, then those that one has by itself.
     *
     * @param inOrder as they begin
     * @param markets that may be meant
     */
    public List<Conflict> among(List<Activity> inOrder, Markets markets) {
        var rules = rules(inOrder, markets);
        var between = IntStream.range(0, inOrder.size())
                .boxed()
                .flatMap(i -> meanwhile(inOrder, i).flatMap(later -> rules.between(inOrder.get(i), later)));
        return Stream.concat(between, inOrder.stream().flatMap(rules::against)).toList();
    }

    private Rules rules(List<Activity> some, Markets markets) {
        var speakers =
                communicators.ofActivities(some.stream().map(Activity::id).toList());
        return new Rules(speakers, markets, holidays);
    }

    /** Those that begin after one before it is over. */
    private static Stream<Activity> meanwhile(List<Activity> inOrder, int i) {
        var end = inOrder.get(i).plan().span().to();
        return inOrder.subList(i + 1, inOrder.size()).stream()
                .takeWhile(later -> begins(later).isBefore(end));
    }

    /** Those of one activity, by itself and with others within a region. */
    public List<Conflict> of(Activity one, RegionCode within) {
        var span = one.plan().span();
        if (!one.isPlanned() || span.isStanding()) {
            return List.of();
        }
        var meanwhile = activities.list(Wanted.between(within, span.firstDay(), span.lastDay()));
        var rules = rules(Stream.concat(Stream.of(one), meanwhile.stream()).toList(), markets(one));
        var between = meanwhile.stream()
                .filter(other -> !other.id().equals(one.id()))
                .flatMap(other ->
                        IN_ORDER.compare(one, other) < 0 ? rules.between(one, other) : rules.between(other, one));
        return Stream.concat(between, rules.against(one)).toList();
    }

    private static Instant begins(Activity one) {
        return one.plan().span().from();
    }

    private Markets markets(Activity one) {
        return Markets.within(one.plan().where().region(), gatherings);
    }
}
