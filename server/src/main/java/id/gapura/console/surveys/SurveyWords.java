package id.gapura.console.surveys;

import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Shell;
import id.gapura.survey.Round;
import id.gapura.survey.question.Question;
import java.util.Optional;

/** How surveys are named. */
final class SurveyWords {
    private SurveyWords() {}

    static String round(Round round, Shell shell) {
        return shell.text("surveys.round", round.number());
    }

    static String term(Round round, Shell shell) {
        return shell.text(
                "surveys.term",
                shell.format().shortDate(round.plan().from()),
                shell.format().shortDate(round.plan().to()));
    }

    static String livelihood(Optional<Livelihood> segment, Shell shell) {
        return segment.map(one -> shell.text("livelihood." + one.code())).orElseGet(() -> shell.text("surveys.any"));
    }

    static String wording(Question question, Shell shell) {
        return question.wording().in(shell.language().code());
    }

    /** What a value says. */
    static String value(Question question, String value, Shell shell) {
        return switch (question.kind()) {
            case YES_NO -> shell.text("surveys.value." + value);
            case ONE, SEVERAL ->
                question.options()
                        .get(Integer.parseInt(value) - 1)
                        .in(shell.language().code());
            case SCALE -> shell.text("surveys.value.scale-" + value);
            case NUMBER, TEXT -> value;
        };
    }
}
