package id.gapura.console.outreach.workbook;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.OutreachInScope;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.enrolment.Codes;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.workbook.Topic.Stage;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The stages of a campaign's workbook to look at, and its plan to be taken up and made. */
@Controller
final class WorkbookPages {
    static final String HOME = OutreachTabs.CAMPAIGNS + "/{campaign}/workbook";

    private final OutreachInScope inScope;
    private final WorkbookView view;
    private final PlanView plan;
    private final Planning planning;
    private final Audit audit;
    private final InstantSource clock;

    WorkbookPages(
            OutreachInScope inScope,
            WorkbookView view,
            PlanView plan,
            Planning planning,
            Audit audit,
            InstantSource clock) {
        this.inScope = inScope;
        this.view = view;
        this.plan = plan;
        this.planning = planning;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(HOME)
    String first(Officer officer, @PathVariable UUID campaign) {
        officer.require(Action.SEE_OUTREACH);
        return "redirect:" + Head.stage(inScope.campaign(campaign, officer), Stage.ENVIRONMENT);
    }

    @GetMapping(HOME + "/{stage:environment|adopters|mix|plan}")
    ModelAndView show(Officer officer, @PathVariable UUID campaign, @PathVariable String stage, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        var known = inScope.campaign(campaign, officer);
        boolean mayWrite = officer.may(Action.MANAGE_OUTREACH) && known.isWithin(officer.scope());
        var seen = seen(known, officer, shell);
        var shown = Codes.read(Stage.class, stage);
        return switch (shown) {
            case ENVIRONMENT, MIX ->
                new ModelAndView("console/outreach/workbook/parts", "page", view.parts(shown, seen, mayWrite));
            case ADOPTERS ->
                new ModelAndView("console/outreach/workbook/adopters", "page", view.adopters(seen, mayWrite));
            case PLAN -> new ModelAndView("console/outreach/workbook/plan", "page", plan.page(seen, mayWrite));
        };
    }

    private Seen seen(Campaign campaign, Officer officer, Shell shell) {
        return new Seen(campaign, officer, Jakarta.today(clock), shell);
    }

    /** Takes one proposed line into the plan as it is. */
    @PostMapping(HOME + "/take")
    ModelAndView take(
            Officer officer,
            @PathVariable UUID campaign,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var kept = inScope.kept(campaign, officer);
        var topic = new Typed(values).get("topic");
        boolean isTaken = planning.take(topic, seen(kept, officer, shell));
        if (isTaken) {
            audit.record(officer.login(), "campaign.workbook-written", campaign.toString(), topic);
        }
        return done(
                kept,
                isTaken
                        ? Notice.good(shell.text("workbook.taken"))
                        : Notice.bad(shell.text("outreach.changedMeanwhile")),
                next);
    }

    private static ModelAndView done(Campaign campaign, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + Head.stage(campaign, Stage.PLAN));
    }

    /** Makes an activity of each line that is none yet. */
    @PostMapping(HOME + "/make")
    ModelAndView make(Officer officer, @PathVariable UUID campaign, Shell shell, RedirectAttributes next) {
        var kept = inScope.kept(campaign, officer);
        return switch (planning.make(seen(kept, officer, shell))) {
            case Planning.Result.Made(var activities) -> {
                activities.forEach(one -> audit.record(
                        officer.login(), "activity.planned", one.id().toString(), ""));
                yield done(kept, Notice.good(shell.text("workbook.made", activities.size())), next);
            }
            case Planning.Result.Faulty(var title, var fault) ->
                done(kept, Notice.bad(shell.text("workbook.make.faulty", title)).withDetail(fault), next);
            case Planning.Result.Meanwhile _ -> done(kept, Notice.bad(shell.text("outreach.changedMeanwhile")), next);
        };
    }
}
