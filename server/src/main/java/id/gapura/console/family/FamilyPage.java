package id.gapura.console.family;

import id.gapura.console.PersonFrame;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * A person's family.
 *
 * @param mayChange whether this officer may change it
 */
public record FamilyPage(
        PersonFrame frame, boolean mayChange, Optional<HouseholdCard> household, Table relatives, Heirs heirs) {
    /** The household: its card, who lives in it, what can be done about it. */
    public record HouseholdCard(List<Fact> facts, Table people, List<Link> actions) {
        public HouseholdCard {
            facts = List.copyOf(facts);
            actions = List.copyOf(actions);
        }
    }

    /**
     * Who would inherit.
     *
     * @param names with what they are; empty if nobody of the order is known
     * @param doubts what the sources or the record leave open
     * @param basis where the order stands
     */
    public record Heirs(List<String> names, List<String> doubts, String basis, Optional<Notice> open) {
        public Heirs {
            names = List.copyOf(names);
            doubts = List.copyOf(doubts);
        }
    }
}
