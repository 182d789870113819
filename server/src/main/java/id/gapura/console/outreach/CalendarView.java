package id.gapura.console.outreach;

import id.gapura.console.Officer;
import id.gapura.console.outreach.CalendarPage.Day;
import id.gapura.console.outreach.CalendarPage.Event;
import id.gapura.console.outreach.CalendarPage.Turning;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Conflicts;
import id.gapura.outreach.activity.Holidays;
import id.gapura.outreach.activity.Markets;
import id.gapura.outreach.activity.Schedule;
import id.gapura.outreach.activity.Schedule.Gap;
import id.gapura.places.Gatherings;
import id.gapura.places.Places;
import id.gapura.screen.Shell;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lays activities out as a month. */
final class CalendarView {
    private static final int NAMED = 2;

    private final Activities activities;
    private final Conflicts conflicts;
    private final Around around;
    private final InstantSource clock;

    /** What goes on where activities are planned. */
    record Around(Places places, Holidays holidays, Gatherings gatherings) {}

    CalendarView(Activities activities, Conflicts conflicts, Around around, InstantSource clock) {
        this.activities = activities;
        this.conflicts = conflicts;
        this.around = around;
        this.clock = clock;
    }

    CalendarPage page(YearMonth month, Officer officer, Shell shell) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var schedule = new Schedule(activities.list(Wanted.between(officer.scope(), first, last)));
        var markets = Markets.within(officer.scope(), around.gatherings);
        var weeks = Stream.iterate(first, week -> !week.isAfter(last), week -> week.plusWeeks(1))
                .map(week -> week(week, month, new Going(schedule, markets), shell))
                .toList();
        return new CalendarPage(
                new Turning(
                        OutreachTabs.of(shell),
                        shell.format().month(month),
                        OutreachTabs.CALENDAR + "?month=" + month.minusMonths(1),
                        OutreachTabs.CALENDAR + "?month=" + month.plusMonths(1)),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> weekday(day, shell))
                        .toList(),
                weeks,
                new ConflictWords(around.places, shell).of(conflicts.among(schedule.activities(), markets)),
                schedule.gaps(month.atDay(1), month.atEndOfMonth()).stream()
                        .map(gap -> gap(gap, shell))
                        .toList(),
                note(month, shell));
    }

    private static String weekday(DayOfWeek day, Shell shell) {
        return day.getDisplayName(TextStyle.SHORT, shell.language().locale());
    }

    /** What goes on. */
    private record Going(Schedule schedule, Markets markets) {}

    private List<Day> week(LocalDate monday, YearMonth month, Going going, Shell shell) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(DayOfWeek.values().length)
                .map(day -> new Day(
                        day,
                        weekday(day.getDayOfWeek(), shell),
                        around.holidays
                                .on(day)
                                .map(code -> shell.text("holiday." + code))
                                .orElse(""),
                        named(going.markets.on(day), shell),
                        YearMonth.from(day).equals(month),
                        day.equals(Jakarta.today(clock)),
                        going.schedule.on(day).stream()
                                .map(one -> event(one, shell))
                                .toList()))
                .toList();
    }

    private static Event event(Activity one, Shell shell) {
        return new Event(
                OutreachWords.time(one.plan().span().from()),
                one.plan().title(),
                OutreachTabs.activity(one.id()),
                shell.text("outreach.state." + one.standing().state().code()));
    }

    /** Some markets by name, and how many more there are; empty for none. */
    private static String named(List<String> markets, Shell shell) {
        var named = String.join(", ", markets.subList(0, Math.min(NAMED, markets.size())));
        return markets.size() <= NAMED ? named : shell.text("market.more", named, markets.size() - NAMED);
    }

    private static String gap(Gap gap, Shell shell) {
        return shell.text(
                "outreach.gap",
                shell.format().shortDate(gap.from()),
                shell.format().shortDate(gap.to()));
    }

    private String note(YearMonth month, Shell shell) {
        return around.holidays.isSet(Year.of(month.getYear()))
                ? ""
                : shell.text("outreach.holidays.unset", Integer.toString(month.getYear()));
    }
}
