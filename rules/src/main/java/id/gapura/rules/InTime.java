package id.gapura.rules;

import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Until when a month is paid in time ({@code contribution.due-day}), and what can be told once that day is over.
 *
 * <p>Whether somebody is still covered some months after a first day can be told once the months are over and the last day to
 * pay the month in which they end is over too: before, who has not paid yet may still do so in time. Example: whoever joined
 * on 3 May 2026 is looked at for a year from 16 May 2027 on, whoever joined on 20 May 2026 from 20 May 2027 on.
 */
public final class InTime {
    private final Series<Integer> dueDay;

    public InTime(Law law) {
        this.dueDay = law.count("contribution.due-day");
    }

    /** The last day on which a month is paid in time; a day of that month itself. */
    public LocalDate lastDay(YearMonth month) {
        return month.atDay(dueDay.at(month.atDay(1)).value());
    }

    /** The last first day of those of whom it can be told today; it can be told of all before. */
    public LocalDate latestFirstDay(int months, LocalDate today) {
        var month = YearMonth.from(today);
        if (!today.isAfter(lastDay(month))) {
            return month.minusMonths(months + 1L).atEndOfMonth();
        }
        return today.equals(month.atEndOfMonth())
                ? month.minusMonths(months).atEndOfMonth()
                : today.minusMonths(months);
    }
}
