package id.gapura.reminders;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.kernel.Tongue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The words that come with the program: a file for each language, with every occasion. */
final class OwnTemplates {
    private final Map<Tongue, Properties> texts = new EnumMap<>(Tongue.class);

    OwnTemplates() {
        for (var tongue : Tongue.values()) {
            texts.put(tongue, read("/reminders/" + tongue.code() + ".properties"));
        }
    }

    private static Properties read(String name) {
        var resource = Objects.requireNonNull(OwnTemplates.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(resource, UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Template get(Template.Place place) {
        var text = Objects.requireNonNull(texts.get(place.tongue()))
                .getProperty(place.occasion().code());
        return new Template(place, 0, Objects.requireNonNull(text), "", Instant.EPOCH);
    }
}
