package id.gapura.console;

import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import java.util.UUID;
import org.springframework.web.server.ResponseStatusException;

/** Finds a prospect for an officer, as {@link PeopleInScope} finds a person. */
public final class ProspectsInScope {
    private final Prospects prospects;

    ProspectsInScope(Prospects prospects) {
        this.prospects = prospects;
    }

    /**
     * The prospect of an id, whatever became of them; of one who was merged into another, the one who stays.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    public Prospect get(UUID id, Officer officer) {
        return prospects
                .find(id)
                .filter(prospect -> officer.sees(prospect.region()))
                .orElseThrow(PeopleInScope::nobody);
    }
}
