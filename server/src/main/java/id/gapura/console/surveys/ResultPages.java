package id.gapura.console.surveys;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people said. */
@Controller
final class ResultPages {
    private static final String RESULTS = "/results";

    private final SurveysInScope inScope;
    private final ResultView view;
    private final Audit audit;

    ResultPages(SurveysInScope inScope, ResultView view, Audit audit) {
        this.inScope = inScope;
        this.view = view;
        this.audit = audit;
    }

    static String address(UUID survey) {
        return SurveyPages.address(survey) + RESULTS;
    }

    @GetMapping(SurveyPages.ONE + RESULTS)
    ModelAndView show(
            Officer officer, @PathVariable UUID survey, @RequestParam Map<String, String> values, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        var known = inScope.survey(survey, officer);
        audit.record(officer.login(), "survey.results-seen", survey.toString(), "");
        return new ModelAndView(
                "console/surveys/results",
                "page",
                view.page(known, AskedResults.of(new Typed(values), officer), officer, shell));
    }
}
