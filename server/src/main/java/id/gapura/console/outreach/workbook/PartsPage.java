package id.gapura.console.outreach.workbook;

import java.util.List;

/** A stage that is answered part by part. */
public record PartsPage(Head head, List<Card> cards) {
    public PartsPage {
        cards = List.copyOf(cards);
    }

    /**
     * A part.
     *
     * @param question what to think of
     * @param proposed what the data say today
     * @param written what people wrote; empty where nobody did
     * @param href where it is written
     */
    public record Card(
            String title, String question, List<String> proposed, List<String> written, Told told, String href) {
        public Card {
            proposed = List.copyOf(proposed);
            written = List.copyOf(written);
        }
    }
}
