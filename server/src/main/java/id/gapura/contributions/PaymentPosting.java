package id.gapura.contributions;

import id.gapura.contributions.Inbox.Claim;
import id.gapura.contributions.Inbox.Kept;
import id.gapura.contributions.MonthAllocation.Held;
import id.gapura.contributions.Outcome.Reason;
import id.gapura.contributions.PayerLookup.Payee;
import id.gapura.contributions.PiggyBanks.PiggyBank;
import id.gapura.contributions.Posting.Received;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.database.Changes;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.ledger.Ledger;
import id.gapura.membership.CoverChange;
import id.gapura.membership.Membership;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts payments many at a time, each by itself: claimed once in the inbox with its answer, then to its member's months
 * and piggy bank or to suspense, with the ledger entries of either, all in one transaction.
 *
 * <p>A batch is first posted as if every payment were new, which nearly all are. Where one is not, or where two batches
 * meet at the key of an inbox row, a paid month or a piggy bank, nothing is written and the batch is posted again, now
 * knowing what was there.
 */
final class PaymentPosting {
    private static final int TRIES = 8;

    private final TransactionTemplate transaction;
    private final Stores stores;
    private final PayerLookup payers;
    private final MonthAllocation allocation;
    private final Membership membership;
    private final Ledger ledger;
    private final Vault vault;
    private final InstantSource clock;
    private final Ids ids;

    PaymentPosting(Parts parts, Vault vault, InstantSource clock, Ids ids) {
        this.transaction = parts.transaction;
        this.stores = parts.stores;
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
            Stores stores,
            PayerLookup payers,
            MonthAllocation allocation,
            Membership membership,
            Ledger ledger) {}

    /** Where posting writes. */
    record Stores(
            DataSource dataSource, Inbox inbox, PaymentStore payments, PiggyBanks piggyBanks, TripConsents consents) {}

    /** Posts a batch; one outcome for each payment, in order, known to be committed when this returns. */
    List<Outcome> post(UUID batchId, List<IncomingPayment> batch) {
        return post(batchId, batch, _ -> {});
    }

    /** Posts a batch and with it, in the same transaction, does what keeps its outcomes; that may be run more than once. */
    List<Outcome> post(UUID batchId, List<IncomingPayment> batch, Consumer<List<Outcome>> keep) {
        for (int attempt = 1; ; attempt++) {
            boolean isFirst = attempt == 1;
            try {
                return Objects.requireNonNull(transaction.execute(_ -> {
                    var outcomes = new Run(batchId, batch).post(isFirst);
                    keep.accept(outcomes);
                    return outcomes;
                }));
            } catch (ConcurrencyFailureException | DuplicateKeyException met) {
                if (attempt == TRIES) {
                    throw met;
                }
            }
        }
    }

    /** One attempt at one batch. */
    private final class Run {
        private final UUID batchId;
        private final List<Received> received;
        private final Map<Inbox.Key, Kept> kept = new HashMap<>();
        private final List<Claim> claims = new ArrayList<>();
        private final Map<UUID, PiggyBank> piggyBanks = new HashMap<>();
        private final Map<UUID, Held> held = new TreeMap<>();
        private final Map<UUID, Payee> paid = new HashMap<>();
        private final Posting posting = new Posting();

        private Run(UUID batchId, List<IncomingPayment> batch) {
            this.batchId = batchId;
            var now = clock.instant();
            this.received =
                    batch.stream().map(payment -> received(payment, now)).toList();
        }

        private Received received(IncomingPayment payment, Instant now) {
            var body = payment.payer() + "|" + payment.amount().amount() + "|" + payment.paidAt();
            return new Received(payment, ids.next(), vault.blindIndex(Field.PAYER, body), batchId, now);
        }

        private List<Outcome> post(boolean asIfAllWereNew) {
            if (!asIfAllWereNew) {
                kept.putAll(stores.inbox.earlier(received));
            }
            var fresh = received.stream()
                    .filter(one -> !kept.containsKey(Inbox.Key.of(one)))
                    .toList();
            var payees = payers.find(fresh.stream().map(Received::payment).toList());
            piggyBanks.putAll(stores.piggyBanks.find(PayerLookup.workers(payees)));
            var consents = consents(fresh, payees);
            var outcomes = new ArrayList<Outcome>(received.size());
            for (var one : received) {
                var earlier = kept.get(Inbox.Key.of(one));
                outcomes.add(earlier != null ? earlier.toAnother(one) : claimed(one, payees, consents));
            }
            if (!claims.isEmpty()) {
                write();
            }
            return outcomes;
        }

