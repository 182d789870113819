package id.gapura.reminders;

import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which dates of members make an occasion of a day, by the parameters {@code reminders.*}. What a program that stood still did
 * not say is caught up with for a week; what is older is left.
 */
final class Timing {
    private static final int CAUGHT_UP_DAYS = 6;
    /** Further back nobody is still a member. */
    private static final int MOST_MONTHS_UNPAID = 12;

    private final Law law;

    Timing(Law law) {
        this.law = law;
    }

    /** The date of a member that an occasion hangs on. */
    enum Hook {
        REGISTERED("registered_on"),
        PROTECTED("protected_until_on"),
        LAPSES("lapses_on"),
        SPONSORED("sponsored_until_on");

        private final String column;

        Hook(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /**
     * Whom an occasion is for on a day.
     *
     * @param from the first date that counts, {@code to} the last
     * @param day the day it is about, where that is the same for all; else it is the date itself
     */
    record Window(Hook hook, LocalDate from, LocalDate to, Optional<LocalDate> day) {}

    /** Whom to tell on a day; empty on days on which nobody is told. */
    Optional<Window> of(Occasion occasion, LocalDate today) {
        return switch (occasion) {
            case PAYMENT -> payment(today);
            case LAPSE -> Optional.of(ahead(Hook.LAPSES, "before-lapse-days", today));
            case SPONSOR_ENDS -> Optional.of(ahead(Hook.SPONSORED, "before-sponsor-ends-days", today));
            case RETURN -> Optional.of(after(Hook.LAPSES, "after-lapse-days", today));
            case BENEFITS, PAYING, CLAIMING, MONEY ->
                Optional.of(after(Hook.REGISTERED, occasion.code() + "-days", today));
        };
    }

    private Optional<Window> payment(LocalDate today) {
        int lastDay = law.count("contribution.due-day").at(today).value();
        var last = YearMonth.from(today).atDay(lastDay);
        boolean isTime = !today.isAfter(last) && !today.isBefore(last.minusDays(days("before-due-days", today)));
        var paidUntil = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        return isTime
                ? Optional.of(new Window(
                        Hook.PROTECTED, paidUntil.minusMonths(MOST_MONTHS_UNPAID), paidUntil, Optional.of(last)))
                : Optional.empty();
    }

    private Window ahead(Hook hook, String parameter, LocalDate today) {
        return new Window(hook, today.plusDays(1), today.plusDays(days(parameter, today)), Optional.empty());
    }

    private Window after(Hook hook, String parameter, LocalDate today) {
        var last = today.minusDays(days(parameter, today));
        return new Window(hook, last.minusDays(CAUGHT_UP_DAYS), last, Optional.empty());
    }

    private int days(String parameter, LocalDate today) {
        return law.count("reminders." + parameter).at(today).value();
    }
}
