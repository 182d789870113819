package id.gapura.portal.member.evidence;

import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a member's evidence, the newest first.
 *
 * @param hint what is missing for the current start; absent where nothing is, and for who is no member
 */
public record MyEvidencePage(Optional<Notice> hint, List<Card> pieces) {
    public MyEvidencePage {
        pieces = List.copyOf(pieces);
    }

    /**
     * One piece.
     *
     * @param photo the address of its picture; empty where it has none
     * @param delete where the member deletes it; empty where it stays
     */
    public record Card(String title, String photo, List<Fact> facts, String delete) {
        public Card {
            facts = List.copyOf(facts);
        }
    }
}
