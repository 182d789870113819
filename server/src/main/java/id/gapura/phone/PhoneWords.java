package id.gapura.phone;

import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The words of this door, in each language. */
final class PhoneWords {
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    PhoneWords() {
        for (var language : Language.values()) {
            texts.put(language, Texts.load(language));
        }
    }

    Texts in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }
}
