package id.gapura.agents;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Account.Kind;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Journal entries of agents' cash, each in the book of the taking or the hand-in it belongs to. Run in the transaction of
 * their caller.
 */
final class FloatEntries {
    private final Ledger ledger;
    private final InstantSource clock;
    private final Ids ids;

    FloatEntries(Ledger ledger, InstantSource clock, Ids ids) {
        this.ledger = ledger;
        this.clock = clock;
        this.ids = ids;
    }

    /** What an agent has to hand in. */
    static String held(Agent agent) {
        return new Account(Kind.AGENT_FLOAT, agent.code()).name();
    }

    /** What the channel took in is cash in the agent's hands. */
    void taken(Agent agent, Taking taking) {
        var channel = new Account(Kind.SETTLEMENT, agent.channel()).name();
        post(taking.id(), "cash-taken", held(agent), channel, taking.amount());
    }

    /** Cash that suspense gave back: the agent owes it to the payer and no longer to us. */
    void returned(Agent agent, UUID taking, Rupiah amount) {
        var channel = new Account(Kind.SETTLEMENT, agent.channel()).name();
        post(taking, "cash-returned", channel, held(agent), amount);
    }

    /** The cash is in a till, which owes it until it is in the bank. */
    void received(Agent agent, UUID handIn, String till, Rupiah counted) {
        if (counted.isPositive()) {
            post(handIn, "hand-in", new Account(Kind.SETTLEMENT, till).name(), held(agent), counted);
        }
    }

    /** Missing cash is nobody's any more; cash too much likewise, with the sides exchanged. */
    void accepted(Agent agent, UUID handIn, Rupiah missing) {
        var lost = new Account(Kind.DISCREPANCY, agent.channel()).name();
        post(handIn, "discrepancy", lost, held(agent), missing);
    }

    private void post(UUID book, String kind, String to, String from, Rupiah amount) {
        var lines = List.of(debit(to, amount), credit(from, amount));
        ledger.post(List.of(new JournalEntry(book, ids.next(), kind, Jakarta.today(clock), lines)));
    }
}
