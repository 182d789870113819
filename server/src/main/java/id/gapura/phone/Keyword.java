package id.gapura.phone;

import id.gapura.screen.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word that a message may begin with, in two languages. */
enum Keyword {
    JOIN("DAFTAR", "JOIN"),
    CHECK("CEK", "CHECK"),
    PAY("BAYAR", "PAY"),
    STOP("BERHENTI", "STOP"),
    START("MULAI", "START"),
    HELP("BANTUAN", "HELP"),
    /** Followed by the one in which somebody wants to be written to. */
    LANGUAGE("BAHASA", "LANGUAGE");

    private final String indonesian;
    private final String english;

    Keyword(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * A keyword as it was written.
     *
     * @param language in which it is to be answered
     * @param rest what followed it
     */
    record Called(Keyword keyword, Language language, String rest) {
        /** Shows nothing of what followed. */
        @Override
        public String toString() {
            return "Called[" + keyword + "]";
        }
    }

    /** All of them, in both languages. */
    static Set<String> words() {
        return Arrays.stream(values())
                .flatMap(one -> Stream.of(one.indonesian, one.english))
                .collect(Collectors.toSet());
    }

    /** The keyword that a text begins with, however it is written; empty for anything else. */
    static Optional<Called> find(String text) {
        var words = text.strip().split("[\\s.,:;!?]+", 2);
        var first = words[0].toUpperCase(Locale.ROOT);
        var rest = words.length == 2 ? words[1].strip() : "";
        return Arrays.stream(values())
                .filter(one -> first.equals(one.indonesian) || first.equals(one.english))
                .findFirst()
                .map(one ->
                        new Called(one, first.equals(one.indonesian) ? Language.INDONESIAN : Language.ENGLISH, rest));
    }
}
