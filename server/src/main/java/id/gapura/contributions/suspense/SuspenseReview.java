package id.gapura.contributions.suspense;

import id.gapura.contributions.SuspenseRelease;
import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.Proposal.Said;
import id.gapura.contributions.suspense.Proposal.State;
import id.gapura.database.RacedTransaction;
import id.gapura.kernel.Ids;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides by hand whose waiting money is. One officer proposes a member or to give it back, another approves, since
 * cover and money move with it; refusing or taking back a proposal takes one.
 */
public final class SuspenseReview {
    private final ProposalStore proposals;
    private final CaseStore cases;
    private final SuspenseRelease releases;
    private final Membership membership;
    private final RacedTransaction transaction;
    private final InstantSource clock;
    private final Ids ids;

    SuspenseReview(Parts parts, InstantSource clock, Ids ids) {
        this.proposals = parts.proposals;
        this.cases = parts.cases;
        this.releases = parts.releases;
        this.membership = parts.membership;
        this.transaction = parts.transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** What a review works with. */
    record Parts(
            ProposalStore proposals,
            CaseStore cases,
            SuspenseRelease releases,
            Membership membership,
            RacedTransaction transaction) {}

    /** How a step ended; nothing changes but when it is done. */
    public enum Result {
        DONE,
        /** Another proposal is open, this one is decided, or the money left suspense meanwhile. */
        ALREADY_DECIDED,
        /** Whoever proposed cannot approve. */
        NEEDS_ANOTHER_OFFICER,
        /** The person has no open membership that money could go to. */
        NO_OPEN_MEMBERSHIP,
        /** There is no channel to give it back to. */
        NO_CHANNEL
    }

    /** A payment that waits or waited, with its history. */
    public Optional<SuspenseCase> find(UUID paymentId) {
        return cases.find(paymentId).map(found -> with(found, proposals.of(paymentId)));
    }

    private static SuspenseCase with(SuspenseCase found, List<Proposal> made) {
        return new SuspenseCase(found.payment(), found.release(), made);
    }

    /** Proposals that wait for a decision, oldest first. */
    public List<Proposal> open(int limit) {
        return proposals.open(limit);
    }

    /** What left suspense last, newest first, without what was proposed about it. */
    public List<SuspenseCase> released(int limit) {
        return cases.released(limit);
    }

    /** How long money has waited, from the youngest band to the oldest; also those in which none waits. */
    public List<AgeBand> ageing() {
        return cases.ageing(clock.instant());
    }

    /** Proposes what to do with waiting money, for another officer to approve. */
    public Result propose(UUID paymentId, Aim aim, String actor, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a proposal needs a reason");
        }
        if (aim instanceof Aim.ToMember(UUID workerId) && isClosed(workerId)) {
            return Result.NO_OPEN_MEMBERSHIP;
        }
        var said = new Said(actor, clock.instant(), reason);
        var proposal = new Proposal(ids.next(), paymentId, aim, said, State.OPEN, Optional.empty());
        return proposals.insert(proposal) ? Result.DONE : Result.ALREADY_DECIDED;
    }

    private boolean isClosed(UUID workerId) {
        return membership.find(workerId).map(Member::isClosed).orElse(true);
    }

    /** Approves: the money goes where it was proposed to go. */
    public Result approve(UUID paymentId, UUID proposalId, String actor) {
        return transaction.run(() -> {
            var found = proposals.lockOpen(paymentId, proposalId);
            if (found.isEmpty()) {
                return Result.ALREADY_DECIDED;
            }
            if (found.get().said().by().equals(actor)) {
                return Result.NEEDS_ANOTHER_OFFICER;
            }
            return release(found.get(), actor);
        });
    }

    private Result release(Proposal proposal, String actor) {
        var released = switch (proposal.aim()) {
            case Aim.ToMember(UUID workerId) -> releases.toMember(proposal.paymentId(), workerId, actor);
            case Aim.ToChannel() -> releases.toChannel(proposal.paymentId(), actor);
        };
        return switch (released) {
            case DONE -> decided(proposal, State.APPROVED, new Said(actor, clock.instant(), ""));
            case NOT_WAITING -> {
                proposals.overtake(proposal.paymentId(), clock.instant());
                yield Result.ALREADY_DECIDED;
            }
            case NO_MEMBER, MEMBER_CLOSED -> Result.NO_OPEN_MEMBERSHIP;
            case NO_CHANNEL -> Result.NO_CHANNEL;
        };
    }

    /** Refuses a proposal, or takes one's own back; the money goes on waiting. */
    public Result refuse(UUID paymentId, UUID proposalId, String actor, String why) {
        return transaction.run(() -> proposals
                .lockOpen(paymentId, proposalId)
                .map(proposal -> decided(proposal, State.REFUSED, new Said(actor, clock.instant(), why)))
                .orElse(Result.ALREADY_DECIDED));
    }

    private Result decided(Proposal proposal, State state, Said decision) {
        proposals.decide(proposal, state, decision);
        return Result.DONE;
    }
}
