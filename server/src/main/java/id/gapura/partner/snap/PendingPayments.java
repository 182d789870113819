package id.gapura.partner.snap;

import id.gapura.jobs.Job;
import id.gapura.jobs.Outbox;
import id.gapura.partner.Asking;
import id.gapura.partner.snap.SnapPayment.State;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks banks about payments whose end they did not know: after five minutes, after an hour, then daily, until they know.
 * The askings are dated by the program's clock; {@link #askDue} starts those that have come.
 */
public final class PendingPayments implements Job {
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
     * Starts the asking of what is due; done twice, it asks once.
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
                .filter(payment -> payment.state() == State.PENDING && payments.isDue(payment, clock.instant()))
                .ifPresent(this::ask);
    }

    private void ask(SnapPayment payment) {
        var bank = banks.find(payment.bankId()).orElseThrow();
        switch (question.ask(bank, payment)) {
            case PAID -> taking.take(payment);
            case FAILED -> taking.fail(payment);
            case NOTHING ->
                transaction.executeWithoutResult(
                        _ -> payments.askAgain(payment, Asking.next(clock.instant(), payment.asked() + 1)));
        }
    }
}
