package id.gapura.survey.question;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A question of a survey ({@code pertanyaan}). It keeps its id as long as its words stay the same.
 *
 * @param options to choose from; none for kinds that have their own
 */
public record Question(UUID id, QuestionKind kind, Topic topic, Wording wording, List<Wording> options) {
    public static final String YES = "yes";
    public static final String NO = "no";
    public static final int MOST_OPTIONS = 12;
    private static final int LEAST_OPTIONS = 2;
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_DIGITS = 9;
    private static final int SCALE_END = 5;

    public Question {
        options = List.copyOf(options);
        boolean isRight = kind.hasOptions()
                ? options.size() >= LEAST_OPTIONS && options.size() <= MOST_OPTIONS
                : options.isEmpty();
        if (!isRight) {
            throw new IllegalArgumentException(kind + " with " + options.size() + " options");
        }
    }

    /** What can be said to it, in order; empty for numbers and words, of which there are too many. */
    public List<String> values() {
        return switch (kind) {
            case YES_NO -> List.of(YES, NO);
            case ONE, SEVERAL -> upTo(options.size());
            case SCALE -> upTo(SCALE_END);
            case NUMBER, TEXT -> List.of();
        };
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    /** Whether this is an answer: one value, or some where several may be chosen. */
    public boolean accepts(List<String> given) {
        if (given.isEmpty()
                || (kind != QuestionKind.SEVERAL && given.size() > 1)
                || new HashSet<>(given).size() < given.size()) {
            return false;
        }
        return switch (kind) {
            case YES_NO, ONE, SEVERAL, SCALE -> values().containsAll(given);
            case NUMBER -> given.getFirst().matches("\\d{1," + MOST_DIGITS + "}");
            case TEXT -> !given.getFirst().isBlank() && given.getFirst().length() <= LONGEST_TEXT;
        };
    }
}
