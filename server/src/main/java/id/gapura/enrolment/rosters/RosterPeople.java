package id.gapura.enrolment.rosters;

import id.gapura.enrolment.attempts.RejectedRows;
import id.gapura.enrolment.attempts.RejectedRows.Case;
import id.gapura.enrolment.attempts.RejectedRows.File;
import id.gapura.enrolment.attempts.RejectedRows.LeftOut;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Reason;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.CoverSummary;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people whom rosters have put on the register. */
public final class RosterPeople {
    private static final String SYSTEM = "system";

    private final Registry registry;
    private final Membership membership;
    private final RosterStore rosters;
    private final RejectedRows rejectedRows;
    private final InstantSource clock;

    RosterPeople(
            Registry registry,
            Membership membership,
            RosterStore rosters,
            RejectedRows rejectedRows,
            InstantSource clock) {
        this.registry = registry;
        this.membership = membership;
        this.rosters = rosters;
        this.rejectedRows = rejectedRows;
        this.clock = clock;
    }

    /** What the registry keeps as the source of a roster's people. */
    static String source(UUID rosterId) {
        return "roster:" + rosterId;
    }

    /** Whom a roster registered, in the order of their ids; not those it merely met, and nobody merged into another since. */
    public List<UUID> of(Roster roster) {
        var progress = roster.progress();
        return progress.startedAt()
                .map(from -> registry.recordedFrom(
                        source(roster.id()), from, progress.finishedAt().orElseGet(clock::instant)))
                .orElse(List.of());
    }

    /**
     * Puts people of a roster on the rescue list whom its collective enrolment leaves out, each once; for whom somebody pays
     * already, nobody has to do more. In the caller's transaction.
     *
     * @param actor the login of who confirmed it; theirs to take care of where they serve
     */
    public void leaveOut(Roster roster, Map<UUID, Reason> reasons, String actor) {
        if (reasons.isEmpty()) {
            return;
        }
        var file =
                new File(roster.id(), roster.region(), actor, roster.progress().uploadedAt());
        var people = registry.list(reasons.keySet()).stream()
                .map(worker -> leftOut(worker, reasons))
                .toList();
        rosters.leave(roster.id(), rejectedRows.leave(file, people));
        endPaid(reasons.keySet());
    }

    /** Takes those of some workers off the list who were left out and for whom a month is paid that was not over by then. */
    void endPaid(Collection<UUID> workers) {
        var since = rejectedRows.leftOutSince(workers);
        if (since.isEmpty()) {
            return;
        }
        var members = membership.list(since.keySet());
        var paid = since.entrySet().stream()
                .filter(one -> isPaid(members.get(one.getKey()), one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        rejectedRows.pay(paid, SYSTEM);
    }

    private static boolean isPaid(@Nullable Member member, LocalDate since) {
        return member != null
                && !member.isClosed()
                && member.cover() instanceof CoverSummary.Paid paid
                && !paid.lastPaid().atEndOfMonth().isBefore(since);
    }

    /** Somebody whom a roster may have registered is on record twice. */
    void merge(UUID merged, UUID survivor) {
        rejectedRows.merge(merged, survivor);
        endPaid(List.of(survivor));
    }

    private static LeftOut leftOut(Worker worker, Map<UUID, Reason> reasons) {
        var draft = new Draft(Map.of(
                DraftField.NAME, worker.person().name(),
                DraftField.NIK, worker.nik().digits(),
                DraftField.PHONE, worker.home().phone().orElse(""),
                DraftField.ADDRESS, worker.home().address().orElse("")));
        return new LeftOut(
                worker.id(), worker.home().region(), draft, Objects.requireNonNull(reasons.get(worker.id())));
    }

    /** Of some people of a roster those who were left out, and where that is taken care of. */
    public Map<UUID, Case> leftOut(UUID rosterId, Collection<UUID> people) {
        return rejectedRows.cases(rosterId, people);
    }
}
