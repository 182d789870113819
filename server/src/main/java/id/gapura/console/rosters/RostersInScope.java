package id.gapura.console.rosters;

import id.gapura.console.Officer;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds a roster for an officer. */
public final class RostersInScope {
    private final Rosters rosters;

    RostersInScope(Rosters rosters) {
        this.rosters = rosters;
    }

    /**
     * The roster of an id.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    public Roster get(UUID rosterId, Officer officer) {
        return rosters.find(rosterId)
                .filter(roster -> officer.sees(roster.region()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
