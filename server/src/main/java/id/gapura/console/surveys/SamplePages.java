package id.gapura.console.surveys;

import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.places.Places;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.survey.sample.Samples;
import id.gapura.survey.sample.Samples.Refused;
import id.gapura.survey.sample.Samples.Result;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Draws by lot whom a round asks. */
@Controller
final class SamplePages {
    private static final String DRAW = RoundPages.ONE + "/draw";

    private final SurveysInScope inScope;
    private final Samples samples;
    private final Places places;
    private final Audit audit;

    SamplePages(SurveysInScope inScope, Samples samples, Places places, Audit audit) {
        this.inScope = inScope;
        this.samples = samples;
        this.places = places;
        this.audit = audit;
    }

    static String address(UUID round) {
        return RoundPages.address(round) + "/draw";
    }

    @GetMapping(DRAW)
    ModelAndView ask(Officer officer, @PathVariable UUID round, @RequestParam Map<String, String> values, Shell shell) {
        return page(form(officer, round, values, shell), Map.of());
    }

    private SampleForm form(Officer officer, UUID id, Map<String, String> values, Shell shell) {
        var round = inScope.round(id, officer);
        var survey = inScope.kept(round.surveyId(), officer);
        return new SampleForm(survey, round, samples.onRecord(round), new Typed(values), places, shell);
    }

    private ModelAndView page(SampleForm form, Map<String, String> faults) {
        var round = form.round();
        var shell = form.shell();
        var page = new SamplePage(
                List.of(
                        Link.to(form.survey().plan().name(), SurveyPages.address(round.surveyId())),
                        Link.to(SurveyWords.round(round, shell), RoundPages.address(round.id())),
                        Link.to(shell.text("surveys.draw"), "")),
                address(round.id()),
                form.spread(),
                form.isEmpty() ? List.of() : form.parts(faults));
        return new ModelAndView("console/surveys/draw", "page", page);
    }

    @PostMapping(DRAW)
    ModelAndView draw(
            Officer officer,
            @PathVariable UUID round,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var form = form(officer, round, values, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            var refused = page(form, faults);
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        var result = draw(form, officer);
        next.addFlashAttribute(
                Notice.FLASH,
                switch (result) {
                    case Result.Done _ -> Notice.good(shell.text("surveys.draw.done"));
                    case Refused why -> Notice.bad(shell.text("surveys.draw.refused." + why.code()));
                });
        return new ModelAndView("redirect:" + RoundPages.address(round));
    }

    private Result draw(SampleForm form, Officer officer) {
        var round = form.round();
        var result = samples.draw(round, form.wanted(), officer.login());
        var detail = result instanceof Result.Done(long seed) ? "seed=" + seed : "";
        var refusal = result instanceof Refused why ? why.name() : "";
        audit.recordStep(officer.login(), "survey.drawn", round.id().toString(), detail, refusal);
        return result;
    }
}
