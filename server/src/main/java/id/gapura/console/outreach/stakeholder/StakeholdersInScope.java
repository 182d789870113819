package id.gapura.console.outreach.stakeholder;

import id.gapura.console.Officer;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholders;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds stakeholders for an officer; what works outside the officer's scope does not exist. */
record StakeholdersInScope(Stakeholders stakeholders) {
    /**
     * The stakeholder of an id.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    Stakeholder get(UUID id, Officer officer) {
        return stakeholders
                .find(id)
                .filter(one -> officer.sees(one.plan().region()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
