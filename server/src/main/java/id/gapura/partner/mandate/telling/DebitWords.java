package id.gapura.partner.mandate.telling;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.kernel.Tongue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What is said of debits, in the languages people are written to. */
final class DebitWords {
    private final Map<Tongue, Properties> words = new EnumMap<>(Tongue.class);

    DebitWords() {
        for (var tongue : Tongue.values()) {
            words.put(tongue, read("/debits/" + tongue.code() + ".properties"));
        }
    }

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

    private static Properties read(String name) {
        var resource = Objects.requireNonNull(DebitWords.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(resource, UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String say(Event event, Tongue tongue, Filling filling) {
        var key = event.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var text = Objects.requireNonNull(words.get(tongue)).getProperty(key);
        return text.replace("{0}", filling.card())
                .replace("{1}", filling.amount())
                .replace("{2}", filling.day());
    }
}
