package id.gapura.membership;

import id.gapura.database.Changes;
import id.gapura.places.RegionCode;
import id.gapura.rules.CoverSummary.NeverPaid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The face of membership. Changes run in the caller's transaction and tell listeners what moved. */
public final class Membership {
    private final MemberStore members;
    private final CoverMoves moves;
    private final DataSource dataSource;

    Membership(MemberStore members, CoverMoves moves, DataSource dataSource) {
        this.members = members;
        this.moves = moves;
        this.dataSource = dataSource;
    }

    /** Makes registered workers members; each worker once. */
    public void enrol(List<Enrolment> enrolments) {
        if (enrolments.isEmpty()) {
            return;
        }
        members.insert(enrolments);
        var totals = new CoverTotals();
        enrolments.forEach(enrolment -> totals.add(enrolment.region(), new NeverPaid(), 1));
        publish(totals, enrolments.stream().map(Enrolment::workerId).toList());
    }

    public Optional<Member> find(UUID workerId) {
        return Optional.ofNullable(members.byIds(List.of(workerId)).get(workerId));
    }

    /** Members by worker; who is none is absent. */
    public Map<UUID, Member> list(Collection<UUID> workerIds) {
        return members.byIds(workerIds);
    }

    /** Which of these workers are protected on a day, from today on. */
    public Set<UUID> whoIsProtected(Collection<UUID> workerIds, LocalDate day) {
        return members.whoIsProtected(workerIds, day);
    }

    /** Members in the order of their ids, after one; for walks over all of them. */
    public List<Member> page(UUID after, int limit) {
        return members.page(after, limit);
    }

    /**
     * Stores what cover the paid months have bought.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if another changed a member's cover since it was read
     */
    public void recordCover(List<CoverChange> covers) {
        var changes = new Changes();
        recordCover(covers, changes);
        changes.send(dataSource);
    }

    /** Stores cover like {@link #recordCover(List)}, once the caller sends the changes it is added to. */
    public void recordCover(List<CoverChange> covers, Changes changes) {
        if (covers.isEmpty()) {
            return;
        }
        members.updateCover(covers, changes);
        var totals = new CoverTotals();
        for (var cover : covers) {
            totals.add(cover.region(), cover.before().cover(), -1);
            totals.add(cover.region(), cover.after(), 1);
        }
        var workers = covers.stream().map(cover -> cover.before().workerId()).toList();
        moves.note(totals.moved().moves(), workers, changes);
    }

    /**
     * Ends a membership for another reason than arrears; a membership that has ended stays as it is.
     *
     * @param region where the totals count the member
     * @param reason a stable word, such as {@code merged}
     */
    public void close(Member member, RegionCode region, LocalDate on, String reason) {
        if (members.close(member.workerId(), on, reason)) {
            var totals = new CoverTotals();
            totals.add(region, member.cover(), -1);
            publish(totals, List.of(member.workerId()));
        }
    }

    /** Counts a member in another region from now on. */
    void move(Member member, RegionCode from, RegionCode to) {
        if (!member.isClosed()) {
            var totals = new CoverTotals();
            totals.add(from, member.cover(), -1);
            totals.add(to, member.cover(), 1);
            publish(totals, List.of(member.workerId()));
        }
    }

    private void publish(CoverTotals totals, List<UUID> workers) {
        var changes = new Changes();
        moves.note(totals.moved().moves(), workers, changes);
        changes.send(dataSource);
    }
}
