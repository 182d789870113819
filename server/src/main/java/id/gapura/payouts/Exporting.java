package id.gapura.payouts;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.ledger.Account;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.JournalEntry.Posting;
import id.gapura.ledger.Ledger;
import id.gapura.payouts.Payouts.Export;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns an approved batch into the bank's file and posts its payments, once. */
final class Exporting {
    private final PayoutStore store;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Exporting(PayoutStore store, Ledger ledger, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.store = store;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    Export export(UUID batchId, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var found = store.lock(batchId);
            if (found.isEmpty()) {
                return new Export.NotApproved();
            }
            var batch = found.get();
            return switch (batch.state()) {
                case PROPOSED, REFUSED -> new Export.NotApproved();
                case APPROVED -> first(batch, actor);
                case EXPORTED -> again(batch);
            };
        }));
    }

    private Export first(Batch batch, String actor) {
        var payments = store.payments(batch.id());
        var file = Pain001.write(batch, payments);
        var today = Jakarta.today(clock);
        var entries = payments.stream()
                .map(payment -> entry(payment, batch.plan().accountNo(), today))
                .toList();
        ledger.post(entries);
        store.send(entries, today);
        store.close(batch.id(), Batch.State.EXPORTED, new Batch.Made(actor, clock.instant()), hash(file));
        return new Export.File(name(batch), file, false);
    }

    private Export again(Batch batch) {
        var file = Pain001.write(batch, store.payments(batch.id()));
        if (!hash(file).equals(store.fileHash(batch.id()))) {
            throw new IllegalStateException("batch " + batch.id() + " would not give the file that was exported");
        }
        return new Export.File(name(batch), file, true);
    }

    private JournalEntry entry(Payment payment, String accountNo, LocalDate today) {
        return new JournalEntry(
                payment.id(),
                ids.next(),
                "payout",
                today,
                List.of(
                        Posting.debit(new Account(Account.Kind.PAYOUT, "").name(), payment.amount()),
                        Posting.credit(new Account(Account.Kind.BANK, accountNo).name(), payment.amount())));
    }

    private static String name(Batch batch) {
        return "payout-" + batch.plan().executeOn() + "-" + EndToEnd.compact(batch.id()) + ".xml";
    }

    private static String hash(String file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
