package id.gapura.partner.mandate;

import id.gapura.jobs.Event;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A try, or all of a month, came to an end: something for the member to hear.
 *
 * @param month the calendar month, such as {@code 2026-12}
 * @param state as the debit stands now; {@code announced} where it is tried again
 * @param reason of a failure, by its code; empty where the money came
 * @param nextOn the day of the next try; empty where there is none
 */
public record DebitEnded(
        UUID workerId, UUID mandateId, String month, long amount, String state, String reason, String nextOn)
        implements Event {
    /** The state that its code names. */
    public Debit.State how() {
        return Debit.State.of(state);
    }

    static DebitEnded of(Debit debit) {
        return new DebitEnded(
                debit.workerId(),
                debit.mandateId(),
                debit.month().toString(),
                debit.amount().amount(),
                debit.state().code(),
                debit.reason().map(Debit.Reason::code).orElse(""),
                debit.nextOn().map(LocalDate::toString).orElse(""));
    }
}
