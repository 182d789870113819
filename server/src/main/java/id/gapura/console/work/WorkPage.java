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
 * @param add where another occupation is put down; absent where there is no room or no leave for one
 */
public record WorkPage(
        PersonFrame frame, List<Notice> notices, List<Card> occupations, Optional<Link> add, Table past) {
    public WorkPage {
        notices = List.copyOf(notices);
        occupations = List.copyOf(occupations);
    }

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
