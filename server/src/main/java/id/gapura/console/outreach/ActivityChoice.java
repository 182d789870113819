package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.registry.Prospects;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The question by which activity somebody came, among those that went on lately where the officer works. */
public final class ActivityChoice {
    /** The name it is sent under. */
    public static final String NAME = "activity";

    private final Activities activities;
    private final Contacts contacts;
    private final Prospects prospects;
    private final InstantSource clock;

    ActivityChoice(Activities activities, Contacts contacts, Prospects prospects, InstantSource clock) {
        this.activities = activities;
        this.contacts = contacts;
        this.prospects = prospects;
        this.clock = clock;
    }

    /** The question; empty where nothing went on lately. */
    public List<Field> ask(String given, Officer officer, Shell shell) {
        var recent = activities.recent(officer.scope());
        if (recent.isEmpty()) {
            return List.of();
        }
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("outreach.choice.none")));
        recent.forEach(one -> options.add(new Option(one.id().toString(), label(one, shell))));
        return List.of(Field.select(NAME, shell.text("outreach.choice"), options)
                .hint(shell.text("outreach.choice.hint"))
                .value(given));
    }

    private static String label(Activity one, Shell shell) {
        var day = Jakarta.day(one.plan().span().from());
        return one.plan().title() + " (" + shell.format().shortDate(day) + ")";
    }

    /** Keeps what was chosen for somebody who is being enrolled; nothing for none, and for one that was not offered. */
    public void keepOfAttempt(UUID attempt, String given, Officer officer) {
        chosen(given, officer).ifPresent(activity -> contacts.ofAttempt(attempt, contact(activity, officer)));
    }

    /** What brought a prospect brings who is being enrolled; nothing for one whom the officer may not see. */
    public void followProspect(UUID prospect, UUID attempt, Officer officer) {
        if (officer.may(Action.MANAGE_PROSPECTS)
                && prospects
                        .find(prospect)
                        .filter(one -> officer.sees(one.region()))
                        .isPresent()) {
            contacts.follow(prospect, attempt);
        }
    }

    /** Keeps what was chosen for somebody who may be contacted again. */
    public void keepOfProspect(UUID prospect, String given, Officer officer) {
        chosen(given, officer).ifPresent(activity -> contacts.ofProspect(prospect, contact(activity, officer)));
    }

    /** Keeps what was chosen for everybody in a roster. */
    public void keepOfRoster(UUID roster, String given, Officer officer) {
        chosen(given, officer).ifPresent(activity -> contacts.ofRoster(roster, activity.id(), officer.login()));
    }

    private Contact contact(Activity activity, Officer officer) {
        return new Contact(activity.id(), Way.CONSOLE, clock.instant(), officer.login());
    }

    private Optional<Activity> chosen(String given, Officer officer) {
        return activities.recent(officer.scope()).stream()
                .filter(one -> one.id().toString().equals(given))
                .findFirst();
    }
}
