package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Meanwhile;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Added;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Campaign;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning activities, changing them, and saying what came of them. */
@Controller
final class PlanningPages {
    private static final String NEW = CampaignPages.ONE + "/activities/new";

    private final Activities activities;
    private final OutreachInScope inScope;
    private final ActivityForm.Tools tools;
    private final Audit audit;

    PlanningPages(Activities activities, OutreachInScope inScope, ActivityForm.Tools tools, Audit audit) {
        this.activities = activities;
        this.inScope = inScope;
        this.tools = tools;
        this.audit = audit;
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, @PathVariable UUID campaign, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var form = fresh(campaign, Typed.NOTHING, officer, shell);
        return page(form, form.ask(), planning(form)).asked();
    }

    private ActivityForm fresh(UUID campaign, Typed typed, Officer officer, Shell shell) {
        return new ActivityForm(inScope.campaign(campaign, officer), typed, tools, officer, shell, Optional.empty());
    }

    private static Sending planning(ActivityForm form) {
        return new Sending(
                OutreachTabs.campaign(form.campaign().id()) + "/activities/new",
                form.shell().text("outreach.plan.keep"));
    }

    private static FormPage page(ActivityForm form, List<Field> fields, Sending sending) {
        var shell = form.shell();
        var title = shell.text(form.changed().isEmpty() ? "outreach.plan" : "outreach.edit");
        return new FormPage(
                title, shell.text("outreach.plan.lead"), crumbs(form.campaign(), title, shell), sending, fields);
    }

    private static List<Link> crumbs(Campaign campaign, String title, Shell shell) {
        return List.of(
                Link.to(shell.text("outreach.title"), OutreachTabs.HOME),
                Link.to(campaign.plan().name(), OutreachTabs.campaign(campaign.id())),
                Link.to(title, ""));
    }

    @PostMapping(NEW)
    ModelAndView plan(
            Officer officer,
            @PathVariable UUID campaign,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var form = fresh(campaign, new Typed(values), officer, shell);
        var faults = form.faults();
        var region = form.region();
        if (!faults.isEmpty() || region.isEmpty()) {
            return page(form, form.askAgain(faults), planning(form)).refused();
        }
        return switch (activities.add(campaign, form.plan(region.get()), form.spoken(), officer.login())) {
            case Added.WordTaken _ -> {
                var taken = Map.of(ActivityForm.SPOKEN, shell.text("outreach.spoken.taken"));
                yield page(form, form.askAgain(taken), planning(form)).refused();
            }
            case Added.Planned(var activity) -> {
                audit.record(officer.login(), "activity.planned", activity.id().toString(), "");
                yield done("outreach.planned", activity.id(), shell, next);
            }
        };
    }

