package id.gapura.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Texts that come with the program in every {@link Tongue}: a file of properties for each, beside one another. */
public final class TongueTexts {
    private final Map<Tongue, Properties> texts = new EnumMap<>(Tongue.class);

    /** Those of a folder of the class path. */
    public TongueTexts(String folder) {
        for (var tongue : Tongue.values()) {
            texts.put(tongue, read("/" + folder + "/" + tongue.code() + ".properties"));
        }
    }

    private static Properties read(String name) {
        var resource = Objects.requireNonNull(TongueTexts.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(resource, UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a key, which every file has. */
    public String get(Tongue tongue, String key) {
        return Objects.requireNonNull(Objects.requireNonNull(texts.get(tongue)).getProperty(key), key);
    }
}
