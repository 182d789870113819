package id.gapura.console.offers;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.offers.Trial;
import id.gapura.offers.Trials;
import id.gapura.offers.Trials.Decision;
import id.gapura.offers.Trials.Proposal;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.sponsors.Sponsors;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Trials, from the form to the end. */
@Controller
final class TrialPages {
    static final String HOME = OfferWords.HOME;
    static final String NEW = HOME + "/new";
    static final String ONE = HOME + "/trials/{id}";

    private final Trials trials;
    private final TrialView view;
    private final Sponsors sponsors;
    private final RegionChoices regions;
    private final Audit audit;

    TrialPages(Trials trials, TrialView view, Sponsors sponsors, RegionChoices regions, Audit audit) {
        this.trials = trials;
        this.view = view;
        this.sponsors = sponsors;
        this.regions = regions;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_TRIALS);
        return new ModelAndView("console/offers/list", "page", view.list(officer, shell));
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.RUN_TRIALS);
        return form(Typed.NOTHING, officer, shell).ask().asked();
    }

    private TrialForm form(Typed typed, Officer officer, Shell shell) {
        return new TrialForm(new TrialForm.Choices(regions, sponsors.list(officer.scope())), typed, officer, shell);
    }

    @PostMapping(NEW)
    ModelAndView propose(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.RUN_TRIALS);
        var form = form(new Typed(values), officer, shell);
        var plan = form.read();
        if (plan.isEmpty()) {
            return form.askAgain(EnumSet.noneOf(Trials.Fault.class)).refused();
        }
        return switch (trials.propose(form.name(), plan.get(), officer.login())) {
            case Proposal.Refused(var faults) -> form.askAgain(faults).refused();
            case Proposal.Proposed(var id) -> {
                audit.record(officer.login(), "offers.trial-proposed", id.toString(), hash(id));
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("offers.proposed")));
                yield new ModelAndView("redirect:" + OfferWords.address(id));
            }
        };
    }

    /** What the lot is drawn with goes into the chained audit, so that it cannot be changed unseen. */
    private String hash(UUID id) {
        return trials.find(id).map(trial -> "seed=" + trial.seedHash()).orElse("");
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID id, Shell shell) {
        officer.require(Action.SEE_TRIALS);
        return new ModelAndView("console/offers/trial", "page", view.page(seen(id, officer), officer, shell));
    }

    private Trial seen(UUID id, Officer officer) {
        return trials.find(id)
                .filter(trial -> officer.sees(trial.plan().region()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(ONE + "/opening")
    ModelAndView open(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.RUN_TRIALS);
        seen(id, officer);
        var decision = trials.open(id, officer.login());
        record(officer, "offers.trial-opened", id, decision);
        return done(decision, "offers.opened", id, shell, next);
    }

    @PostMapping(ONE + "/refusal")
    ModelAndView refuse(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.RUN_TRIALS);
        seen(id, officer);
        var decision = trials.refuse(id, officer.login());
        record(officer, "offers.trial-refused", id, decision);
        return done(decision, "offers.refused", id, shell, next);
    }

    @PostMapping(ONE + "/closing")
    ModelAndView close(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.RUN_TRIALS);
        seen(id, officer);
        var decision = trials.close(id, officer.login());
        record(officer, "offers.trial-closed", id, decision);
        return done(decision, "offers.closed", id, shell, next);
    }

    private void record(Officer officer, String act, UUID id, Decision decision) {
        audit.recordStep(
                officer.login(), act, id.toString(), hash(id), decision == Decision.DONE ? "" : decision.name());
    }

    private static ModelAndView done(Decision decision, String goodKey, UUID id, Shell shell, RedirectAttributes next) {
        var notice = decision == Decision.DONE
                ? Notice.good(shell.text(goodKey))
                : Notice.bad(shell.text("offers.decision." + decision.name().toLowerCase(Locale.ROOT)));
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + OfferWords.address(id));
    }
}
