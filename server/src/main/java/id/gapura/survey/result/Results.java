package id.gapura.survey.result;

import id.gapura.places.RegionCode;
import id.gapura.survey.Round;
import id.gapura.survey.Surveys;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.result.ResultStore.Count;
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

    /**
     * What some people said in a round, by question; a question none of them answered has a finding of nobody.
     *
     * @param scope of whoever asks, and may look at all answers in it
     */
    public Map<UUID, Finding> of(Round round, Whose whose, RegionCode scope) {
        var counts = results.counts(round.id()).stream()
                .filter(count -> round.stratum(count.home(), count.livelihood()).isPresent())
                .collect(Collectors.groupingBy(Count::question));
        return surveys.questionnaire(round.surveyId(), round.version()).questions().stream()
                .collect(Collectors.toMap(Question::id, question -> {
                    var said = counts.getOrDefault(question.id(), List.of());
                    var disclosure = new Disclosure(said, scope);
                    return disclosure.isTold(whose)
                            ? finding(question, round, said, whose)
                            : Finding.hidden(disclosure.people(whose));
                }));
    }

    private Finding finding(Question question, Round round, List<Count> said, Whose whose) {
        var answers = sampled(round, said, whose);
        var shares = question.values().stream().collect(Collectors.toMap(Function.identity(), answers::share));
        return new Finding(
                answers.people(),
                true,
                shares,
                question.kind().isMeasured() ? Optional.of(answers.mean()) : Optional.empty(),
                question.kind() == QuestionKind.TEXT ? results.words(round.id(), question.id(), whose) : List.of());
    }

    private static Sampled sampled(Round round, List<Count> said, Whose whose) {
        var sampled = new Sampled();
        for (var count : said) {
            var stratum = round.stratum(count.home(), count.livelihood()).orElseThrow();
            if (whose.holds(count)) {
                sampled.add(stratum, count.value(), count.chosen(), count.people());
            } else {
                sampled.addOthers(stratum, whose.others(count), count.people());
            }
        }
        return sampled;
    }
}
