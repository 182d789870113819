package id.gapura.contributions.suspense;

import id.gapura.contributions.SuspenseRelease;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Hands waiting money to the member it was paid for, once whoever reported it knows who that is: cash taken together with
 * an enrolment, when that is accepted. Runs in the caller's transaction.
 */
public final class SuspenseHandover {
    private static final String ACTOR = "system";

    private final WaitingStore waiting;
    private final ProposalStore proposals;
    private final SuspenseRelease releases;
    private final InstantSource clock;

    SuspenseHandover(WaitingStore waiting, ProposalStore proposals, SuspenseRelease releases, InstantSource clock) {
        this.waiting = waiting;
        this.proposals = proposals;
        this.releases = releases;
        this.clock = clock;
    }

    /** Whether it went to the member now; not where it has left suspense before, or the worker is no member. */
    public boolean handOver(String channel, String externalId, UUID workerId) {
        var payment = waiting.paymentOf(channel, externalId);
        boolean isDone = payment.map(one -> releases.toMember(one, workerId, ACTOR))
                .filter(SuspenseRelease.Result.DONE::equals)
                .isPresent();
        if (isDone) {
            proposals.overtake(payment.get(), clock.instant());
        }
        return isDone;
    }
}
