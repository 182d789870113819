package id.gapura.groups;

import id.gapura.groups.PayGroup.Account;
import id.gapura.groups.PayGroup.Kind;
import id.gapura.kernel.Ids;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of groups: who pays together, and what they have. See {@link Collections} for what they bring. */
public final class Groups {
    private final GroupStore groups;
    private final Membership membership;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Groups(GroupStore groups, Membership membership, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.groups = groups;
        this.membership = membership;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** Puts a group on record; its collector belongs to it. */
    public PayGroup create(String name, Kind kind, RegionCode region, UUID collector, String actor) {
        var group = new PayGroup(ids.next(), name, kind, region, collector);
        transaction.executeWithoutResult(_ -> {
            groups.insert(group, actor, clock.instant());
            groups.add(group.id(), List.of(collector), actor, clock.instant());
        });
        return group;
    }

    public Optional<PayGroup> find(UUID id) {
        return groups.find(id);
    }

    /** Those looked after in a region, by name. */
    public List<PayGroup> list(RegionCode within, int limit) {
        return groups.within(within, limit);
    }

    /**
     * Adds members.
     *
     * @return how many were not in it yet; who is no member of ours, or no longer, is passed over
     */
    public int add(PayGroup group, Collection<UUID> workers, String actor) {
        var known = membership.list(workers).values().stream()
                .filter(member -> !member.isClosed())
                .map(Member::workerId)
                .collect(Collectors.toSet());
        return known.isEmpty()
                ? 0
                : Objects.requireNonNull(
                        transaction.execute(_ -> groups.add(group.id(), known, actor, clock.instant())));
    }

    /** Lets a member go; the collector stays. */
    public boolean remove(PayGroup group, UUID worker) {
        return !worker.equals(group.collector())
                && Objects.requireNonNull(transaction.execute(_ -> groups.remove(group.id(), worker)));
    }

    public Set<UUID> members(PayGroup group) {
        return Set.copyOf(groups.members(group.id()));
    }

    /** What a group brought, and what of it is not split. */
    public Account account(PayGroup group) {
        return groups.account(group.id());
    }
}
