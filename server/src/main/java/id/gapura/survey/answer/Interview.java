package id.gapura.survey.answer;

import id.gapura.consents.Words;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person answered ({@code wawancara}).
 *
 * @param id made where it was taken
 * @param said by question; those without an answer are absent
 */
public record Interview(UUID id, UUID roundId, Respondent respondent, Map<UUID, List<String>> said, Taken taken) {
    public Interview {
        said = Map.copyOf(said);
    }

    /** The same of nobody we know. */
    Interview unnamed() {
        var nobody = new Respondent(respondent.home(), respondent.livelihood(), Optional.empty());
        return new Interview(id, roundId, nobody, said, taken);
    }

    /**
     * Who was asked.
     *
     * @param named empty for who did not agree to be, and is nobody we know
     */
    public record Respondent(RegionCode home, Livelihood livelihood, Optional<Named> named) {}

    /** A worker, and the words to which they agreed. */
    public record Named(UUID workerId, Words consent) {}

    /**
     * How it was taken.
     *
     * @param by a staff login
     */
    public record Taken(Instant at, String by, Way way) {}

    /** Where it was taken. */
    public enum Way {
        CONSOLE,
        FIELD;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
