package id.gapura.partner.aggregator;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Outcome;
import id.gapura.kernel.Rupiah;
import id.gapura.kernel.ServiceAddress;
import id.gapura.partner.Asking;
import id.gapura.partner.aggregator.Charge.State;
import id.gapura.partner.qris.QrisPayload;
import id.gapura.registry.Registry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes true what an aggregator reports of a charge. Safe to repeat, and from two sides at once. */
final class Settling {
    private static final Pattern SHOP_CODE = Pattern.compile("[A-Z0-9]{4,24}");

    private final ChargeStore charges;
    private final Registry registry;
    private final Intake intake;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Settling(
            ChargeStore charges,
            Registry registry,
            Intake intake,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.charges = charges;
        this.registry = registry;
        this.intake = intake;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes in a report that fits its charge. Committed when this returns.
     *
     * @throws id.gapura.contributions.IntakeUnavailableException if the money could not be booked yet
     */
    void settle(Charge charge, Report report) {
        switch (report.status()) {
            case PENDING -> open(charge, report);
            case PAID -> take(charge, report, report.paidAt().orElseThrow());
            case FAILED -> close(charge, State.FAILED, report.failure());
            case EXPIRED -> close(charge, State.EXPIRED, report.failure());
        }
    }

    /** Callbacks may leave out what the payer needs; then the charge waits for the answer that has it. */
    private void open(Charge charge, Report report) {
        if (isPayable(report, charge.amount())) {
            transaction.executeWithoutResult(_ -> charges.open(charge.id(), report));
        }
    }

    /** Whether a payer can do something with what the aggregator gave, and pays what is due with it. */
    static boolean isPayable(Report report, Rupiah amount) {
        var with = report.payWith();
        return switch (report.method()) {
            case QRIS ->
                QrisPayload.read(with)
                        .filter(code -> code.amount().equals(amount))
                        .isPresent();
            case WALLET -> ServiceAddress.find(with).isPresent();
            case SHOP -> SHOP_CODE.matcher(with).matches();
            case AUTODEBIT -> true;
        };
    }

    /** The first to say when it was paid is believed, so that whoever books it books the same. */
    private void take(Charge charge, Report report, Instant paidAt) {
        var retryAt = Asking.next(clock.instant(), 0);
        transaction.executeWithoutResult(_ -> charges.claim(charge.id(), report.transactionId(), paidAt, retryAt));
        charges.find(charge.id()).filter(paid -> paid.state() == State.TAKING).ifPresent(this::book);
    }

    /** Books what was paid for a charge. */
    void book(Charge paid) {
        var worker = registry.find(paid.due().workerId()).orElseThrow();
        var outcome = intake.accept(new IncomingPayment(
                paid.channel(),
                paid.id().toString(),
                worker.number().digits(),
                paid.amount(),
                paid.times().paidAt().orElseThrow()));
        var state = switch (outcome) {
            case Outcome.Taken taken -> state(taken);
            case Outcome.Repeated(var first) -> state(first);
            case Outcome.Conflicting _, Outcome.Refused _ ->
                throw new IllegalStateException("booked otherwise: charge " + paid.id());
        };
        transaction.executeWithoutResult(_ -> charges.book(paid.id(), state));
    }

    private static State state(Outcome.Taken taken) {
        return switch (taken) {
            case Outcome.Posted _ -> State.POSTED;
            case Outcome.Suspended _ -> State.SUSPENDED;
        };
    }

    /** Ends a charge for which nothing was paid; one that was paid stays so. */
    void close(Charge charge, State state, String failure) {
        transaction.executeWithoutResult(_ -> charges.close(charge.id(), state, failure));
    }
}
