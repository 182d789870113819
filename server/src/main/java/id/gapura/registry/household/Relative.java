package id.gapura.registry.household;

import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.rules.Kin;
import java.util.Optional;
import java.util.UUID;

/**
 * What the family card does not tell: kin of a worker who live elsewhere, or what somebody of the household is to the worker.
 *
 * @param personId of who lives in the household; absent for who lives elsewhere
 * @param who lives elsewhere; absent for who lives in the household
 * @param version the number of the last change
 */
public record Relative(UUID id, Optional<UUID> personId, Optional<Who> who, Kin kin, int version) {
    public Relative {
        if (personId.isPresent() == who.isPresent()) {
            throw new IllegalArgumentException("a relative lives in the household or elsewhere");
        }
    }

    /** Of somebody in the household, once that one lives elsewhere. */
    Relative movedOut(Who known) {
        return new Relative(id, Optional.empty(), Optional.of(known), kin, version);
    }
}
