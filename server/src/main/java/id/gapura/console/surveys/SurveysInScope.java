package id.gapura.console.surveys;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Survey;
import id.gapura.survey.Surveys;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

/** Finds surveys and rounds for an officer; what may ask nobody in the officer's scope does not exist. */
final class SurveysInScope {
    private final Surveys surveys;
    private final Rounds rounds;

    SurveysInScope(Surveys surveys, Rounds rounds) {
        this.surveys = surveys;
        this.rounds = rounds;
    }

    /**
     * The survey of an id.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    Survey survey(UUID id, Officer officer) {
        return surveys.find(id).filter(one -> one.touches(officer.scope())).orElseThrow(SurveysInScope::nothing);
    }

    /**
     * The survey of an id, to be changed.
     *
     * @throws AccessDeniedException if the officer may not, or it is of places beyond
     */
    Survey kept(UUID id, Officer officer) {
        officer.require(Action.MANAGE_OUTREACH);
        var survey = survey(id, officer);
        if (!keeps(officer, survey)) {
            throw new AccessDeniedException("a survey of places beyond");
        }
        return survey;
    }

    static boolean keeps(Officer officer, Survey survey) {
        return officer.may(Action.MANAGE_OUTREACH) && officer.sees(survey.plan().region());
    }

    /**
     * The round of an id.
     *
     * @throws ResponseStatusException 404 if there is none that asks somebody in the officer's scope
     */
    Round round(UUID id, Officer officer) {
        return rounds.find(id).filter(one -> one.touches(officer.scope())).orElseThrow(SurveysInScope::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
