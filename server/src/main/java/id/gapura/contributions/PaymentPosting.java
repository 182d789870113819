package id.gapura.contributions;

import id.gapura.contributions.PayerLookup.Payee;
import id.gapura.contributions.PaymentStore.Received;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.ledger.Ledger;
import id.gapura.membership.CoverChange;
import id.gapura.membership.Membership;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts payments many at a time, each by itself: claimed once in the inbox, then to its member's months or to suspense,
 * with the ledger entries of either, all in one transaction.
 *
 * <p>Two batches that buy the same month meet at the key of {@code paid_month}; the later one is tried again and then
 * sees what the earlier one bought.
 */
final class PaymentPosting {
    private static final int TRIES = 5;

    private final TransactionTemplate transaction;
    private final PaymentStore payments;
    private final PayerLookup payers;
    private final MonthAllocation allocation;
    private final Membership membership;
    private final Ledger ledger;
    private final Vault vault;
    private final InstantSource clock;
    private final Ids ids;

    PaymentPosting(Parts parts, Vault vault, InstantSource clock, Ids ids) {
        this.transaction = parts.transaction;
        this.payments = parts.payments;
        this.payers = parts.payers;
        this.allocation = parts.allocation;
        this.membership = parts.membership;
        this.ledger = parts.ledger;
        this.vault = vault;
        this.clock = clock;
        this.ids = ids;
    }

    /** What posting works with. */
    record Parts(
            TransactionTemplate transaction,
            PaymentStore payments,
            PayerLookup payers,
            MonthAllocation allocation,
            Membership membership,
            Ledger ledger) {}

    /** Posts a batch; one outcome for each payment, in order, known to be committed when this returns. */
    List<Outcome> post(UUID batchId, List<IncomingPayment> batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(_ -> new Run(batchId, batch).post()));
            } catch (DuplicateKeyException raced) {
                if (attempt == TRIES) {
                    throw raced;
                }
            }
        }
    }

    /** One attempt at one batch. */
    private final class Run {
        private final UUID batchId;
        private final List<Received> received;
        private final Map<UUID, CoverChange> covers = new HashMap<>();
        private final Posting posting = new Posting();

        private Run(UUID batchId, List<IncomingPayment> batch) {
            this.batchId = batchId;
            this.received =
                    batch.stream().map(payment -> received(batchId, payment)).toList();
        }

        private List<Outcome> post() {
            var claims = payments.claim(received);
            var fresh = received.stream().filter(r -> claims.isFresh(r)).toList();
            var payees = payers.find(fresh.stream().map(Received::payment).toList());
            var outcomes = new ArrayList<Outcome>(received.size());
            for (var one : received) {
                outcomes.add(
                        claims.isFresh(one)
                                ? take(
                                        one,
                                        Objects.requireNonNull(
                                                payees.get(one.payment().payer())))
                                : claims.isRepeat(one) ? new Outcome.Repeated() : new Outcome.Conflicting());
            }
            write();
            return outcomes;
        }

        private Outcome take(Received one, PayerLookup.Found found) {
            return switch (found) {
                case PayerLookup.Unreadable _ ->
                    suspend(one, new Outcome.Suspended(Outcome.Reason.PAYER_UNREADABLE, Optional.empty()), null);
                case PayerLookup.Unknown _ ->
                    suspend(one, new Outcome.Suspended(Outcome.Reason.PAYER_UNKNOWN, Optional.empty()), null);
                case Payee payee -> buy(one, payee);
            };
        }

        private Outcome buy(Received one, Payee payee) {
            var id = payee.member().workerId();
            var before = covers.get(id);
            var cover = before == null ? payee.member().cover() : before.after();
            var paidOn = Jakarta.day(one.payment().paidAt());
            return switch (allocation.allocate(
                    payee.member(), cover, one.payment().amount(), paidOn)) {
                case MonthAllocation.Refused(var reason, var expected) ->
                    suspend(one, new Outcome.Suspended(reason, expected), id);
                case MonthAllocation.Bought bought -> {
                    covers.put(id, new CoverChange(payee.member(), bought.cover(), payee.region()));
                    posting.member(one, id, bought);
                    yield new Outcome.Posted(id, bought.months());
                }
            };
        }

        private Outcome suspend(Received one, Outcome.Suspended why, @org.jspecify.annotations.Nullable UUID workerId) {
            posting.suspended(one, why, Optional.ofNullable(workerId));
            return why;
        }

        private void write() {
            payments.insertPosted(posting.posted());
            payments.insertMonths(posting.months());
            payments.insertSuspended(posting.suspensions());
            ledger.post(Entries.of(batchId, posting, ids, Jakarta.today(clock)));
            membership.recordCover(List.copyOf(covers.values()));
        }
    }

    private Received received(UUID batchId, IncomingPayment payment) {
        var body = payment.payer() + "|" + payment.amount().amount() + "|" + payment.paidAt();
        return new Received(payment, ids.next(), vault.blindIndex(Field.PAYER, body), batchId, clock.instant());
    }
}
