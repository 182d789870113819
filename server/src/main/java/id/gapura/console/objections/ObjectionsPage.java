package id.gapura.console.objections;

import id.gapura.adoption.objection.Tongues;
import id.gapura.screen.Table;
import java.util.List;

/**
 * The catalogue, and which reply works best.
 *
 * @param add where an objection is added; empty for who may not
 */
public record ObjectionsPage(String lead, List<Card> cards, List<String> notes, String add) {
    public ObjectionsPage {
        cards = List.copyOf(cards);
        notes = List.copyOf(notes);
    }

    /**
     * An objection.
     *
     * @param best which reply led on most often; empty while it cannot be said
     * @param replies what each led to
     * @param wordings the objection and its replies in all languages
     * @param add where a reply is added; empty for who may not
     */
    public record Card(String title, String best, Table replies, List<Wording> wordings, String add) {
        public Card {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * An objection or a reply in all languages.
     *
     * @param address of it
     */
    public record Wording(Tongues words, boolean isRetired, String address) {}
}