        /** Asked only where somebody's earnings are deducted from. */
        private TripConsents.Known consents(List<Received> fresh, Map<String, PayerLookup.Found> payees) {
            boolean isNeeded = fresh.stream()
                    .anyMatch(one -> TripConsents.isNeeded(one.payment().channel()));
            return stores.consents.known(isNeeded ? PayerLookup.workers(payees) : Set.of());
        }

        private Outcome claimed(Received one, Map<String, PayerLookup.Found> payees, TripConsents.Known consents) {
            var found = Objects.requireNonNull(payees.get(one.payment().payer()));
            var refusal = refusal(one.payment(), found, consents);
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
            var answer = take(one, found);
            claims.add(new Claim(one, answer));
            kept.put(Inbox.Key.of(one), new Kept(one.bodyIndex(), answer));
            return answer;
        }

        /** Who is unknown has agreed to nothing. */
        private static Optional<Outcome.Refusal> refusal(
                IncomingPayment payment, PayerLookup.Found found, TripConsents.Known consents) {
            if (!TripConsents.isNeeded(payment.channel())) {
                return Optional.empty();
            }
            return found instanceof Payee payee
                    ? consents.refusal(payee.member().workerId(), payment.channel(), payment.paidAt())
                    : Optional.of(Outcome.Refusal.NO_CONSENT);
        }

        private Outcome.Taken take(Received one, PayerLookup.Found found) {
            return switch (found) {
                case PayerLookup.Unreadable _ -> suspend(one, Reason.PAYER_UNREADABLE, Optional.empty());
                case PayerLookup.Unknown _ -> suspend(one, Reason.PAYER_UNKNOWN, Optional.empty());
                case PayerLookup.ToCome _ -> suspend(one, Reason.ENROLMENT_WAITS, Optional.empty());
                case Payee payee ->
                    payee.member().isClosed()
                            ? suspend(
                                    one,
                                    Reason.MEMBER_CLOSED,
                                    Optional.of(payee.member().workerId()))
                            : buy(one, payee);
            };
        }

        private Outcome.Taken buy(Received one, Payee payee) {
            var id = payee.member().workerId();
            var before = held.computeIfAbsent(
                    id, _ -> new Held(payee.member().cover(), piggyBank(id).balance()));
            var paidOn = Jakarta.day(one.payment().paidAt());
            var priced = MonthAllocation.priced(payee.member(), one.payment().giver());
            var bought = allocation.allocate(priced, before, one.payment().amount(), paidOn);
            held.put(id, bought.after());
            paid.put(id, payee);
            posting.member(one, id, bought);
            return new Outcome.Posted(id, bought.months(), bought.after().piggyBank());
        }

        private PiggyBank piggyBank(UUID workerId) {
            return piggyBanks.getOrDefault(workerId, PiggyBank.empty(workerId));
        }

        private Outcome.Taken suspend(Received one, Reason reason, Optional<UUID> workerId) {
            posting.suspended(one, reason, workerId);
            return new Outcome.Suspended(reason);
        }

        private void write() {
            var changes = new Changes();
            stores.inbox.claim(claims, changes);
            stores.payments.insertPosted(posting.posted(), posting.months(), changes);
            stores.payments.insertSuspended(posting.suspensions(), changes);
            stores.piggyBanks.move(movedPiggyBanks(), changes);
            ledger.post(Entries.of(batchId, posting, ids, Jakarta.today(clock)), changes);
            membership.recordCover(coverChanges(), changes);
            changes.send(stores.dataSource);
        }

        private List<PiggyBank> movedPiggyBanks() {
            var moved = new ArrayList<PiggyBank>();
            held.forEach((id, after) -> {
                if (!after.piggyBank().equals(piggyBank(id).balance())) {
                    moved.add(piggyBank(id).with(after.piggyBank()));
                }
            });
            return moved;
        }

        private List<CoverChange> coverChanges() {
            var changes = new ArrayList<CoverChange>();
            held.forEach((id, after) -> {
                var payee = Objects.requireNonNull(paid.get(id));
                if (!after.cover().equals(payee.member().cover())) {
                    changes.add(new CoverChange(payee.member(), after.cover(), payee.region()));
                }
            });
            return changes;
        }
    }
}
