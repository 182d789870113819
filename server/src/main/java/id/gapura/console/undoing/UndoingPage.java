package id.gapura.console.undoing;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/**
 * A payment, and what is proposed or asked about it.
 *
 * @param person the address of the person's first page
 * @param address of this page
 * @param refusal why it cannot be taken back now; nothing is asked then
 * @param waiting what waits for a decision; nothing is asked then
 */
public record UndoingPage(
        String person,
        String name,
        String address,
        List<Fact> payment,
        Optional<Notice> refusal,
        Optional<Waiting> waiting,
        Field reason) {
    public UndoingPage {
        payment = List.copyOf(payment);
    }

    /**
     * A proposal.
     *
     * @param isOwn whether the officer who looks made it, and so cannot approve it
     */
    public record Waiting(String address, List<Fact> facts, boolean isOwn) {
        public Waiting {
            facts = List.copyOf(facts);
        }
    }

    public boolean isToPropose() {
        return refusal.isEmpty() && waiting.isEmpty();
    }
}
