package id.gapura.portal.join;

import id.gapura.outreach.activity.KnownOrigins;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Optional;
import java.util.UUID;

/** By which activity or person a visitor came, as the address says. A wrong code is said kindly and keeps nobody out. */
final class CameBy {
    private final KnownOrigins origins;
    private final Contacts contacts;

    CameBy(KnownOrigins origins, Contacts contacts) {
        this.origins = origins;
        this.contacts = contacts;
    }

    /** What there is to say about a code; nothing where none was given. */
    Optional<Notice> greeting(String code, Shell shell) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(origins.called(code)
                .map(one -> Notice.good(shell.text("join.cameBy", one.called())))
                .orElseGet(() -> Notice.info(shell.text("join.cameBy.unknown"))
                        .withDetail(shell.text("join.cameBy.unknown.todo"))));
    }

    /** Keeps with an attempt that it came by a code; nothing for a wrong one. */
    void keep(UUID attempt, String code) {
        origins.called(code).ifPresent(one -> contacts.ofAttempt(attempt, one.id(), Way.PAGE, JoinDesk.ACTOR));
    }
}
