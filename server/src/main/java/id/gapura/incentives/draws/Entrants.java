package id.gapura.incentives.draws;

import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.ListedWorker;
import id.gapura.registry.Registry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Finds the members who may win. */
final class Entrants {
    private final Registry registry;
    private final Membership membership;
    private final int most;

    /**
     * Finds them within bounds.
     *
     * @param most people of a region
     */
    Entrants(Registry registry, Membership membership, int most) {
        this.registry = registry;
        this.membership = membership;
        this.most = most;
    }

    /** The members of a region who are protected on a day, from today on; empty if the region is too large for a draw. */
    Optional<Collection<UUID>> protectedOn(RegionCode region, LocalDate day) {
        var people = registry.listWithin(region, most + 1).stream()
                .map(ListedWorker::id)
                .toList();
        return people.size() > most ? Optional.empty() : Optional.of(membership.whoIsProtected(people, day));
    }
}
