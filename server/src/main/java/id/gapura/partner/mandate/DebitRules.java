package id.gapura.partner.mandate;

import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.LocalDate;

/** How often and when is taken: parameters of our own, but for the day on which contributions are due. */
final class DebitRules {
    private final Series<Integer> noticeDays;
    private final Series<Integer> mostTries;
    private final Series<Integer> daysBetween;
    private final Series<Integer> dueDay;

    DebitRules(Law law) {
        this.noticeDays = law.count("autodebit.notice-days");
        this.mostTries = law.count("autodebit.most-tries");
        this.daysBetween = law.count("autodebit.days-between-tries");
        this.dueDay = law.count("contribution.due-day");
    }

    /** How long before a debit the member is told. */
    int noticeDays(LocalDate day) {
        return noticeDays.at(day).value();
    }

    int mostTries(LocalDate day) {
        return mostTries.at(day).value();
    }

    int daysBetween(LocalDate day) {
        return daysBetween.at(day).value();
    }

    /** The last day of the month that can be chosen: the one before contributions are due. */
    int lastDay(LocalDate day) {
        return dueDay.at(day).value() - 1;
    }
}
