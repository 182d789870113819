package id.gapura.payouts;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Printable;
import id.gapura.payouts.Payment.Wanted;
import id.gapura.payouts.Payouts.Fault;
import id.gapura.payouts.Payouts.Proposal;
import id.gapura.payouts.Payouts.Reason;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a batch of payments that could be sent as they are, with money taken for each, or lists all that is wrong. */
final class Proposing {
    private static final int MOST_PAYMENTS = 10_000;
    /** Fifteen digits: the standard has eighteen, two of them behind the point. */
    private static final long MOST = 999_999_999_999_999L;

    private static final int LONGEST_PURPOSE = 140;
    private static final Pattern REMITTANCE = Pattern.compile("[A-Za-z0-9/?:().,'+ -]{0,140}");

    private final PayoutStore store;
    private final Purses purses;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Proposing(PayoutStore store, Purses purses, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.store = store;
        this.purses = purses;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    Proposal propose(Batch.Plan plan, List<Wanted> payments, String actor) {
        var now = clock.instant();
        var faults = faults(plan, payments, now);
        if (!faults.isEmpty()) {
            return new Proposal.Refused(faults);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            var missing = take(payments);
            if (!missing.isEmpty()) {
                status.setRollbackOnly();
                return new Proposal.Refused(missing);
            }
            var batchId = ids.next();
            store.insert(batchId, plan, new Batch.Made(actor, now));
            store.insertPayments(batchId, payments.stream().map(_ -> ids.next()).toList(), payments, Jakarta.day(now));
            return new Proposal.Proposed(batchId);
        }));
    }

    /** Takes the money of each payment, in their order. */
    private List<Fault> take(List<Wanted> payments) {
        var faults = new ArrayList<Fault>();
        int line = 1;
        for (var payment : payments) {
            check(purses.take(payment.source(), payment.amount()), line++, Reason.SOURCE_SHORT, faults);
        }
        return faults;
    }

    private static List<Fault> faults(Batch.Plan plan, List<Wanted> payments, Instant now) {
        var faults = new ArrayList<Fault>();
        check(!payments.isEmpty(), 0, Reason.NOTHING_TO_PAY, faults);
        check(payments.size() <= MOST_PAYMENTS, 0, Reason.TOO_MANY_PAYMENTS, faults);
        check(!plan.purpose().isBlank(), 0, Reason.PURPOSE_MISSING, faults);
        check(plan.purpose().isBlank() || isReadable(plan.purpose()), 0, Reason.PURPOSE_UNREADABLE, faults);
        check(!plan.accountNo().isBlank(), 0, Reason.ACCOUNT_MISSING, faults);
        check(!plan.executeOn().isBefore(Jakarta.day(now)), 0, Reason.DAY_PAST, faults);
        int line = 1;
        for (var payment : payments) {
            check(payment, line++, faults);
        }
        return faults;
    }

    private static boolean isReadable(String purpose) {
        return purpose.length() <= LONGEST_PURPOSE && Printable.isLine(purpose);
    }

    private static void check(Wanted payment, int line, List<Fault> faults) {
        check(payment.payee().hasGoodName(), line, Reason.NAME_UNREADABLE, faults);
        check(payment.payee().hasGoodBank(), line, Reason.BANK_UNREADABLE, faults);
        check(payment.payee().hasGoodAccount(), line, Reason.PAYEE_ACCOUNT_UNREADABLE, faults);
        long amount = payment.amount().amount();
        check(amount > 0 && amount <= MOST, line, Reason.AMOUNT_IMPOSSIBLE, faults);
        check(REMITTANCE.matcher(payment.remittance()).matches(), line, Reason.REMITTANCE_UNREADABLE, faults);
    }

    private static void check(boolean good, int line, Reason otherwise, List<Fault> faults) {
        if (!good) {
            faults.add(new Fault(line, otherwise));
        }
    }
}
