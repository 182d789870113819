package id.gapura.registry.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody said of their health ({@code keterangan sehat}).
 *
 * @param version of the wording that was asked
 * @param answers yes or no to each of its questions
 */
public record HealthStatement(String version, Given given, Map<String, Boolean> answers) {
    public HealthStatement {
        answers = Map.copyOf(answers);
        var asked = HealthWording.find(version);
        if (asked.isEmpty() || !asked.get().isAnsweredBy(answers)) {
            throw new IllegalArgumentException("not the answers to wording " + version);
        }
    }

    /** How it was given. */
    public enum Given {
        /** The worker read the questions and answered. */
        BY_WORKER,
        /** An officer read them out and put down what the worker said. */
        READ_OUT;

        /** The code in forms, such as {@code read-out}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Given> find(String code) {
            return Arrays.stream(values())
                    .filter(given -> given.code().equals(code))
                    .findFirst();
        }
    }

    /** Whether every answer is no. */
    public boolean isInHealth() {
        return answers.values().stream().noneMatch(Boolean::booleanValue);
    }
}
