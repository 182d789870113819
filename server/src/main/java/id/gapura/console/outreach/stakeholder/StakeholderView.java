package id.gapura.console.outreach.stakeholder;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.OutreachWords;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.stakeholder.Agreement;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholder.Group;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows stakeholders. */
record StakeholderView(Stakeholders stakeholders, Campaigns campaigns, Places places, InstantSource clock) {
    private static final String NONE = "–";

    /** Something to do about a stakeholder. */
    record Due(Stakeholder who, String what, LocalDate on, boolean isLate) {}

    StakeholdersPage list(Officer officer, Shell shell) {
        var all = stakeholders.within(officer.scope());
        return new StakeholdersPage(
                OutreachTabs.of(shell),
                table(due(all, shell), shell),
                Arrays.stream(Group.values())
                        .map(group -> group(group, all, shell))
                        .filter(table -> !table.rows().isEmpty())
                        .toList(),
                officer.may(Action.MANAGE_OUTREACH));
    }

    /** Who is to be met by today, and promises that are overdue, the longest first. */
    List<Due> due(List<Stakeholder> all, Shell shell) {
        var today = Jakarta.today(clock);
        var byId = all.stream().collect(Collectors.toMap(Stakeholder::id, one -> one));
        var due = new ArrayList<Due>();
        all.stream()
                .filter(one -> one.plan().next().isDue(today))
                .forEach(one -> due.add(new Due(
                        one,
                        one.plan().next().what().isEmpty()
                                ? shell.text("stakeholder.meet")
                                : one.plan().next().what(),
                        one.plan().next().on().orElseThrow(),
                        one.plan().next().isDue(today.minusDays(1)))));
        stakeholders.agreements(byId.keySet()).stream()
                .filter(one -> one.state(today) == Agreement.State.LATE)
                .forEach(one -> due.add(overdue(one, byId, shell)));
        due.sort(Comparator.comparing(Due::on));
        return due;
    }

    private static Due overdue(Agreement one, Map<UUID, Stakeholder> byId, Shell shell) {
        var who = byId.get(one.stakeholderId());
        if (who == null) {
            throw new IllegalStateException("an agreement of " + one.stakeholderId() + " was not asked for");
        }
        return new Due(
                who,
                shell.text("stakeholder.overdue", one.promise().what()),
                one.promise().dueOn().orElseThrow(),
                true);
    }

    private static Table table(List<Due> due, Shell shell) {
        return new Table(
                shell.text("stakeholder.due.title"),
                Table.columns(
                        shell.text("stakeholder.name"),
                        shell.text("stakeholder.due.what"),
                        shell.text("stakeholder.due.on")),
                due.stream()
                        .map(one -> List.<Cell>of(
                                Cell.link(
                                        one.who().plan().name(),
                                        StakeholderPages.address(one.who().id())),
                                Cell.text(one.what()),
                                Cell.mark(
                                        one.isLate() ? Tone.WARNING : Tone.INFO,
                                        shell.format().shortDate(one.on()))))
                        .toList(),
                shell.text("stakeholder.due.none"));
    }

    private Table group(Group group, List<Stakeholder> all, Shell shell) {
        return new Table(
                shell.text("stakeholder.group." + group.code()),
                Table.columns(
                        shell.text("stakeholder.name"),
                        shell.text("stakeholder.region"),
                        shell.text("stakeholder.next")),
                all.stream()
                        .filter(one -> one.plan().group() == group)
                        .map(one -> List.<Cell>of(
                                Cell.link(one.plan().name(), StakeholderPages.address(one.id())),
                                Cell.text(places.fullName(one.plan().region())),
                                next(one, shell)))
                        .toList(),
                "");
    }

    private static Cell next(Stakeholder one, Shell shell) {
        return one.plan()
                .next()
                .on()
                .<Cell>map(day -> Cell.lines(
                        shell.format().shortDate(day), one.plan().next().what()))
                .orElseGet(() -> Cell.text(NONE));
    }

    StakeholderPage one(Stakeholder one, Officer officer, Shell shell) {
        var plan = one.plan();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                shell.text("stakeholder.group"),
                shell.text("stakeholder.group." + plan.group().code())));
        facts.add(Fact.of(shell.text("stakeholder.region"), places.fullName(plan.region())));
        facts.add(new Fact(shell.text("stakeholder.next"), next(one, shell)));
        if (!plan.note().isEmpty()) {
            facts.add(Fact.of(shell.text("stakeholder.note"), plan.note()));
        }
        var address = StakeholderPages.address(one.id());
        return new StakeholderPage(
                plan.name(),
                address,
                List.of(Link.to(shell.text("stakeholder.title"), OutreachTabs.STAKEHOLDERS), Link.to(plan.name(), "")),
                facts,
                stakeholders.people(one.id()).stream()
                        .map(person -> new StakeholderPage.Person(
                                person.name(),
                                person.role(),
                                person.phone().orElse(""),
                                address + "/people/" + person.id() + "/leave"))
                        .toList(),
                stakeholders.agreements(List.of(one.id())).stream()
                        .map(agreement -> promised(agreement, address, shell))
                        .toList(),
                officer.may(Action.MANAGE_OUTREACH));
    }

    private StakeholderPage.Promised promised(Agreement one, String address, Shell shell) {
        var format = shell.format();
        var promise = one.promise();
        var when = new ArrayList<String>();
        when.add(shell.text("stakeholder.agreed.on", format.shortDate(promise.agreedOn())));
        promise.dueOn().ifPresent(day -> when.add(shell.text("stakeholder.due.by", format.shortDate(day))));
        promise.campaign()
                .flatMap(campaigns::find)
                .ifPresent(campaign -> when.add(campaign.plan().name()));
        return new StakeholderPage.Promised(
                promise.what(),
                String.join(" · ", when),
                OutreachWords.state(one.state(Jakarta.today(clock)), shell),
                one.delivered()
                        .map(delivery -> shell.text(
                                "stakeholder.delivered.on", format.shortDate(delivery.on()), delivery.what()))
                        .orElse(""),
                address + "/promises/" + one.id() + "/deliver");
    }
}
