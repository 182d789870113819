package id.gapura.registry.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of a health statement as they were worded from a day on. Yes to any of them means that somebody was not in
 * health. Asked is only what claims were refused for, never a diagnosis.
 *
 * @param version names the texts {@code evidence.health.<version>.<question>}; never used again for other words
 */
public record HealthWording(String version, LocalDate from, List<String> questions) {
    private static final List<HealthWording> ALL =
            List.of(new HealthWording("2025-01", LocalDate.of(2025, 1, 1), List.of("ill", "treated", "injured")));

    public HealthWording {
        questions = List.copyOf(questions);
    }

    /** Every wording there was, the oldest first. */
    public static List<HealthWording> all() {
        return ALL;
    }

    /** The wording of a day; of a day before the first, the first. */
    public static HealthWording on(LocalDate day) {
        return ALL.stream()
                .filter(wording -> !wording.from().isAfter(day))
                .max(Comparator.comparing(HealthWording::from))
                .orElse(ALL.getFirst());
    }

    public static Optional<HealthWording> find(String version) {
        return ALL.stream().filter(wording -> wording.version().equals(version)).findFirst();
    }

    /** Whether every question has an answer, and nothing else has. */
    public boolean isAnsweredBy(Map<String, Boolean> answers) {
        return answers.keySet().equals(Set.copyOf(questions));
    }
}
