package id.gapura.console.outreach;

import id.gapura.screen.Link;
import java.time.LocalDate;
import java.util.List;

/**
 * Activities in a month.
 *
 * @param weekdays their short names, from Monday on
 * @param weeks each of seven days
 * @param conflicts what speaks against activities as they are planned
 * @param gaps weeks in which nothing happens, in words
 * @param note what is not known of the year's holidays; usually empty
 */
public record CalendarPage(
        Turning turning,
        List<String> weekdays,
        List<List<Day>> weeks,
        List<ConflictWords.Told> conflicts,
        List<String> gaps,
        String note) {
    public CalendarPage {
        weekdays = List.copyOf(weekdays);
        weeks = weeks.stream().map(List::copyOf).toList();
        conflicts = List.copyOf(conflicts);
        gaps = List.copyOf(gaps);
    }

    /** The month and the way to those beside it. */
    public record Turning(List<Link> tabs, String month, String before, String after) {
        public Turning {
            tabs = List.copyOf(tabs);
        }
    }

    /**
     * A day.
     *
     * @param holiday its name; empty on other days
     * @param markets that are held, in words; may be empty
     * @param isIn whether it is of the month
     */
    public record Day(
            LocalDate day,
            String weekday,
            String holiday,
            String markets,
            boolean isIn,
            boolean isToday,
            List<Event> events) {
        public Day {
            events = List.copyOf(events);
        }

        public boolean isEmpty() {
            return !isIn || (events.isEmpty() && holiday.isEmpty() && markets.isEmpty());
        }
    }

    /** Something on a day. */
    public record Event(String time, String title, String href, String state) {}
}
