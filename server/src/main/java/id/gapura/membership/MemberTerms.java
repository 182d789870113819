package id.gapura.membership;

import id.gapura.database.Changes;
import id.gapura.kernel.Jakarta;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverSummary.Paid;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * On which terms members pay ({@code ketentuan kepesertaan}), and their change: of income, sector or programmes, never of who
 * pays. A change counts for every month that is not paid yet; what was paid stays as it was.
 */
public final class MemberTerms {
    private final TransactionTemplate transaction;
    private final Parts parts;
    private final Cover cover;
    private final InstantSource clock;

    MemberTerms(TransactionTemplate transaction, Parts parts, Cover cover, InstantSource clock) {
        this.transaction = transaction;
        this.parts = parts;
        this.cover = cover;
        this.clock = clock;
    }

    /** Where changes are written and told. */
    record Parts(MemberStore members, TermsStore changes, CoverMoves moves, DataSource dataSource) {}

    /**
     * What is to be.
     *
     * @param seen how many changes there were when the officer looked
     * @param from the month that was then the first one not paid
     * @param terms of which the payer is not looked at
     * @param actor a staff login
     */
    public record Command(
            UUID workerId, int seen, YearMonth from, ContributionFacts terms, String actor, String reason) {}

    /** How a change ended. */
    public sealed interface Result {
        record Changed(TermsChange change) implements Result {}

        /** They are so already, as after the same command. */
        record Same() implements Result {}

        /** Somebody else changed them meanwhile: look again. */
        record Stale() implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why a change was refused. */
    public enum Reason {
        UNKNOWN_MEMBER,
        MEMBERSHIP_CLOSED,
        REASON_MISSING,
        /** The month it was to count from has been paid. */
        MONTH_PAID,
        /** Another month than it was to count from is the first one not paid, as after a change of month. */
        OTHER_MONTH
    }

    /** The first month that a change made today would count for. */
    public YearMonth from(Member member) {
        var today = Jakarta.today(clock);
        var registeredOn = member.facts().registeredOn();
        LocalDate day = today.isBefore(registeredOn) ? registeredOn : today;
        return cover.nextMonthToPay(member.cover(), day);
    }

    /** What was changed so far, the newest first. */
    public List<TermsChange> changes(Member member) {
        return parts.changes.changes(member.workerId(), member.terms().payer());
    }

    /** Changes the terms; done twice, it happens once. */
    public Result change(Command command) {
        return command.reason().isBlank()
                ? new Result.Refused(Reason.REASON_MISSING)
                : Objects.requireNonNull(transaction.execute(_ -> parts.members
                        .lock(command.workerId())
                        .map(member -> change(command, member))
                        .orElseGet(() -> new Result.Refused(Reason.UNKNOWN_MEMBER))));
    }

    private Result change(Command command, Member member) {
        var before = member.terms();
        var after = command.terms().paidBy(before.payer());
        if (member.isClosed()) {
            return new Result.Refused(Reason.MEMBERSHIP_CLOSED);
        }
        if (after.equals(before)) {
            return new Result.Same();
        }
        int earlier = changes(member).size();
        if (earlier != command.seen()) {
            return new Result.Stale();
        }
        if (!command.from().equals(from(member))) {
            return new Result.Refused(isPaid(command.from(), member) ? Reason.MONTH_PAID : Reason.OTHER_MONTH);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var change = new TermsChange(
                earlier + 1,
                command.from(),
                before,
                after,
                at,
                command.actor(),
                command.reason().strip());
        keep(member.workerId(), change);
        return new Result.Changed(change);
    }

    private static boolean isPaid(YearMonth month, Member member) {
        return member.cover() instanceof Paid paid && !month.isAfter(paid.lastPaid());
    }

    private void keep(UUID worker, TermsChange change) {
        parts.members.setTerms(worker, change.after());
        parts.changes.insert(worker, change);
        var told = new Changes();
        parts.moves.note(List.of(), List.of(worker), told);
        told.send(parts.dataSource);
    }
}
