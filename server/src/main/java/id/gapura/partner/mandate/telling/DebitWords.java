package id.gapura.partner.mandate.telling;

import id.gapura.kernel.Tongue;
import id.gapura.kernel.TongueTexts;
import java.util.Locale;

/** What is said of debits, in the languages people are written to. */
final class DebitWords {
    private final TongueTexts words = new TongueTexts("debits");

    /** What there is to say. */
    enum Event {
        /** It will be taken. */
        ANNOUNCED,
        /** It could not be taken, and is tried again. */
        AGAIN,
        /** It could not be taken, and nothing more is tried this month. */
        GIVEN_UP,
        COLLECTED
    }

    /** What fills a text, as its readers write it; what does not apply is empty. */
    record Filling(String card, String amount, String day) {}

    String say(Event event, Tongue tongue, Filling filling) {
        var key = event.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.get(tongue, key)
                .replace("{0}", filling.card())
                .replace("{1}", filling.amount())
                .replace("{2}", filling.day());
    }
}
