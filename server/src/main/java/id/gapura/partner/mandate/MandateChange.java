package id.gapura.partner.mandate;

import id.gapura.kernel.Jakarta;
import id.gapura.partner.mandate.Debit.Reason;
import id.gapura.partner.mandate.Mandate.Ending;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Begins, pauses and ends mandates. Runs in the caller's transaction. */
final class MandateChange {
    /** Ends of which the aggregator does not know yet. */
    private static final Set<Ending> OURS = EnumSet.of(Ending.CANCELLED, Ending.MEMBERSHIP_ENDED);

    private static final int RECENT = 2;

    private final MandateStore mandates;
    private final DebitStore debits;
    private final DebitRules rules;
    private final InstantSource clock;

    MandateChange(MandateStore mandates, DebitStore debits, DebitRules rules, InstantSource clock) {
        this.mandates = mandates;
        this.debits = debits;
        this.rules = rules;
        this.clock = clock;
    }

    /** Takes from the next day of its choice on: this month's, if it is still to come. */
    boolean begin(Mandate mandate) {
        var today = Jakarta.today(clock);
        int day = mandate.terms().day();
        var month = YearMonth.from(today).plusMonths(today.getDayOfMonth() <= day ? 0 : 1);
        return mandates.activate(mandate, month, announceOn(mandate, month), clock.instant());
    }

    /** When the debit of a month is made known. */
    LocalDate announceOn(Mandate mandate, YearMonth month) {
        var day = month.atDay(mandate.terms().day());
        return day.minusDays(rules.noticeDays(day));
    }

    boolean pause(Mandate mandate) {
        boolean isPaused = mandates.pause(mandate, clock.instant());
        if (isPaused) {
            drop(mandate, Reason.PAUSED);
        }
        return isPaused;
    }

    boolean end(Mandate mandate, Ending why) {
        var tellAt = OURS.contains(why) ? Optional.of(clock.instant()) : Optional.<java.time.Instant>empty();
        boolean isEnded = mandates.end(mandate, why, clock.instant(), tellAt);
        if (isEnded) {
            drop(mandate, Reason.ENDED);
        }
        return isEnded;
    }

    /** What was announced is not tried; what was asked for can come still. */
    private void drop(Mandate mandate, Reason why) {
        debits.of(mandate, RECENT).stream()
                .filter(debit -> debit.state() == Debit.State.ANNOUNCED)
                .forEach(debit -> debits.set(debit.to(Debit.State.DROPPED, Optional.of(why))));
    }
}
