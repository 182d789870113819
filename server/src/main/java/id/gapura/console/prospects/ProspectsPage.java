package id.gapura.console.prospects;

import id.gapura.screen.Fact;
import java.util.List;

/**
 * Who waits to be contacted, longest first.
 *
 * @param pairs how many times two of them may be one person
 */
public record ProspectsPage(List<Card> cards, long pairs) {
    public ProspectsPage {
        cards = List.copyOf(cards);
    }

    /**
     * One of them.
     *
     * @param address below which its forms are
     * @param enrol where they are enrolled; empty for officers who do not
     */
    public record Card(String name, String place, List<Fact> facts, String address, String enrol) {
        public Card {
            facts = List.copyOf(facts);
        }
    }
}
