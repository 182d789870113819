package id.gapura.console;

import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds a person for an officer. Whoever lives outside the officer's scope does not exist for the officer. */
public final class PeopleInScope {
    private final Registry registry;

    PeopleInScope(Registry registry) {
        this.registry = registry;
    }

    /**
     * The person of an id.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    public Worker get(UUID workerId, Officer officer) {
        return registry.find(workerId)
                .filter(worker -> officer.sees(worker.home().region()))
                .orElseThrow(PeopleInScope::nobody);
    }

    /** The answer to who asks for something that is not there, or not theirs to see. */
    public static ResponseStatusException nobody() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
