package id.gapura.portal.member;

import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import java.util.List;
import java.util.Optional;

/**
 * What a member lives on.
 *
 * @param add absent when the law lets nobody register more
 */
public record MyWorkPage(List<Card> occupations, Optional<Link> add) {
    public MyWorkPage {
        occupations = List.copyOf(occupations);
    }

    /**
     * One occupation.
     *
     * @param address of the form that changes it; with {@code /end} after it, of its end
     * @param version the number of its last change; 0 for what a roster has stated
     */
    public record Card(String title, List<Fact> facts, String address, int version) {
        public Card {
            facts = List.copyOf(facts);
        }
    }
}
