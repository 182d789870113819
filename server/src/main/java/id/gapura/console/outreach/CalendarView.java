package id.gapura.console.outreach;

import id.gapura.console.Officer;
import id.gapura.console.outreach.CalendarPage.Day;
import id.gapura.console.outreach.CalendarPage.Event;
import id.gapura.console.outreach.CalendarPage.Turning;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Holidays;
import id.gapura.outreach.activity.Schedule;
import id.gapura.outreach.activity.Schedule.Gap;
import id.gapura.outreach.activity.Schedule.Overlap;
import id.gapura.places.Gatherings;
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
    private final Activities activities;
    private final Holidays holidays;
    private final Gatherings gatherings;
    private final InstantSource clock;

    CalendarView(Activities activities, Holidays holidays, Gatherings gatherings, InstantSource clock) {
        this.activities = activities;
        this.holidays = holidays;
        this.gatherings = gatherings;
        this.clock = clock;
    }

    CalendarPage page(YearMonth month, Officer officer, Shell shell) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var schedule = new Schedule(activities.list(Wanted.between(officer.scope(), first, last)));
        var markets = Markets.within(officer.scope(), gatherings);
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
                schedule.overlaps().stream().map(one -> clash(one, shell)).toList(),
                markets.offDays(schedule.activities(), shell),
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
                        holidays.on(day)
                                .map(code -> shell.text("holiday." + code))
                                .orElse(""),
                        going.markets.on(day, shell),
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

    private static String clash(Overlap overlap, Shell shell) {
        return shell.text(
                "outreach.clash",
                overlap.login(),
                shell.format()
                        .shortDate(Jakarta.day(overlap.second().plan().span().from())),
                overlap.first().plan().title(),
                overlap.second().plan().title());
    }

    private static String gap(Gap gap, Shell shell) {
        return shell.text(
                "outreach.gap",
                shell.format().shortDate(gap.from()),
                shell.format().shortDate(gap.to()));
    }

    private String note(YearMonth month, Shell shell) {
        return holidays.isSet(Year.of(month.getYear()))
                ? ""
                : shell.text("outreach.holidays.unset", Integer.toString(month.getYear()));
    }
}
