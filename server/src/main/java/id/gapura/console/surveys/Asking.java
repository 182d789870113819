package id.gapura.console.surveys;

import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.screen.Shell;
import id.gapura.survey.Round;
import id.gapura.survey.Survey;
import id.gapura.survey.Surveys;
import id.gapura.survey.answer.Interview;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.sample.Outcome;
import id.gapura.survey.sample.Samples;
import id.gapura.survey.talker.Said;
import id.gapura.survey.talker.Talkers;
import java.util.List;
import java.util.Optional;

/** What it takes to ask somebody: the questions of a round, and where the answers go. */
record Asking(Surveys surveys, Interviews interviews, Samples samples, Talkers talkers, RegionChoices regions) {
    AskForm form(Round round, Typed typed, Officer officer, Shell shell) {
        var questionnaire = surveys.questionnaire(round.surveyId(), round.version());
        return new AskForm(questionnaire, typed, regions, officer, shell);
    }

    Survey survey(Round round) {
        return surveys.find(round.surveyId()).orElseThrow();
    }

    /** Keeps an interview, whom was named in it, and that who was drawn and agreed to be named has answered; why not, where it is not kept. */
    Optional<Interviews.Reason> take(Interview interview, List<Said> named) {
        return switch (interviews.take(interview)) {
            case Interviews.Result.Kept _ -> {
                talkers.hear(interview.id(), interview.respondent().home(), named);
                interview
                        .respondent()
                        .named()
                        .ifPresent(one -> samples.note(interview.roundId(), one.workerId(), Outcome.ANSWERED));
                yield Optional.empty();
            }
            case Interviews.Result.Refused(var reason) -> Optional.of(reason);
        };
    }
}