    private static ModelAndView done(String textKey, UUID activity, Shell shell, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text(textKey)));
        return new ModelAndView("redirect:" + OutreachTabs.activity(activity));
    }

    @GetMapping(ActivityPages.ONE + "/edit")
    ModelAndView edit(Officer officer, @PathVariable UUID activity, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var known = inScope.activity(activity, officer);
        var form = known(known, ActivityForm.of(known), officer, shell);
        return page(form, form.ask(), changing(known, known.version(), shell)).asked();
    }

    private ActivityForm known(Activity activity, Typed typed, Officer officer, Shell shell) {
        return new ActivityForm(
                inScope.campaign(activity.campaignId(), officer), typed, tools, officer, shell, Optional.of(activity));
    }

    private static Sending changing(Activity activity, int version, Shell shell) {
        return new Sending(
                OutreachTabs.activity(activity.id()) + "/edit",
                shell.text("outreach.keep"),
                Map.of(CampaignPages.VERSION, Integer.toString(version)));
    }

    @PostMapping(ActivityPages.ONE + "/edit")
    ModelAndView change(
            Officer officer,
            @PathVariable UUID activity,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var typed = new Typed(values);
        var seen = seen(inScope.activity(activity, officer), typed);
        var form = known(seen, typed, officer, shell);
        var faults = form.faults();
        var region = form.region();
        if (!faults.isEmpty() || region.isEmpty()) {
            return page(form, form.askAgain(faults), changing(seen, seen.version(), shell))
                    .refused();
        }
        return switch (activities.change(seen, form.plan(region.get()), form.spoken(), officer.login())) {
            case WORD_TAKEN -> {
                var taken = Map.of(ActivityForm.SPOKEN, shell.text("outreach.spoken.taken"));
                yield page(form, form.askAgain(taken), changing(seen, seen.version(), shell))
                        .refused();
            }
            case KEPT -> kept("activity.changed", activity, officer, shell, next);
            case OUTDATED -> outdated(activity, form, officer, shell);
        };
    }

    private ModelAndView outdated(UUID activity, ActivityForm form, Officer officer, Shell shell) {
        var now = inScope.activity(activity, officer);
        var page = page(form, form.askAgain(Map.of()), changing(now, now.version(), shell));
        var theirs = known(now, ActivityForm.of(now), officer, shell).ask();
        return page.meanwhile(meanwhile(page, theirs, now, shell));
    }

    /** What is kept now, and that nothing more is to be planned or told, if that is so. */
    private static List<Fact> meanwhile(FormPage page, List<Field> theirs, Activity now, Shell shell) {
        var kept = new ArrayList<>(Meanwhile.facts(page.fields(), theirs, shell));
        if (!now.isPlanned()) {
            kept.add(new Fact(
                    shell.text("outreach.state"),
                    OutreachWords.state(now.standing().state(), shell)));
        }
        return kept;
    }

    /** The activity as the officer looked at it. */
    private static Activity seen(Activity activity, Typed typed) {
        return new Activity(
                activity.id(),
                activity.campaignId(),
                activity.plan(),
                activity.standing(),
                activity.words(),
                typed.number(CampaignPages.VERSION));
    }

    private ModelAndView kept(String act, UUID activity, Officer officer, Shell shell, RedirectAttributes next) {
        audit.record(officer.login(), act, activity.toString(), "");
        return done("outreach.kept", activity, shell, next);
    }

    @GetMapping(ActivityPages.ONE + "/done")
    ModelAndView askEffect(Officer officer, @PathVariable UUID activity, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var known = inScope.activity(activity, officer);
        return effect(new EffectForm(known, EffectForm.of(known), shell), Map.of())
                .asked();
    }

    private static FormPage effect(EffectForm form, Map<String, String> faults) {
        var shell = form.shell();
        var activity = form.activity();
        var title = shell.text("outreach.done");
        return new FormPage(
                title,
                activity.plan().title(),
                List.of(
                        Link.to(shell.text("outreach.title"), OutreachTabs.HOME),
                        Link.to(activity.plan().title(), OutreachTabs.activity(activity.id())),
                        Link.to(title, "")),
                new Sending(
                        OutreachTabs.activity(activity.id()) + "/done",
                        shell.text("outreach.done.keep"),
                        Map.of(CampaignPages.VERSION, Integer.toString(activity.version()))),
                form.fields(faults));
    }

    @PostMapping(ActivityPages.ONE + "/done")
    ModelAndView finish(
            Officer officer,
            @PathVariable UUID activity,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var typed = new Typed(values);
        var seen = seen(inScope.activity(activity, officer), typed);
        var form = new EffectForm(seen, typed, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return effect(form, faults).refused();
        }
        if (activities.done(seen, form.effect())) {
            return kept("activity.done", activity, officer, shell, next);
        }
        var now = inScope.activity(activity, officer);
        var page = effect(new EffectForm(now, typed, shell), Map.of());
        var theirs = new EffectForm(now, EffectForm.of(now), shell).fields(Map.of());
        return page.meanwhile(meanwhile(page, theirs, now, shell));
    }

    @PostMapping(ActivityPages.ONE + "/cancel")
    ModelAndView cancel(
            Officer officer,
            @PathVariable UUID activity,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var seen = seen(inScope.activity(activity, officer), new Typed(values));
        if (activities.cancel(seen)) {
            return kept("activity.cancelled", activity, officer, shell, next);
        }
        next.addFlashAttribute(Notice.FLASH, Notice.bad(shell.text("outreach.changedMeanwhile")));
        return new ModelAndView("redirect:" + OutreachTabs.activity(activity));
    }
}
