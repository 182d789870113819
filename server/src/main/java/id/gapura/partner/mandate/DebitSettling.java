package id.gapura.partner.mandate;

import id.gapura.kernel.Jakarta;
import id.gapura.partner.aggregator.Charge;
import id.gapura.partner.mandate.Debit.Reason;
import id.gapura.partner.mandate.Debit.State;
import id.gapura.partner.mandate.DebitPlanning.Parts;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in how a try ended: the debit is collected, tried again on a later day of its month, or given up. */
final class DebitSettling {
    private final Parts parts;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DebitSettling(Parts parts, TransactionTemplate transaction, InstantSource clock) {
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Nothing is done while nobody knows the end; done twice, it happens once. */
    void settle(DebitTry one, Charge charge) {
        switch (charge.state()) {
            case CREATING, OPEN, TAKING -> {}
            case POSTED, SUSPENDED -> end(one, Optional.empty());
            case FAILED -> end(one, Optional.of(Reason.ofWire(charge.failure())));
            case EXPIRED ->
                end(
                        one,
                        Optional.of(charge.failure().isEmpty() ? Reason.NOT_REACHED : Reason.ofWire(charge.failure())));
        }
    }

    private void end(DebitTry one, Optional<Reason> failure) {
        transaction.executeWithoutResult(_ -> {
            var mandate = parts.mandates().lock(one.workerId(), one.mandateId()).orElseThrow();
            if (!parts.debits().end(one, failure, clock.instant())) {
                return;
            }
            var debit = parts.debits()
                    .find(one.workerId(), one.mandateId(), one.month())
                    .orElseThrow();
            var after = failure.map(why -> afterFailure(debit, mandate, why))
                    .orElseGet(() -> debit.to(State.COLLECTED, Optional.empty()));
            parts.debits().set(after);
            failure.flatMap(Reason::ending).ifPresent(ending -> parts.change().end(mandate, ending));
            parts.outbox().publish(DebitEnded.of(after));
        });
    }

    private Debit afterFailure(Debit debit, Mandate mandate, Reason why) {
        if (mandate.state() != Mandate.State.ACTIVE) {
            var cause = mandate.state() == Mandate.State.PAUSED ? Reason.PAUSED : Reason.ENDED;
            return debit.to(State.DROPPED, Optional.of(cause));
        }
        var today = Jakarta.today(clock);
        var next = today.plusDays(parts.rules().daysBetween(today));
        boolean mayTryAgain = why.isWorthAnotherTry()
                && debit.tries() < parts.rules().mostTries(today)
                && YearMonth.from(next).equals(debit.month());
        return mayTryAgain ? debit.again(next, why) : debit.to(State.GIVEN_UP, Optional.of(why));
    }
}
