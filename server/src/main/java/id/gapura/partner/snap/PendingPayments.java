package id.gapura.partner.snap;

import id.gapura.contributions.IntakeUnavailableException;
import id.gapura.jobs.Job;
import id.gapura.jobs.Outbox;
import id.gapura.partner.Asking;
import id.gapura.partner.snap.SnapPayment.State;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings payments to their end that have none: asks banks about those whose end they did not know, after five minutes,
 * after an hour, then daily, until they know; and goes on with those that were being taken when the program died or the
 * intake did not answer. Both are dated by the program's clock; {@link #askDue} starts those that have come.
 */
public final class PendingPayments implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(PendingPayments.class);
    private static final int AT_ONCE = 500;

    private final SnapPaymentStore payments;
    private final Banks banks;
    private final StatusQuestion question;
    private final Taking taking;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final InstantSource clock;

    PendingPayments(
            SnapPaymentStore payments,
            Banks banks,
            StatusQuestion question,
            Taking taking,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock) {
        this.payments = payments;
        this.banks = banks;
        this.question = question;
        this.taking = taking;
        this.transaction = transaction;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Starts what is due; done twice, it asks once.
     *
     * @return how many
     */
    public int askDue() {
        var due = payments.due(clock.instant(), AT_ONCE);
        transaction.executeWithoutResult(_ -> due.forEach(payment -> outbox.enqueue(name(), key(payment))));
        return due.size();
    }

    @Override
    public String name() {
        return "partner.snap-ask";
    }

    private static String key(SnapPayment payment) {
        return payment.bankId() + " " + payment.requestId();
    }

    @Override
    public void run(String key) {
        var parts = key.split(" ", 2);
        payments.find(UUID.fromString(parts[0]), parts[1])
                .filter(payment -> payments.isDue(payment, clock.instant()))
                .ifPresent(this::goOn);
    }

    private void goOn(SnapPayment payment) {
        if (payment.state() == State.PENDING) {
            ask(payment);
        } else {
            finish(payment);
        }
    }

    private void ask(SnapPayment payment) {
        var bank = banks.find(payment.bankId()).orElseThrow();
        switch (question.ask(bank, payment)) {
            case PAID -> finish(taking.begin(payment, clock.instant()));
            case FAILED -> taking.fail(payment);
            case NOTHING ->
                transaction.executeWithoutResult(
                        _ -> payments.askAgain(payment, Asking.next(clock.instant(), payment.asked() + 1)));
        }
    }

    /** Stays due while the intake is away. */
    private void finish(SnapPayment payment) {
        if (payment.state() != State.TAKING) {
            return;
        }
        try {
            taking.take(payment);
        } catch (IntakeUnavailableException later) {
            LOG.warn("snap.taking-failed bank={}", payment.bankId(), later);
        }
    }
}
