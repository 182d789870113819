package id.gapura.console.objections;

import id.gapura.adoption.objection.Tongues;
import id.gapura.screen.Table;
import java.util.List;

/** The catalogue, and which reply works best. */
public record ObjectionsPage(String lead, List<Card> cards, List<String> notes) {
    public ObjectionsPage {
        cards = List.copyOf(cards);
        notes = List.copyOf(notes);
    }

    /**
     * An objection.
     *
     * @param best which reply led on most often; empty while it cannot be said
     * @param replies what each led to
     * @param tongues the objection and its replies in all languages
     */
    public record Card(String title, String best, Table replies, List<Tongues> tongues) {
        public Card {
            tongues = List.copyOf(tongues);
        }
    }
}
