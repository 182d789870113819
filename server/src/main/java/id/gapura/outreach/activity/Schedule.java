package id.gapura.outreach.activity;

import id.gapura.outreach.activity.Activity.State;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What some activities mean for a calendar: on which days they are, and in which weeks nothing happens. One that stands for
 * longer than a week, such as a sign at a gate, counts on its first day alone.
 */
public record Schedule(List<Activity> activities) {
    public Schedule {
        activities = activities.stream()
                .filter(one -> one.standing().state() != State.CANCELLED)
                .toList();
    }

    /**
     * Weeks without an activity.
     *
     * @param from a Monday
     * @param to a Sunday
     */
    public record Gap(LocalDate from, LocalDate to) {}

    /** The whole weeks from one day to another in which no activity begins or goes on; weeks in a row are one gap. */
    public List<Gap> gaps(LocalDate from, LocalDate to) {
        var busy = activities.stream().flatMap(Schedule::weeks).collect(Collectors.toSet());
        var gaps = new ArrayList<Gap>();
        weeks(from, to).filter(week -> !busy.contains(week)).forEach(week -> {
            boolean goesOn = !gaps.isEmpty() && gaps.getLast().to().plusDays(1).equals(week);
            var begin = goesOn ? gaps.removeLast().from() : week;
            gaps.add(new Gap(begin, week.plusDays(6)));
        });
        return gaps;
    }

    private static Stream<LocalDate> weeks(Activity one) {
        return weeks(firstDay(one), lastDay(one));
    }

    private static LocalDate firstDay(Activity one) {
        return one.plan().span().firstDay();
    }

    private static LocalDate lastDay(Activity one) {
        var span = one.plan().span();
        return span.isStanding() ? span.firstDay() : span.lastDay();
    }

    private static Stream<LocalDate> weeks(LocalDate from, LocalDate to) {
        var first = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, week -> !week.isAfter(to), week -> week.plusWeeks(1));
    }

    /** What goes on on a day, in order. */
    public List<Activity> on(LocalDate day) {
        return activities.stream()
                .filter(one -> !day.isBefore(firstDay(one)) && !day.isAfter(lastDay(one)))
                .toList();
    }
}
