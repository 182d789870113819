package id.gapura.console.consents;

import id.gapura.screen.Moment;
import id.gapura.screen.Tone;
import java.util.List;

/**
 * What a person agreed to, purpose by purpose.
 *
 * @param address where answers are sent
 * @param mayRecord whether this officer may record an answer
 */
public record ConsentsPage(
        String name, String person, String address, boolean mayRecord, List<Card> cards, List<Moment> history) {
    public ConsentsPage {
        cards = List.copyOf(cards);
        history = List.copyOf(history);
    }

    /**
     * One purpose.
     *
     * @param words to read out
     * @param since when and how it was said last; may be empty
     */
    public record Card(String purpose, String title, String words, Tone tone, String standing, String since) {}
}
