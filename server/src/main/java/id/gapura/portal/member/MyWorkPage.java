package id.gapura.portal.member;

import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/**
 * What a member lives on.
 *
 * @param price said where the contribution is not reckoned by this work
 * @param add absent when the law lets nobody register more
 */
public record MyWorkPage(Optional<Notice> price, List<Card> occupations, Optional<Link> add) {
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
