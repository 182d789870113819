package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Tongue;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.State;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.activity.Conflicts;
import id.gapura.outreach.album.Album;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Contacts.Count;
import id.gapura.outreach.material.Materials;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows activities. */
final class ActivityView {
    private final Activities activities;
    private final Planning planning;
    private final Contacts contacts;
    private final Told told;
    private final Places places;
    private final PublicAddress address;

    /** What an activity is planned for, and what speaks against it. */
    record Planning(Campaigns campaigns, Conflicts conflicts) {}

    /** What people are shown at an activity, and what it looked like. */
    record Told(Album album, Materials materials) {}

    ActivityView(
            Activities activities,
            Planning planning,
            Contacts contacts,
            Told told,
            Places places,
            PublicAddress address) {
        this.activities = activities;
        this.planning = planning;
        this.contacts = contacts;
        this.told = told;
        this.places = places;
        this.address = address;
    }

    ActivitiesPage list(Wanted wanted, Officer officer, Shell shell) {
        return new ActivitiesPage(
                OutreachTabs.of(shell),
                AskedActivities.filters(
                        wanted,
                        AskedActivities.regions(officer, wanted.within(), places),
                        planning.campaigns.touching(officer.scope()),
                        shell),
                table(activities.list(wanted), places, shell));
    }

    /** Activities as a table; elsewhere too. */
    static Table table(List<Activity> activities, Places places, Shell shell) {
        return new Table(
                shell.text("outreach.tab.activities"),
                List.of(
                        Table.words(shell.text("outreach.title.ask")),
                        Table.words(shell.text("outreach.day")),
                        Table.words(shell.text("outreach.venue")),
                        Table.amount(shell.text("outreach.cost.own")),
                        Table.amount(shell.text("outreach.reached")),
                        Table.words(shell.text("outreach.state"))),
                activities.stream().map(one -> row(one, places, shell)).toList(),
                shell.text("outreach.none"));
    }

    private static List<Cell> row(Activity one, Places places, Shell shell) {
        var plan = one.plan();
        return List.of(
                Cell.entry(plan.title(), OutreachTabs.activity(one.id()), OutreachWords.kind(plan.kind(), shell)),
                Cell.text(OutreachWords.when(plan.span(), shell)),
                Cell.text(OutreachWords.where(plan.where(), places)),
                Cell.amount(shell.format().rupiah(one.cost())),
                Cell.amount(reached(one, shell)),
                OutreachWords.state(one.standing().state(), shell));
    }

    private static String reached(Activity one, Shell shell) {
        return one.standing()
                .effect()
                .map(effect -> shell.format().number(effect.reach()))
                .orElse("–");
    }

    ActivityPage one(Activity activity, Officer officer, Shell shell) {
        var plan = activity.plan();
        var campaign = planning.campaigns.find(activity.campaignId()).orElseThrow();
        return new ActivityPage(
                new ActivityPage.Head(
                        plan.title(),
                        OutreachWords.state(activity.standing().state(), shell),
                        List.of(
                                Link.to(shell.text("outreach.title"), OutreachTabs.HOME),
                                Link.to(campaign.plan().name(), OutreachTabs.campaign(campaign.id())),
                                Link.to(plan.title(), ""))),
                new ConflictWords(places, shell).of(planning.conflicts.of(activity, officer.scope())),
                stats(activity, shell),
                facts(activity, campaign, shell),
                coming(activity),
                album(activity, officer, shell),
                may(activity, officer));
    }

    private List<Stat> stats(Activity activity, Shell shell) {
        var format = shell.format();
        var count = contacts.counts(List.of(activity.id())).getOrDefault(activity.id(), Count.NONE);
        var effort = activity.plan().effort();
        return List.of(
                Stat.of(
                        shell.text("outreach.reached"),
                        reached(activity, shell),
                        shell.text("outreach.reach.of", effort.reach())),
                Stat.of(
                        shell.text("outreach.cost.own"),
                        format.rupiah(activity.cost()),
                        shell.text("outreach.cost.of", format.rupiah(effort.cost()))),
                Stat.of(
                        shell.text("outreach.tried"),
                        format.number(count.attempts()),
                        shell.text("outreach.prospects.of", count.prospects())),
                Stat.of(shell.text("outreach.workers"), format.number(count.workers()), ""));
    }

