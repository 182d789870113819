package id.gapura.survey.result;

import id.gapura.survey.Round;
import id.gapura.survey.Surveys;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The face of results. */
public final class Results {
    /** Fewer answers would tell of single people, and nothing of all. */
    public static final int LEAST = 10;

    private final Surveys surveys;
    private final ResultStore results;

    Results(Surveys surveys, ResultStore results) {
        this.surveys = surveys;
        this.results = results;
    }

    /** What some people said in a round, by question; a question none of them answered has a finding of nobody. */
    public Map<UUID, Finding> of(Round round, Whose whose) {
        var sampled = new HashMap<UUID, Sampled>();
        results.counts(round.id(), whose)
                .forEach(count -> round.stratum(count.home(), count.livelihood())
                        .ifPresent(stratum -> {
                            var answers = sampled.computeIfAbsent(count.question(), _ -> new Sampled());
                            answers.add(stratum, count.value(), count.chosen(), count.people());
                            answers.addOthers(stratum, count.others());
                        }));
        return surveys.questionnaire(round.surveyId(), round.version()).questions().stream()
                .collect(Collectors.toMap(
                        Question::id,
                        question -> Optional.ofNullable(sampled.get(question.id()))
                                .map(answers -> finding(question, answers))
                                .orElse(Finding.NONE)));
    }

    private static Finding finding(Question question, Sampled answers) {
        long people = answers.people();
        if (people < LEAST) {
            return new Finding(people, Map.of(), Optional.empty());
        }
        var shares = question.values().stream().collect(Collectors.toMap(Function.identity(), answers::share));
        return new Finding(
                people, shares, question.kind().isMeasured() ? Optional.of(answers.mean()) : Optional.empty());
    }

    /** Some of the free words of some people to a question, in no order that tells anything; none of too few. */
    public List<String> words(Round round, Question question, Whose whose) {
        return question.kind() == QuestionKind.TEXT ? results.words(round.id(), question.id(), whose) : List.of();
    }
}
