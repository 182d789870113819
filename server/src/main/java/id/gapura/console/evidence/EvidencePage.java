package id.gapura.console.evidence;

import id.gapura.console.PersonFrame;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/**
 * The evidence of a person.
 *
 * @param hint what is missing for the current start; absent where nothing is
 * @param standing what there is for it
 */
public record EvidencePage(
        PersonFrame frame, boolean mayRecord, Optional<Notice> hint, List<Fact> standing, List<Card> pieces) {
    public EvidencePage {
        standing = List.copyOf(standing);
        pieces = List.copyOf(pieces);
    }

    /**
     * One piece.
     *
     * @param photo the address of its picture; empty where it has none
     * @param withdraw where it is withdrawn; empty where it cannot be
     */
    public record Card(String title, String photo, List<Fact> facts, String withdraw) {
        public Card {
            facts = List.copyOf(facts);
        }
    }
}
