package id.gapura.console.suspense;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Moment;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One payment and what can be done about it.
 *
 * @param isWaiting whether it still waits
 * @param proposal the open one, if there is
 * @param search what was looked for and found; absent before a search
 */
public record CasePage(
        String address,
        List<Fact> facts,
        List<Moment> history,
        boolean isWaiting,
        Optional<Proposed> proposal,
        Optional<Search> search,
        Asked asked) {
    public CasePage {
        facts = List.copyOf(facts);
        history = List.copyOf(history);
    }

    /**
     * A proposal that waits for a decision.
     *
     * @param isOwn whether the officer who looks made it, and so cannot approve it
     * @param isInScope whether whom it names lives where the officer works
     */
    public record Proposed(UUID proposal, Notice notice, String consequence, boolean isOwn, boolean isInScope) {
        public boolean isToApprove() {
            return !isOwn && isInScope;
        }
    }

    /** A search for the person. */
    public record Search(String text, int found) {}

    /** The questions of the decisions. */
    public record Asked(Field person, Field whyTheirs, Field whyBack, Field whyRefused) {
        public List<Field> all() {
            return List.of(person, whyTheirs, whyBack, whyRefused);
        }
    }

    public boolean isToPropose() {
        return isWaiting && proposal.isEmpty();
    }
}
