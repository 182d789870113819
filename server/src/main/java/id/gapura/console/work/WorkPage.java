package id.gapura.console.work;

import id.gapura.console.PersonFrame;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a person lives on.
 *
 * @param otherSector where the contribution is reckoned for another line of work
 * @param add where another occupation is put down; absent where there is no room or no leave for one
 */
public record WorkPage(
        PersonFrame frame, Optional<OtherSector> otherSector, List<Card> occupations, Optional<Link> add, Table past) {
    public WorkPage {
        occupations = List.copyOf(occupations);
    }

    /** Says so, and where the membership is changed; absent where this officer may not. */
    public record OtherSector(Notice notice, Optional<Link> change) {}

    /**
     * One occupation.
     *
     * @param note where it comes from, while nobody has described it
     * @param action to describe or correct it
     */
    public record Card(String title, List<Fact> facts, String note, Optional<Link> action) {
        public Card {
            facts = List.copyOf(facts);
        }
    }
}
