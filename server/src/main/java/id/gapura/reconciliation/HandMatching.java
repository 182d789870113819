package id.gapura.reconciliation;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.reconciliation.DueDays.ChannelDay;
import id.gapura.reconciliation.Match.Content;
import id.gapura.reconciliation.Match.Part;
import id.gapura.reconciliation.Match.Rule;
import id.gapura.reconciliation.Reconciliation.Decision;
import id.gapura.reconciliation.Reconciliation.HandMatch;
import id.gapura.reconciliation.Statement.Entry;
import id.gapura.reconciliation.Statement.EntryKey;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Matches what rules did not find: one officer proposes, another approves, and only then it is posted. */
final class HandMatching {
    private final MatchStore store;
    private final DueDays due;
    private final MatchPosting posting;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    HandMatching(Matching.Parts parts, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.store = parts.store();
        this.due = parts.due();
        this.posting = parts.posting();
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    Decision propose(HandMatch wanted, String actor) {
        return alone(() -> {
            var entries = open(wanted.entries());
            var day = due.between(wanted.day(), wanted.day()).stream()
                    .filter(one -> one.channel().equals(wanted.channel()))
                    .findFirst();
            var key = new ChannelDay(wanted.channel(), wanted.day());
            if (entries.isEmpty() || day.isEmpty() || store.proposedDays().contains(key)) {
                return Decision.ALREADY_DECIDED;
            }
            var content = new Content(entries, List.of(part(day.get(), entries, wanted.giveUpRest())));
            store.insert(proposal(Rule.HAND, content, "", wanted.reason(), actor), content);
            return Decision.DONE;
        });
    }

    private static Part part(SettlementDay day, List<Entry> entries, boolean giveUpRest) {
        var received = entries.stream().map(Entry::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        var rest = day.difference().minus(received).minus(day.feeLeft());
        return new Part(day.channel(), day.day(), received, day.feeLeft(), giveUpRest ? rest : Rupiah.ZERO);
    }

    Decision proposeBooking(EntryKey key, BookingAccount account, String reason, String actor) {
        return alone(() -> {
            var entries = open(List.of(key));
            if (entries.isEmpty()) {
                return Decision.ALREADY_DECIDED;
            }
            var content = new Content(entries, List.of());
            store.insert(proposal(Rule.BOOKING, content, account.ledgerAccount(), reason, actor), content);
            return Decision.DONE;
        });
    }

    /** All of them, or nothing if one is matched meanwhile or they stand on several accounts. */
    private List<Entry> open(List<EntryKey> keys) {
        var entries = new ArrayList<Entry>();
        var accounts = new HashSet<String>();
        for (var key : List.copyOf(new HashSet<>(keys))) {
            var found = store.findOpen(key);
            if (found.isEmpty()) {
                return List.of();
            }
            entries.add(found.get());
            accounts.add(store.accountOf(key));
        }
        return accounts.size() == 1 ? entries : List.of();
    }

    private Match proposal(Rule rule, Content content, String against, String reason, String actor) {
        return new Match(
                ids.next(),
                rule,
                Match.State.PROPOSED,
                store.accountOf(content.entries().getFirst().key()),
                content.valuedOn(),
                content.received(),
                against,
                new Match.Said(reason, actor, clock.instant(), Optional.empty()),
                Optional.empty());
    }

    Decision approve(UUID id, String actor) {
        return alone(() -> {
            var match = store.find(id).filter(found -> found.state() == Match.State.PROPOSED);
            if (match.isEmpty()) {
                return Decision.ALREADY_DECIDED;
            }
            if (match.get().said().proposedBy().equals(actor)) {
                return Decision.NEEDS_ANOTHER_OFFICER;
            }
            var entryId = posting.post(match.get(), store.content(id).parts());
            store.decide(id, Match.State.POSTED, actor, Optional.of(entryId));
            return Decision.DONE;
        });
    }

    /** The entries return to the queue; whoever proposed may take it back this way too. */
    Decision refuse(UUID id, String actor) {
        return alone(() -> {
            if (store.find(id)
                    .filter(found -> found.state() == Match.State.PROPOSED)
                    .isEmpty()) {
                return Decision.ALREADY_DECIDED;
            }
            store.decide(id, Match.State.REFUSED, actor, Optional.empty());
            return Decision.DONE;
        });
    }

    /**
     * Undoes a posted match, or proposes to where two officers made it. A payout's cannot be undone: the payment was
     * made.
     */
    Decision undo(UUID id, String reason, String actor) {
        return alone(() -> {
            var match =
                    store.find(id).filter(found -> found.state() == Match.State.POSTED && found.rule() != Rule.PAYOUT);
            if (match.isEmpty() || store.undoing(id).isPresent()) {
                return Decision.ALREADY_DECIDED;
            }
            if (match.get().takesTwo()) {
                store.proposeUndo(id, new Match.Undoing(reason, actor, clock.instant()));
            } else {
                reverse(match.get(), reason, actor);
            }
            return Decision.DONE;
        });
    }

    private void reverse(Match match, String reason, String actor) {
        posting.reverse(match, actor);
        store.undo(match.id(), actor, Jakarta.today(clock), reason);
    }

    /** Undoes what another officer has proposed to undo. */
    Decision approveUndo(UUID id, String actor) {
        return alone(() -> {
            var undoing = store.undoing(id);
            if (undoing.isEmpty()) {
                return Decision.ALREADY_DECIDED;
            }
            if (undoing.get().by().equals(actor)) {
                return Decision.NEEDS_ANOTHER_OFFICER;
            }
            reverse(store.find(id).orElseThrow(), undoing.get().reason(), actor);
            return Decision.DONE;
        });
    }

    /** Lets a match stand; whoever proposed to undo it may take that back this way too. */
    Decision keep(UUID id) {
        return alone(() -> {
            if (store.undoing(id).isEmpty()) {
                return Decision.ALREADY_DECIDED;
            }
            store.keep(id);
            return Decision.DONE;
        });
    }

    private Decision alone(Supplier<Decision> verb) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            store.lock();
            return verb.get();
        }));
    }
}
