package id.gapura.rules.benefit;

import java.time.LocalDate;

/**
 * Contribution months paid in a row ({@code iuran berturut-turut}).
 *
 * @param now up to and with the month of the event, since the registration or the last return
 * @param beforeReturn the longest row before a return from a lapse; 0 if there was none
 */
public record MonthsInRow(int now, int beforeReturn) {
    /** Refuses more months than there were from {@code since} to {@code until}, both months counted. */
    void refuseMoreThanBetween(LocalDate since, LocalDate until) {
        var between = Check.months(since, until);
        Check.within("months-in-row", now, 0, between);
        Check.within("months-before-return", beforeReturn, 0, between - now);
    }
}
