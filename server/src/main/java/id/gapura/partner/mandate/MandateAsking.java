package id.gapura.partner.mandate;

import id.gapura.partner.Asking;
import id.gapura.partner.aggregator.Permission.Answer;
import id.gapura.partner.aggregator.Permissions;
import id.gapura.partner.mandate.Mandate.Ending;
import java.time.InstantSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the aggregator whether a member has approved a mandate, and tells it of one that is over. Where it is silent, it is
 * asked again when {@link Asking} says so.
 */
final class MandateAsking {
    private final MandateStore mandates;
    private final MandateChange change;
    private final Permissions permissions;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    MandateAsking(
            MandateStore mandates,
            MandateChange change,
            Permissions permissions,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.mandates = mandates;
        this.change = change;
        this.permissions = permissions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Asks about one that is due; the next asking is set first, so that one that cannot be settled never holds up the
     * others.
     *
     * @return false when the aggregator did not answer
     */
    boolean askDue(Mandate mandate) {
        var next = Asking.next(clock.instant(), mandate.asked() + 1);
        transaction.executeWithoutResult(_ -> mandates.askAgain(mandate, next));
        return ask(mandate);
    }

    /**
     * Asks about one and makes the answer true.
     *
     * @return false when the aggregator did not answer
     */
    boolean ask(Mandate mandate) {
        return switch (mandate.state()) {
            case ASKED ->
                learn(
                        mandate,
                        mandate.approveAt().isEmpty()
                                ? permissions.request(mandate.permission())
                                : permissions.ask(mandate.permission()));
            case ENDED -> tell(mandate);
            case ACTIVE, PAUSED -> true;
        };
    }

    private boolean learn(Mandate mandate, Answer answer) {
        switch (answer) {
            case Answer.Known(var state, var approveAt) ->
                transaction.executeWithoutResult(_ -> {
                    switch (state) {
                        case PENDING -> mandates.offer(mandate, approveAt);
                        case ACTIVE -> change.begin(mandate);
                        case REFUSED, EXPIRED -> change.end(mandate, Ending.NOT_APPROVED);
                        case REVOKED -> change.end(mandate, Ending.REVOKED);
                    }
                });
            case Answer.None _ -> transaction.executeWithoutResult(_ -> change.end(mandate, Ending.NOT_APPROVED));
            case Answer.Silence _ -> {}
        }
        return !(answer instanceof Answer.Silence);
    }

    private boolean tell(Mandate mandate) {
        boolean isAnswered = !(permissions.withdraw(mandate.permission()) instanceof Answer.Silence);
        if (isAnswered) {
            transaction.executeWithoutResult(_ -> mandates.answered(mandate));
        }
        return isAnswered;
    }
}
