package id.gapura.console.outreach.person;

import id.gapura.console.Officer;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Visit;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every visit to a person or a prospect, in words. */
final class KnownVisits {
    private static final String NONE = "–";

    private final Contacts contacts;
    private final Activities activities;

    KnownVisits(Contacts contacts, Activities activities) {
        this.contacts = contacts;
        this.activities = activities;
    }

    Table of(UUID subject, Officer officer, Shell shell) {
        var visits = contacts.visits(subject);
        var named = activities.list(visits.stream()
                .flatMap(visit -> visit.activityId().stream())
                .distinct()
                .toList());
        return new Table(
                shell.text("outreach.visit.title"),
                Table.columns(
                        shell.text("outreach.visit.outcome"),
                        shell.text("outreach.person.when"),
                        shell.text("outreach.visit.activity")),
                visits.stream()
                        .map(visit -> row(visit, visit.activityId().map(named::get), officer, shell))
                        .toList(),
                shell.text("outreach.visit.none"));
    }

    private static List<Cell> row(Visit visit, Optional<Activity> activity, Officer officer, Shell shell) {
        return List.of(
                Cell.text(shell.text("outreach.visit." + visit.outcome().code())),
                Cell.lines(shell.format().time(visit.at()), shell.text("outreach.person.by", visit.by())),
                activity.map(one -> KnownContacts.named(one, officer)).orElseGet(() -> Cell.text(NONE)));
    }
}
