package id.gapura.membership;

import id.gapura.jobs.Outbox;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The face of membership. Changes run in the caller's transaction and tell listeners what moved. */
public final class Membership {
    private final MemberStore members;
    private final Outbox outbox;

    Membership(MemberStore members, Outbox outbox) {
        this.members = members;
        this.outbox = outbox;
    }

    /** Makes registered workers members; each worker once. */
    public void enrol(List<Enrolment> enrolments) {
        if (enrolments.isEmpty()) {
            return;
        }
        members.insert(enrolments);
        var totals = new CoverTotals();
        enrolments.forEach(enrolment -> totals.add(enrolment.region(), Optional.empty(), 1));
        outbox.publish(totals.moved());
    }

    public Optional<Member> find(UUID workerId) {
        return Optional.ofNullable(members.byIds(List.of(workerId)).get(workerId));
    }

    /** Members by worker; who is none is absent. */
    public Map<UUID, Member> list(Collection<UUID> workerIds) {
        return members.byIds(workerIds);
    }

    /** Stores what cover paid months have bought. */
    public void recordCover(List<CoverChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        members.updateCover(changes);
        publishMoves(changes);
    }

    private void publishMoves(List<CoverChange> changes) {
        var totals = new CoverTotals();
        for (var change : changes) {
            totals.add(change.region(), CoverTotals.end(change.before().cover()), -1);
            totals.add(change.region(), CoverTotals.end(change.after()), 1);
        }
        outbox.publish(totals.moved());
    }
}
