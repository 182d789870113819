package id.gapura.messaging.talk;

import java.util.Map;

/**
 * Where a conversation stands.
 *
 * @param step a word of the conversation's own
 * @param facts what it must not forget; never a NIK
 */
public record Standing(String step, Map<String, String> facts) {
    /** Before anything was said. */
    public static final Standing BEGINNING = new Standing("", Map.of());

    public Standing {
        facts = Map.copyOf(facts);
    }

    public static Standing at(String step) {
        return new Standing(step, Map.of());
    }

    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** Shows no facts. */
    @Override
    public String toString() {
        return "Standing[" + step + "]";
    }
}
