package id.gapura.portal.trips;

import java.util.List;

/**
 * What a worker is asked, or has agreed to.
 *
 * @param address where answers are sent
 * @param step one thing at a time
 */
public record TripPage(String address, Step step) {
    /** What the page is about. */
    public sealed interface Step {}

    /** The visitor has to show the card first. */
    public record ShowCard() implements Step {}

    /** The words to agree to. */
    public record Ask(String words) implements Step {}

    /** All that was agreed to, the newest first. */
    public record Own(List<Line> consents) implements Step {
        public Own {
            consents = List.copyOf(consents);
        }
    }

    /**
     * One consent.
     *
     * @param channel to send along to take it back; empty where it was taken back
     * @param words that were agreed to; empty where the platform has them
     */
    public record Line(String platform, String since, String channel, String words) {}
}
