package id.gapura.console.messages.circular;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.reminders.circular.Circular;
import id.gapura.reminders.circular.Circulars;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

/** Finds circulars for an officer; one of other places only does not exist. */
final class CircularsInScope {
    private final Circulars circulars;

    CircularsInScope(Circulars circulars) {
        this.circulars = circulars;
    }

    /**
     * The circular of an id, to look at.
     *
     * @throws ResponseStatusException 404 if there is none that touches the officer's scope
     */
    Circular seen(UUID id, Officer officer) {
        officer.require(Action.SEE_OUTREACH);
        return circulars.find(id).filter(one -> one.touches(officer.scope())).orElseThrow(PeopleInScope::nobody);
    }

    /**
     * The same to do something with it, for whoever has all of its places in their scope.
     *
     * @throws AccessDeniedException if it goes beyond
     */
    Circular kept(UUID id, Officer officer) {
        officer.require(Action.SEND_CIRCULARS);
        var circular = seen(id, officer);
        if (!circular.isWithin(officer.scope())) {
            throw new AccessDeniedException("a circular of places beyond");
        }
        return circular;
    }
}
