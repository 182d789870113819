package id.gapura.portal.join;

import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Optional;
import java.util.UUID;

/** By which activity a visitor came, as the address says. A wrong code is said kindly and keeps nobody out. */
final class CameBy {
    private final Activities activities;
    private final Contacts contacts;

    CameBy(Activities activities, Contacts contacts) {
        this.activities = activities;
        this.contacts = contacts;
    }

    /** What there is to say about a code; nothing where none was given. */
    Optional<Notice> greeting(String code, Shell shell) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(activities
                .called(code)
                .map(activity ->
                        Notice.good(shell.text("join.cameBy", activity.plan().title())))
                .orElseGet(() -> Notice.info(shell.text("join.cameBy.unknown"))
                        .withDetail(shell.text("join.cameBy.unknown.todo"))));
    }

    /** Keeps with an attempt that it came by a code; nothing for a wrong one. */
    void keep(UUID attempt, String code) {
        activities
                .called(code)
                .ifPresent(activity -> contacts.ofAttempt(attempt, activity.id(), Way.PAGE, JoinDesk.ACTOR));
    }
}
