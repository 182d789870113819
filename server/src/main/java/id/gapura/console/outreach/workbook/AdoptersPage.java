package id.gapura.console.outreach.workbook;

import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/**
 * For whom a campaign is.
 *
 * @param proposed segments that could be added
 * @param more one to choose oneself
 */
public record AdoptersPage(Head head, List<Card> chosen, Table proposed, List<Link> more) {
    public AdoptersPage {
        chosen = List.copyOf(chosen);
        more = List.copyOf(more);
    }

    /** A segment that was chosen. */
    public record Card(String title, List<Fact> counts, List<Fact> words, Told told, String href) {
        public Card {
            counts = List.copyOf(counts);
            words = List.copyOf(words);
        }
    }
}
