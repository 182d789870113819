package id.gapura.screen;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All words of one language, from {@code texts/<code>/*.properties} (UTF-8, one file per area).
 *
 * <p>A text may hold {@code {0}} to {@code {9}}; quotes and apostrophes mean themselves. Both languages have the same
 * keys, which a test proves, so an unknown key is a bug.
 */
public final class Texts {
    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> words;
    private final Formats format;

    private Texts(Language language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
        this.format = new Formats(language.locale());
    }

    /** Reads every file of a language, once; a key that two files define is refused. */
    public static Texts load(Language language) {
        return LOADED.computeIfAbsent(language, Texts::read);
    }

    private static Texts read(Language language) {
        var words = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/" + language.code() + "/*.properties");
            for (var file : files) {
                add(file, words);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Texts(language, words);
    }

    private static void add(Resource file, Map<String, String> words) throws IOException {
        var area = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            area.load(reader);
        }
        for (var key : area.stringPropertyNames()) {
            if (words.putIfAbsent(key, area.getProperty(key)) != null) {
                throw new IllegalStateException("text " + key + " is defined twice, again in " + file.getFilename());
            }
        }
    }

    /** The text of a key with its values put in; whole numbers are grouped as the language does. */
    public String get(String key, Object... values) {
        @Nullable String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.code());
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", shown(values[i]));
        }
        return text;
    }

    /** The text of a key that data name; the data may be older or newer than the words. */
    public String getOr(String key, String otherwise) {
        return words.getOrDefault(key, otherwise);
    }

    private String shown(Object value) {
        return switch (value) {
            case Integer number -> format.number(number);
            case Long number -> format.number(number);
            default -> value.toString();
        };
    }

    public Set<String> keys() {
        return words.keySet();
    }

    public Language language() {
        return language;
    }

    /** How this language writes money, dates and numbers. */
    public Formats format() {
        return format;
    }
}
