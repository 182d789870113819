package id.gapura.console.duplicates;

import id.gapura.registry.LookalikePair.State;
import id.gapura.screen.Comparison;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import java.util.List;
import java.util.Optional;

/**
 * Two records to decide about.
 *
 * @param people links to the pages of those in the officer's scope
 * @param proposal absent unless somebody proposed a merge
 */
public record ReviewPage(
        String address,
        Comparison comparison,
        List<Link> people,
        State state,
        Optional<Proposal> proposal,
        Asked asked) {
    public ReviewPage {
        people = List.copyOf(people);
    }

    /**
     * A proposed merge.
     *
     * @param isOwn whether the officer who looks proposed it, and so cannot approve it
     */
    public record Proposal(String by, String survivor, String reason, boolean isOwn) {}

    /** The questions of the two decisions. */
    public record Asked(Field whyDifferent, Field survivor, Field whySame) {
        public List<Field> all() {
            return List.of(whyDifferent, survivor, whySame);
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isDecided() {
        return state == State.DIFFERENT || state == State.MERGED;
    }

    /** What became of it, as a key of texts. */
    public String stateKey() {
        return switch (state) {
            case OPEN -> "duplicates.state.open";
            case MERGE_PROPOSED -> "duplicates.state.proposed";
            case DIFFERENT -> "duplicates.state.different";
            case MERGED -> "duplicates.state.merged";
        };
    }
}
