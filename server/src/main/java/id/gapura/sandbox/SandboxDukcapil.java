package id.gapura.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A national ID office that has nobody on record: what is asked matches, unless it was told otherwise for all, or the last
 * four digits of the NIK say otherwise for one. Keeps nothing of what is asked.
 */
public final class SandboxDukcapil {
    /** The key it takes; there is nothing to protect. */
    public static final String KEY = "dukcapil-tiruan";

    /** Its usual port, and where it is asked there. */
    public static final int PORT = 8092;

    public static final String ADDRESS = "http://localhost:" + PORT;

    private final AtomicInteger asked = new AtomicInteger();
    private volatile Mood mood = Mood.HONEST;

    /** How it answers. */
    public enum Mood {
        HONEST("", List.of()),
        NAME_DIFFERS("9801", List.of("name")),
        BIRTH_DATE_DIFFERS("9802", List.of("birth_date")),
        BOTH_DIFFER("9803", List.of("birth_date", "name")),
        UNKNOWN("9804", List.of()),
        /** Answers that it is out of order. */
        DOWN("9805", List.of()),
        /** Answers after everybody has lost patience. */
        SLOW("9806", List.of());

        private final String serial;

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists
        private final List<String> differs;

        Mood(String serial, List<String> differs) {
            this.serial = serial;
            this.differs = differs;
        }

        /** The last four digits of a NIK that is always answered so; empty for the honest one. */
        public String serial() {
            return serial;
        }

        private static Optional<Mood> of(String nik) {
            return Arrays.stream(values())
                    .filter(one -> !one.serial.isEmpty() && nik.endsWith(one.serial))
                    .findFirst();
        }
    }

    /** From now on answers everybody so; a NIK that says otherwise for itself still does. */
    public void be(Mood wanted) {
        mood = wanted;
    }

    Mood mood() {
        return mood;
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    /** In which mood it answers a question. */
    Mood mood(JsonNode question) {
        asked.incrementAndGet();
        return Mood.of(question.path("nik").asString("")).orElse(mood);
    }

    /** What it says in a mood in which it says anything. */
    static ObjectNode answer(Mood mood) {
        var said = JsonNodeFactory.instance.objectNode();
        return switch (mood) {
            case HONEST, DOWN, SLOW -> said.put("result", "match");
            case UNKNOWN -> said.put("result", mood.name().toLowerCase(Locale.ROOT));
            case NAME_DIFFERS, BIRTH_DATE_DIFFERS, BOTH_DIFFER -> {
                var differs = said.put("result", "differs").putArray("differs");
                mood.differs.forEach(differs::add);
                yield said;
            }
        };
    }
}
