package id.gapura.reconciliation;

import id.gapura.reconciliation.Statement.Entry;
import id.gapura.reconciliation.Statement.EntryKey;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The face of reconciliation: take statements, match, decide by hand, and see what is missing. */
public final class Reconciliation {
    private final StatementUpload upload;
    private final Matching matching;
    private final HandMatching hand;
    private final Stores stores;
    private final DueDays due;
    private final InstantSource clock;

    Reconciliation(
            StatementUpload upload,
            Matching matching,
            HandMatching hand,
            Stores stores,
            DueDays due,
            InstantSource clock) {
        this.upload = upload;
        this.matching = matching;
        this.hand = hand;
        this.stores = stores;
        this.due = due;
        this.clock = clock;
    }

    /** The SQL behind the face. */
    record Stores(StatementStore statements, MatchStore matches, TermsStore terms) {}

    /** How an upload ends. */
    public sealed interface Uploaded {
        /** Every statement of the file is kept. */
        record Taken(List<UUID> statements) implements Uploaded {
            public Taken {
                statements = List.copyOf(statements);
            }
        }

        /**
         * Nothing is kept.
         *
         * @param place the line of a table or the entry of a statement, from 1; 0 for the file as a whole
         */
        record Refused(StatementFault fault, int place) implements Uploaded {}
    }

    /** Takes a file of bank statements, camt.053 or a table, and matches what it can. */
    public Uploaded upload(Path file, String fileName, String actor) {
        var uploaded = upload.take(file, fileName, actor);
        if (uploaded instanceof Uploaded.Taken) {
            matching.run();
        }
        return uploaded;
    }

    /** Matches what is open by the rules and says how many entries found their match; again is fine. */
    public int match() {
        return matching.run();
    }

    /** How a decision ends. */
    public enum Decision {
        DONE,
        /** Somebody else, or a rule, decided meanwhile; or it does not exist. */
        ALREADY_DECIDED,
        /** Whoever proposed a match cannot approve it. */
        NEEDS_ANOTHER_OFFICER
    }

    /**
     * Entries that one officer takes for a channel's day.
     *
     * @param giveUpRest whether what is still missing then is accepted as lost (or too much as found)
     */
    public record HandMatch(List<EntryKey> entries, String channel, LocalDate day, boolean giveUpRest, String reason) {
        public HandMatch {
            entries = List.copyOf(entries);
        }
    }

    /** Proposes a match for another officer to approve; nothing is posted yet. */
    public Decision propose(HandMatch wanted, String actor) {
        return hand.propose(wanted, actor);
    }

    /** Proposes to book an entry to a named account, for another officer to approve. */
    public Decision proposeBooking(EntryKey entry, BookingAccount account, String reason, String actor) {
        return hand.proposeBooking(entry, account, reason, actor);
    }

    public Decision approve(UUID matchId, String actor) {
        return hand.approve(matchId, actor);
    }

    public Decision refuse(UUID matchId, String actor) {
        return hand.refuse(matchId, actor);
    }

    /**
     * Undoes a posted match by reversal; its entries return to the queue. One that two officers made waits for another
     * officer to say yes.
     */
    public Decision undo(UUID matchId, String reason, String actor) {
        return hand.undo(matchId, reason, actor);
    }

    /** Says yes to undoing what another officer has proposed to undo. */
    public Decision approveUndo(UUID matchId, String actor) {
        return hand.approveUndo(matchId, actor);
    }

    /** Lets a match stand that somebody has proposed to undo. */
    public Decision keep(UUID matchId) {
        return hand.keep(matchId);
    }

    /** That somebody has proposed to undo a match, and nobody has decided. */
    public Optional<Match.Undoing> undoing(UUID matchId) {
        return stores.matches.undoing(matchId);
    }

    /** What each channel owes for each day, the newest first; both ends inclusive. */
    public List<SettlementDay> days(LocalDate from, LocalDate to) {
        return due.between(from, to);
    }

    /** The newest statements first. */
    public List<Statement> statements(int limit) {
        return stores.statements.list(limit);
    }

    public Optional<Statement> findStatement(UUID id) {
        return stores.statements.find(id);
    }

    /** The entries of a statement, in its order, after a line. */
    public List<Entry> entries(UUID statementId, int afterLine, int limit) {
        return stores.statements.entries(statementId, afterLine, limit);
    }

    /** Entries without a match, the oldest first. */
    public List<Entry> queue(int limit) {
        return stores.matches.open(LocalDate.EPOCH, new EntryKey(new UUID(0, 0), 0), limit);
    }

    public long queueLength() {
        return stores.matches.countOpen();
    }

    /** An entry that has no match. */
    public Optional<Entry> findOpen(EntryKey key) {
        return stores.matches.findOpen(key);
    }

    /** Matches that are proposed or of which it is proposed to undo them, the oldest proposal first. */
    public List<Match> proposed(int limit) {
        return stores.matches.proposed(limit);
    }

    public Optional<Match> findMatch(UUID id) {
        return stores.matches.find(id);
    }

    /** The match that an entry belongs to, proposed or posted. */
    public Optional<Match> matchOf(EntryKey key) {
        return stores.matches.of(key);
    }

    public List<Entry> entriesOf(UUID matchId) {
        return stores.matches.content(matchId).entries();
    }

    public List<Match.Part> partsOf(UUID matchId) {
        return stores.matches.content(matchId).parts();
    }

    /** Our bank accounts, by number. */
    public List<BankAccount> accounts() {
        return stores.terms.accounts();
    }

    /** Adds an account of ours; false if the number is there already. */
    public boolean addAccount(BankAccount account, String actor) {
        return stores.terms.addAccount(account, actor, clock.instant());
    }

    /** Every channel's terms, the oldest first. */
    public List<ChannelTerms> terms() {
        return stores.terms.terms();
    }

    /** Adds terms; false if the channel has some from that day already. */
    public boolean addTerms(ChannelTerms terms, String actor) {
        return stores.terms.addTerms(terms, actor, clock.instant());
    }
}
