package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.adoption.AdoptionTabs;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.outreach.attribution.Model;
import id.gapura.outreach.stakeholder.Agreement;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Shows campaigns. */
final class CampaignView {
    private final Campaigns campaigns;
    private final Activities activities;
    private final Attribution attribution;
    private final Stakeholders stakeholders;
    private final Places places;
    private final InstantSource clock;

    CampaignView(
            Campaigns campaigns,
            Activities activities,
            Attribution attribution,
            Stakeholders stakeholders,
            Places places,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.attribution = attribution;
        this.stakeholders = stakeholders;
        this.places = places;
        this.clock = clock;
    }

    CampaignsPage list(Officer officer, Shell shell) {
        var today = Jakarta.today(clock);
        var table = new Table(
                shell.text("outreach.tab.campaigns"),
                List.of(
                        Table.words(shell.text("outreach.campaign.name")),
                        Table.words(shell.text("outreach.term")),
                        Table.amount(shell.text("outreach.budget")),
                        Table.amount(shell.text("outreach.wanted"))),
                campaigns.touching(officer.scope()).stream()
                        .map(one -> row(one, today, shell))
                        .toList(),
                shell.text("outreach.campaigns.none"));
        return new CampaignsPage(OutreachTabs.of(shell), table, officer.may(Action.MANAGE_OUTREACH));
    }

    private List<Cell> row(Campaign campaign, LocalDate today, Shell shell) {
        var plan = campaign.plan();
        var term = term(campaign, shell);
        return List.of(
                Cell.entry(plan.name(), OutreachTabs.campaign(campaign.id()), where(campaign)),
                plan.contains(today) ? Cell.lines(term, shell.text("outreach.running")) : Cell.text(term),
                Cell.amount(shell.format().rupiah(plan.budget())),
                Cell.amount(shell.format().number(plan.wanted())));
    }

    private static String term(Campaign campaign, Shell shell) {
        return shell.text(
                "outreach.when.days",
                shell.format().shortDate(campaign.plan().from()),
                shell.format().shortDate(campaign.plan().to()));
    }

    private String where(Campaign campaign) {
        return campaign.plan().places().stream().map(places::fullName).collect(Collectors.joining("; "));
    }

    CampaignPage one(Campaign campaign, Officer officer, Shell shell) {
        var wanted = Wanted.between(
                        officer.scope(), campaign.plan().from(), campaign.plan().to())
                .ofCampaign(campaign.id());
        var all = activities.list(wanted);
        boolean mayManage = officer.may(Action.MANAGE_OUTREACH);
        return new CampaignPage(
                campaign.plan().name(),
                term(campaign, shell) + " · " + where(campaign),
                OutreachTabs.campaign(campaign.id()),
                results(campaign, officer, shell),
                stats(campaign, wanted, shell),
                ActivityView.table(all, places, shell),
                promises(campaign, officer, shell),
                new CampaignPage.May(mayManage, mayManage && campaign.isWithin(officer.scope())));
    }

    /** What stakeholders whom the officer sees promised for it. */
    private Table promises(Campaign campaign, Officer officer, Shell shell) {
        var promised = stakeholders.promisedFor(campaign.id());
        var known = stakeholders
                .list(promised.stream().map(Agreement::stakeholderId).toList())
                .values()
                .stream()
                .filter(one -> officer.sees(one.plan().region()))
                .collect(Collectors.toMap(Stakeholder::id, one -> one.plan().name()));
        var today = Jakarta.today(clock);
        return new Table(
                shell.text("stakeholder.campaign"),
                Table.columns(
                        shell.text("stakeholder.name"),
                        shell.text("stakeholder.promised"),
                        shell.text("outreach.state")),
                promised.stream()
                        .filter(one -> known.containsKey(one.stakeholderId()))
                        .map(one -> List.<Cell>of(
                                Cell.link(
                                        known.getOrDefault(one.stakeholderId(), ""),
                                        OutreachTabs.STAKEHOLDERS + "/" + one.stakeholderId()),
                                Cell.text(one.promise().what()),
                                OutreachWords.state(one.state(today), shell)))
                        .toList(),
                "");
    }

    private static List<Link> results(Campaign campaign, Officer officer, Shell shell) {
        var report = Link.to(shell.text("outreach.tab.report"), report(campaign));
        return officer.may(Action.SEE_INSIGHT)
                ? List.of(report, Link.to(shell.text("adoption.title"), AdoptionTabs.stagesOf(campaign.id())))
                : List.of(report);
    }

    private static String report(Campaign campaign) {
        return OutreachTabs.REPORT + "?campaign=" + campaign.id() + "&from="
                + campaign.plan().from() + "&to=" + campaign.plan().to();
    }

    private List<Stat> stats(Campaign campaign, Wanted wanted, Shell shell) {
        var line = attribution.report(wanted, Model.DECAYED).all();
        var plan = campaign.plan();
        var format = shell.format();
        return List.of(
                Stat.of(
                        shell.text("outreach.spent"),
                        format.rupiah(line.input().cost()),
                        shell.text("outreach.spent.of", format.rupiah(plan.budget()))),
                Stat.of(
                        shell.text("outreach.reached"),
                        format.number(line.input().reached()),
                        shell.text("outreach.tried.of", line.input().tried())),
                Stat.of(
                        shell.text("outreach.joined"),
                        format.tenths(line.joined().persons()),
                        shell.text("outreach.joined.note")),
                Stat.of(
                        shell.text("outreach.covered", Milestone.TWELVE.months()),
                        format.tenths(line.at(Milestone.TWELVE).covered().persons()),
                        shell.text("outreach.wanted.of", plan.wanted())));
    }
}
