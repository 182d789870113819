package id.gapura.survey;

import id.gapura.survey.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of a survey's questions.
 *
 * @param isFixed whether a round asks it, so that it cannot change any more
 */
public record Questionnaire(int version, boolean isFixed, List<Question> questions) {
    public Questionnaire {
        questions = List.copyOf(questions);
    }

    public Optional<Question> find(UUID id) {
        return questions.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