    private List<Fact> facts(Activity activity, Campaign campaign, Shell shell) {
        var plan = activity.plan();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(shell.text("outreach.kind"), OutreachWords.kind(plan.kind(), shell)));
        facts.add(Fact.of(shell.text("outreach.day"), OutreachWords.when(plan.span(), shell)));
        facts.add(Fact.of(shell.text("outreach.venue"), OutreachWords.where(plan.where(), places)));
        facts.add(Fact.of(
                shell.text("outreach.segment"),
                OutreachWords.segment(plan.audience().segment(), shell)));
        facts.add(Fact.of(shell.text("outreach.communicator"), plan.audience().communicator()));
        material(plan.audience().material(), activity, shell).ifPresent(facts::add);
        fact("outreach.staff", String.join(", ", plan.effort().staff()), shell).ifPresent(facts::add);
        facts.add(Fact.of(shell.text("outreach.campaign"), campaign.plan().name()));
        long opened = activities.timesOpened(activity);
        if (opened > 0) {
            facts.add(Fact.of(shell.text("outreach.opened"), shell.text("outreach.opened.times", opened)));
        }
        return facts;
    }

    /** One of the library leads there, with the activity whose code goes on its leaflets. */
    private Optional<Fact> material(String named, Activity activity, Shell shell) {
        var known =
                told.materials.all().stream().filter(one -> one.isCalled(named)).findFirst();
        return known.map(one -> new Fact(
                        shell.text("outreach.material"),
                        Cell.link(
                                named,
                                OutreachTabs.MATERIALS + "/" + one.code() + "/" + Tongue.INDONESIAN.code()
                                        + "?activity=" + activity.id())))
                .or(() -> fact("outreach.material", named, shell));
    }

    private static Optional<Fact> fact(String textKey, String value, Shell shell) {
        return value.isEmpty() ? Optional.empty() : Optional.of(Fact.of(shell.text(textKey), value));
    }

    private ActivityPage.Coming coming(Activity activity) {
        var code = activity.words().code();
        return new ActivityPage.Coming(
                OutreachWords.code(code),
                activity.words().spoken().orElse(""),
                address.of("/j/" + code),
                OutreachTabs.activity(activity.id()) + "/poster.pdf",
                Posters.haveBanner(activity) ? OutreachTabs.activity(activity.id()) + "/banner.pdf" : "",
                OutreachTabs.MATERIALS + "?activity=" + activity.id());
    }

    private ActivityPage.Album album(Activity activity, Officer officer, Shell shell) {
        boolean mayManage = officer.may(Action.MANAGE_OUTREACH);
        var address = OutreachTabs.activity(activity.id()) + "/pictures/";
        var shots = told.album.of(activity.id());
        var pictures = shots.stream()
                .map(shot -> new ActivityPage.Picture(
                        address + shot.id() + ".jpg",
                        shot.caption().isEmpty()
                                ? shell.text(
                                        "outreach.album.alt", activity.plan().title())
                                : shot.caption(),
                        shell.text(
                                "outreach.album.by",
                                shot.addedBy(),
                                shell.format().date(Jakarta.day(shot.addedAt()))),
                        mayManage ? address + shot.id() + "/remove" : ""))
                .toList();
        return new ActivityPage.Album(pictures, mayManage && shots.size() < Album.MOST ? address + "new" : "");
    }

    private static ActivityPage.May may(Activity activity, Officer officer) {
        boolean mayManage = officer.may(Action.MANAGE_OUTREACH);
        boolean isPlanned = activity.isPlanned();
        return new ActivityPage.May(
                OutreachTabs.activity(activity.id()),
                activity.version(),
                mayManage && isPlanned,
                mayManage && activity.standing().state() != State.CANCELLED,
                mayManage && isPlanned);
    }
}
