package id.gapura.field.commands;

import id.gapura.accounts.Action;
import id.gapura.field.devices.AtWork;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import java.util.Optional;
import java.util.UUID;

/**
 * Where somebody comes from who was met outside: by an activity, by the officer's own code where none is named, or off the list
 * of prospects; an unknown one is left out.
 */
final class Origins {
    private final Activities activities;
    private final OwnCodes codes;
    private final Contacts contacts;

    Origins(Activities activities, OwnCodes codes, Contacts contacts) {
        this.activities = activities;
        this.codes = codes;
        this.contacts = contacts;
    }

    /** After the prospect is {@link #followProspect followed}: who came by something already did not come by the officer. */
    void keepOfAttempt(AtWork atWork, Command command) {
        activityNamed(atWork, command)
                .or(() -> ownCode(atWork, command).filter(_ -> !contacts.isAnyKnownOf(command.id())))
                .ifPresent(contact -> contacts.ofAttempt(command.id(), contact));
    }

    void keepOfProspect(AtWork atWork, Command command) {
        activityNamed(atWork, command)
                .or(() -> ownCode(atWork, command))
                .ifPresent(contact -> contacts.ofProspect(command.id(), contact));
    }

    private Optional<Contact> activityNamed(AtWork atWork, Command command) {
        return activity(command).map(activity -> contact(activity, atWork, command));
    }

    /** By the officer themself, where nothing at all is named and they have a code of their own. */
    private Optional<Contact> ownCode(AtWork atWork, Command command) {
        return command.body().string("activity").isPresent()
                ? Optional.empty()
                : codes.ofStaff(atWork.login())
                        .map(code -> new Contact(
                                code.id(), Way.FIELD, command.times().ours(), atWork.login()));
    }

    /** The prospect whom an attempt enrols; of one whom the officer may not see, it enrols without more. */
    void followProspect(AtWork atWork, Command command, UUID attempt) {
        if (atWork.staff().may(Action.MANAGE_PROSPECTS)) {
            command.body()
                    .id("prospect")
                    .ifPresent(prospect ->
                            contacts.follow(prospect, attempt, atWork.device().place()));
        }
    }

    /** The activity that a visit was part of, if that went on there on its day. */
    Optional<Activity> ofVisit(AtWork atWork, Command command) {
        var day = Jakarta.day(command.times().ours());
        return activity(command)
                .filter(one -> one.isGoingOn(day, atWork.device().place()));
    }

    private Optional<Activity> activity(Command command) {
        return command.body().id("activity").flatMap(activities::find);
    }

    static Contact contact(Activity activity, AtWork atWork, Command command) {
        return Contact.told(activity, Way.FIELD, command.times().ours(), atWork.login());
    }
}
