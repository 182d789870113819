package id.gapura.console.associations;

import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.registry.association.Association;
import id.gapura.registry.association.Associations;
import java.util.UUID;

/** Finds associations for an officer; what lies outside the officer's scope does not exist. */
final class AssociationsInScope {
    private final Associations associations;

    AssociationsInScope(Associations associations) {
        this.associations = associations;
    }

    /**
     * The association of an id.
     *
     * @throws org.springframework.web.server.ResponseStatusException 404 if there is none in the officer's scope
     */
    Association get(UUID id, Officer officer) {
        return associations
                .find(id)
                .filter(association -> officer.sees(association.region()))
                .orElseThrow(PeopleInScope::nobody);
    }
}
