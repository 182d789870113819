package id.gapura.agents;

import id.gapura.agents.Taking.State;
import id.gapura.agents.Taking.Whose;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.IntakeUnavailableException;
import id.gapura.contributions.Outcome;
import id.gapura.contributions.suspense.SuspenseHandover;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.Quote;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cash in: an agent takes the price of some months from a member. The room within the limit is reserved and the taking
 * kept first; the intake then posts it under the taking's id; what was answered is noted last. After a failure between,
 * the next try or {@link FinishJob} goes on where it stopped, and nothing happens twice.
 */
public final class Takings {
    private final Parts parts;
    private final FloatEntries entries;
    private final SuspenseHandover suspense;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Takings(
            Parts parts,
            FloatEntries entries,
            SuspenseHandover suspense,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.parts = parts;
        this.entries = entries;
        this.suspense = suspense;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What taking cash works with. */
    record Parts(
            AgentStore agents,
            TakingStore takings,
            Registry registry,
            Membership membership,
            Cover cover,
            PaidAhead paidAhead,
            Intake intake,
            Recruiting recruiting) {}

    /**
     * Cash to take.
     *
     * @param id made with the form, so that sending it twice takes the money once
     * @param shown the price that the member was told
     */
    public record Wanted(UUID id, UUID workerId, int months, Rupiah shown) {
        private Taking at(Instant takenAt) {
            return new Taking(
                    id, Whose.member(workerId), months, shown, takenAt.truncatedTo(ChronoUnit.MICROS), State.ASKED);
        }
    }

    /**
     * Cash that was taken from somebody on the spot where they were enrolled.
     *
     * @param attempt by which they were
     * @param workerId the member it has made by now
     */
    public record WithEnrolment(UUID id, UUID attempt, Optional<UUID> workerId, int months, Rupiah amount) {
        private Taking at(Instant takenAt) {
            var whose = new Whose(workerId, Optional.of(attempt));
            return new Taking(id, whose, months, amount, takenAt.truncatedTo(ChronoUnit.MICROS), State.ASKED);
        }
    }

    /** How a taking ends. */
    public sealed interface Result {
        /** The cash counts as taken; asked again with the same id, the same. */
        record Taken(Taking taking) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why cash is not to be taken. */
    public enum Reason {
        /** The agent would hold more than its limit. */
        BEYOND_LIMIT,
        /** No member, or the membership has ended. */
        NO_MEMBER,
        /** None, or more than one payment may cover. */
        MONTHS_IMPOSSIBLE,
        /** The price is another than the member was told. */
        PRICE_CHANGED,
        /** The id stands for other cash of this agent. */
        ID_TAKEN,
        /** It would be the member's first payment, and the agent has recruited nobody for too long. */
        PAUSED
    }

    /** What months from the next unpaid one on cost today; empty for who cannot pay so many. */
    public Optional<Quote> quote(UUID workerId, int months) {
        return parts.membership
                .find(workerId)
                .filter(member -> !member.isClosed())
                .filter(member -> months > 0 && months <= parts.paidAhead.most(first(member)))
                .map(member -> parts.paidAhead.quote(member.terms(), first(member), months));
    }

    private YearMonth first(Member member) {
        var today = Jakarta.today(clock);
        var registered = member.facts().registeredOn();
        return parts.cover.nextMonthToPay(member.cover(), today.isBefore(registered) ? registered : today);
    }

    /** Takes cash. */
    public Result take(Agent agent, Wanted wanted) {
        var taking = wanted.at(clock.instant());
        var earlier = parts.takings.find(agent.staff().id(), wanted.id());
        if (earlier.isPresent()) {
            return again(agent, taking, earlier.get());
        }
        var refusal = refusal(agent, wanted);
        if (refusal.isPresent()) {
            return new Result.Refused(refusal.get());
        }
        return switch (keep(agent, taking, parts.agents::take)) {
            case RESERVED -> new Result.Taken(finishOrLeave(agent, taking));
            case NO_ROOM -> new Result.Refused(Reason.BEYOND_LIMIT);
            case KNOWN -> take(agent, wanted);
        };
    }

    private Result again(Agent agent, Taking taking, Taking earlier) {
        return earlier.isSame(taking)
                ? new Result.Taken(finishOrLeave(agent, earlier))
                : new Result.Refused(Reason.ID_TAKEN);
    }

    /**
     * Notes cash that was taken already, where there was no network. Neither the limit nor a price refuses it: the money is
     * in the agent's hands and the member holds a receipt. What the months cost otherwise goes to the piggy bank; what finds
     * no running membership waits in suspense.
     *
     * @param takenAt when the agent took it
     */
    public Result note(Agent agent, Wanted cash, Instant takenAt) {
        return note(agent, cash.at(takenAt));
    }

    /**
     * The same for cash that was taken together with an enrolment. Where that has made no member, the money waits in suspense
     * until it does ({@link #found}) or two officers give it back.
     */
    public Result note(Agent agent, WithEnrolment cash, Instant takenAt) {
        return note(agent, cash.at(takenAt));
    }

    private Result note(Agent agent, Taking taking) {
        var earlier = parts.takings.find(agent.staff().id(), taking.id());
        if (earlier.isPresent()) {
            return again(agent, taking, earlier.get());
        }
        return switch (keep(agent, taking, parts.agents::hold)) {
            case RESERVED -> new Result.Taken(finishOrLeave(agent, taking));
            case KNOWN -> note(agent, taking);
            case NO_ROOM -> throw new IllegalStateException("no agent " + agent.code());
        };
    }

    /**
     * An attempt has made a member: the cash that was taken with it is theirs. Done again it does nothing.
     *
     * @throws IntakeUnavailableException if there is no answer; trying again is safe
     */
    public void found(Agent agent, UUID attempt, UUID workerId) {
        parts.takings.waiting(agent.staff().id(), attempt).forEach(taking -> {
            finish(agent, taking);
            transaction.executeWithoutResult(_ -> handOver(agent, taking.of(workerId), workerId));
        });
    }

    /** What was given back meanwhile stays so. */
    private void handOver(Agent agent, Taking taking, UUID workerId) {
        if (suspense.handOver(agent.channel(), taking.id().toString(), workerId)) {
            parts.takings.found(agent.staff().id(), taking.id(), workerId);
            parts.recruiting.note(agent, taking, workerId);
        }
    }

    /**
     * Somebody whose attempt was refused is enrolled by another: the cash waits for that one.
     *
     * @throws IntakeUnavailableException if there is no answer; trying again is safe
     */
    public void follow(Agent agent, UUID refused, UUID attempt) {
        var id = agent.staff().id();
        parts.takings.waiting(id, refused).forEach(taking -> finish(agent, taking));
        parts.takings.move(id, refused, attempt);
    }

    private Optional<Reason> refusal(Agent agent, Wanted wanted) {
        var member = parts.membership.find(wanted.workerId());
        if (member.isEmpty() || member.get().isClosed()) {
            return Optional.of(Reason.NO_MEMBER);
        }
        if (!parts.recruiting.mayTake(agent, wanted.workerId())) {
            return Optional.of(Reason.PAUSED);
        }
        var quote = quote(wanted.workerId(), wanted.months());
        if (quote.isEmpty()) {
            return Optional.of(Reason.MONTHS_IMPOSSIBLE);
        }
        return quote.get().total().equals(wanted.shown()) ? Optional.empty() : Optional.of(Reason.PRICE_CHANGED);
    }

    private enum Reservation {
        RESERVED,
        NO_ROOM,
        /** Another request with the same id was faster. */
        KNOWN
    }

    /**
     * Counts cash as the agent's and keeps the taking, both or none.
     *
     * @param count what the agent has then taken in all; empty if it may not
     */
    private Reservation keep(Agent agent, Taking taking, BiFunction<UUID, Rupiah, OptionalLong> count) {
        var id = agent.staff().id();
        return Objects.requireNonNull(transaction.execute(status -> {
            var upto = count.apply(id, taking.amount());
            if (upto.isPresent() && parts.takings.insert(id, taking, upto.getAsLong())) {
                return Reservation.RESERVED;
            }
            status.setRollbackOnly();
            return parts.takings.find(id, taking.id()).isPresent() ? Reservation.KNOWN : Reservation.NO_ROOM;
        }));
    }

    /** The cash is in the agent's hands either way; if the intake is away, the job goes on. */
    private Taking finishOrLeave(Agent agent, Taking taking) {
        try {
            finish(agent, taking);
        } catch (IntakeUnavailableException away) {
            return taking;
        }
        return parts.takings.find(agent.staff().id(), taking.id()).orElse(taking);
    }

    /**
     * Posts a taking and notes the answer; for one that is posted it does nothing.
     *
     * @throws IntakeUnavailableException if there is no answer; trying again is safe
     */
    void finish(Agent agent, Taking taking) {
        if (taking.state() != State.ASKED) {
            return;
        }
        var payment = new IncomingPayment(
                agent.channel(), taking.id().toString(), payer(taking.whose()), taking.amount(), taking.takenAt());
        var state = stateAfter(parts.intake.accept(payment), agent);
        transaction.executeWithoutResult(_ -> {
            if (parts.takings.answered(agent.staff().id(), taking.id(), state)) {
                entries.taken(agent, taking);
                taking.whose().workerId().ifPresent(worker -> parts.recruiting.note(agent, taking, worker));
            }
        });
    }

    /** The same as long as it is being posted: whose it is may only change after that. */
    private String payer(Whose whose) {
        return whose.workerId()
                .map(worker ->
                        parts.registry.find(worker).orElseThrow().number().digits())
                .orElseGet(() -> IncomingPayment.payerOf(whose.attemptId().orElseThrow()));
    }

    private static State stateAfter(Outcome outcome, Agent agent) {
        return switch (outcome) {
            case Outcome.Posted _ -> State.POSTED;
            case Outcome.Suspended _ -> State.SUSPENDED;
            case Outcome.Repeated(var first) -> stateAfter(first, agent);
            case Outcome.Conflicting _, Outcome.Refused _ ->
                throw new IllegalStateException("somebody else used an id of channel " + agent.channel());
        };
    }

    public Optional<Taking> find(Agent agent, UUID taking) {
        return parts.takings.find(agent.staff().id(), taking);
    }

    /** The newest first. */
    public List<Taking> newest(Agent agent, int limit) {
        return parts.takings.newest(agent.staff().id(), limit);
    }

    /**
     * Posts what is not posted yet, of these agents.
     *
     * @throws IntakeUnavailableException if there is no answer; trying again is safe
     */
    void finishAll(List<Agent> agents) {
        var asking = parts.takings.asking();
        agents.stream()
                .filter(agent -> asking.contains(agent.staff().id()))
                .forEach(agent -> parts.takings.asked(agent.staff().id()).forEach(taking -> finish(agent, taking)));
    }
}
