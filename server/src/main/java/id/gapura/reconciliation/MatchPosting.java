package id.gapura.reconciliation;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.JournalEntry.Posting;
import id.gapura.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The journal entry of a match: what came into the bank, what the channel kept, what was given up, and what is settled. */
final class MatchPosting {
    private final Ledger ledger;
    private final Ids ids;

    MatchPosting(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    /** Posts it in the book of the match. */
    UUID post(Match match, List<Match.Part> parts) {
        var entry = new JournalEntry(match.id(), ids.next(), "settlement", match.valuedOn(), lines(match, parts));
        ledger.post(List.of(entry));
        return entry.entryId();
    }

    static List<Posting> lines(Match match, List<Match.Part> parts) {
        var lines = new ArrayList<Posting>();
        lines.add(Posting.debit(new Account(Account.Kind.BANK, match.accountNo()).name(), match.received()));
        if (!match.against().isEmpty()) {
            lines.add(Posting.credit(match.against(), match.received()));
        }
        for (var part : parts) {
            add(Account.Kind.CHANNEL_FEE, part.channel(), part.fee(), lines);
            add(Account.Kind.DISCREPANCY, part.channel(), part.writtenOff(), lines);
            add(Account.Kind.SETTLEMENT, part.channel(), part.total().negated(), lines);
        }
        return lines;
    }

    private static void add(Account.Kind kind, String channel, Rupiah debit, List<Posting> lines) {
        if (!debit.equals(Rupiah.ZERO)) {
            lines.add(Posting.debit(new Account(kind, channel).name(), debit));
        }
    }

    /** Undoes it by reversal, counting from today. */
    void reverse(Match match, String actor) {
        var reversal =
                ledger.reverse(match.id(), match.entryId().orElseThrow(), new Ledger.Cause("wrong-match", actor));
        if (!(reversal instanceof Ledger.Reversal.Done)) {
            throw new IllegalStateException("match " + match.id() + " cannot be reversed: " + reversal);
        }
    }
}
