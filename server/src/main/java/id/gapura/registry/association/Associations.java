package id.gapura.registry.association;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.registry.association.Association.Profile;
import id.gapura.registry.association.Leader.Appointment;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of associations: put one down, say who leads it and who belongs to it. */
public final class Associations {
    /** More than a region has. */
    private static final int MOST = 1_000;

    private final TransactionTemplate transaction;
    private final AssociationStore associations;
    private final JoiningStore joinings;
    private final InstantSource clock;
    private final Ids ids;

    Associations(
            TransactionTemplate transaction,
            AssociationStore associations,
            JoiningStore joinings,
            InstantSource clock,
            Ids ids) {
        this.transaction = transaction;
        this.associations = associations;
        this.joinings = joinings;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What became of people named for an association.
     *
     * @param already who was in it before
     */
    public record Added(int added, int already) {}

    public Association create(Profile profile, String actor) {
        var association = new Association(ids.next(), profile, Optional.empty(), 1);
        transaction.executeWithoutResult(_ -> associations.insert(association, actor, clock.instant()));
        return association;
    }

    /** Corrects what is said of an association; false if somebody else changed it since the officer looked. */
    public boolean correct(Association seen, Profile profile) {
        return associations.update(new Association(seen.id(), profile, seen.closedOn(), seen.version()));
    }

    /** Dissolves an association as of today; its members stay on record. */
    public boolean close(Association seen) {
        var closed = Optional.of(Jakarta.today(clock));
        return associations.update(new Association(seen.id(), seen.profile(), closed, seen.version()));
    }

    public Optional<Association> find(UUID id) {
        return associations.find(id);
    }

    /** Those of a region and the places in it by name, the dissolved last. */
    public List<Association> list(RegionCode within) {
        return associations.list(within, MOST);
    }

    /** Puts somebody into a role. */
    public Leader appoint(UUID association, Appointment who, String actor) {
        var leader = new Leader(ids.next(), who.name().strip(), who.role(), who.phone(), who.from(), Optional.empty());
        associations.appoint(association, leader, actor, clock.instant());
        return leader;
    }

    /** Ends a term; false if it has ended, or begins later. */
    public boolean retire(UUID association, UUID leader, LocalDate lastDay) {
        return associations.retire(association, leader, lastDay);
    }

    /** Who leads an association and who did, those in office first. */
    public List<Leader> leaders(UUID association) {
        return associations.leaders(association);
    }

    /** Lets workers join today. */
    public Added add(UUID association, Collection<UUID> workers, String actor) {
        var named = new LinkedHashSet<>(workers);
        int added = Objects.requireNonNull(transaction.execute(_ ->
                named.isEmpty() ? 0 : joinings.join(association, named, Jakarta.today(clock), actor, clock.instant())));
        return new Added(added, named.size() - added);
    }

    /** Lets a worker leave today; false if the worker is not in it. */
    public boolean leave(UUID association, UUID worker, String actor) {
        return Objects.requireNonNull(
                transaction.execute(_ -> joinings.leave(association, worker, Jakarta.today(clock), actor)));
    }

    /** Members who live within a region, by name. */
    public List<Joining> members(UUID association, RegionCode within, int offset, int limit) {
        return joinings.current(association, within, offset, limit);
    }

    /** All members, in no order. */
    public List<UUID> workers(UUID association) {
        return joinings.workers(association);
    }

    /** How many belong to each; one without members is absent. */
    public Map<UUID, Integer> counts(Collection<UUID> wanted) {
        return joinings.counts(wanted);
    }

    /** Where a worker belongs or belonged, what goes on first. */
    public List<Joining> of(UUID worker) {
        return joinings.of(worker);
    }
}
