package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Meanwhile;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.activity.Campaigns.Changed;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Campaigns: the list, a new one, one with its activities. Who keeps one has all of its places in their scope. */
@Controller
final class CampaignPages {
    static final String ONE = OutreachTabs.CAMPAIGNS + "/{campaign}";
    private static final String NEW = OutreachTabs.CAMPAIGNS + "/new";

    private final Campaigns campaigns;
    private final OutreachInScope inScope;
    private final CampaignView view;
    private final RegionChoices regions;
    private final Audit audit;

    CampaignPages(Campaigns campaigns, OutreachInScope inScope, CampaignView view, RegionChoices regions, Audit audit) {
        this.campaigns = campaigns;
        this.inScope = inScope;
        this.view = view;
        this.regions = regions;
        this.audit = audit;
    }

    @GetMapping(OutreachTabs.CAMPAIGNS)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView("console/outreach/campaigns", "page", view.list(officer, shell));
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        return fresh(form(Typed.NOTHING, officer, shell), Map.of()).asked();
    }

    private CampaignForm form(Typed typed, Officer officer, Shell shell) {
        return new CampaignForm(typed, regions, officer, shell);
    }

    private static FormPage fresh(CampaignForm form, Map<String, String> faults) {
        var shell = form.shell();
        return page(
                shell.text("outreach.campaign.new"),
                new Sending(NEW, shell.text("outreach.campaign.keep")),
                form,
                faults);
    }

    private static FormPage page(String title, Sending sending, CampaignForm form, Map<String, String> faults) {
        var shell = form.shell();
        return new FormPage(
                title,
                shell.text("outreach.campaign.new.lead"),
                List.of(Link.to(shell.text("outreach.tab.campaigns"), OutreachTabs.CAMPAIGNS), Link.to(title, "")),
                sending,
                form.fields(faults));
    }

    @PostMapping(NEW)
    ModelAndView open(Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var form = form(new Typed(values), officer, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return fresh(form, faults).refused();
        }
        var campaign = campaigns.open(form.plan(), officer.login());
        audit.record(officer.login(), "campaign.opened", campaign.id().toString(), "");
        return done(campaign.id(), Notice.good(shell.text("outreach.campaign.kept")), next);
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID campaign, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView(
                "console/outreach/campaign", "page", view.one(inScope.campaign(campaign, officer), officer, shell));
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(Officer officer, @PathVariable UUID campaign, Shell shell) {
        var known = inScope.kept(campaign, officer);
        return changed(known, form(CampaignForm.of(known), officer, shell), Map.of())
                .asked();
    }

    private static FormPage changed(Campaign campaign, CampaignForm form, Map<String, String> faults) {
        var shell = form.shell();
        var version = form.typed().find(VERSION).orElse(Integer.toString(campaign.version()));
        return page(
                campaign.plan().name(),
                new Sending(
                        OutreachTabs.campaign(campaign.id()) + "/edit",
                        shell.text("outreach.keep"),
                        Map.of(VERSION, version)),
                form,
                faults);
    }

    /** The version that the officer looked at. */
    static final String VERSION = "version";

    @PostMapping(ONE + "/edit")
    ModelAndView change(
            Officer officer,
            @PathVariable UUID campaign,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var known = inScope.kept(campaign, officer);
        var typed = new Typed(values);
        var form = form(typed, officer, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return changed(known, form, faults).refused();
        }
        var seen = new Campaign(known.id(), known.plan(), typed.number(VERSION));
        return switch (campaigns.change(seen, form.plan())) {
            case Changed.Outside(var activities) ->
                changed(known, form, form.outside(activities)).refused();
            case Changed.Outdated _ -> meanwhile(inScope.kept(campaign, officer), form);
            case Changed.Kept _ -> {
                audit.record(officer.login(), "campaign.changed", campaign.toString(), "");
                yield done(campaign, Notice.good(shell.text("outreach.kept")), next);
            }
        };
    }

    private static ModelAndView meanwhile(Campaign now, CampaignForm form) {
        var version = Integer.toString(now.version());
        var page = changed(now, form.typed(form.typed().with(VERSION, version)), Map.of());
        var theirs = form.typed(CampaignForm.of(now)).fields(Map.of());
        return page.meanwhile(Meanwhile.facts(page.fields(), theirs, form.shell()));
    }

    private static ModelAndView done(UUID campaign, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + OutreachTabs.campaign(campaign));
    }
}
