package id.gapura.console;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import java.util.UUID;
import org.springframework.web.server.ResponseStatusException;

/** Finds an attempt for an officer. One that counts outside the officer's scope does not exist for the officer. */
public final class AttemptsInScope {
    private final Attempts attempts;

    AttemptsInScope(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * The attempt of an id.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    public Attempt get(UUID id, Officer officer) {
        return attempts.find(id)
                .filter(attempt -> officer.sees(attempt.place()))
                .orElseThrow(PeopleInScope::nobody);
    }
}
