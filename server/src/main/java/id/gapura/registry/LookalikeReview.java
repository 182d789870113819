package id.gapura.registry;

import id.gapura.consents.Consents;
import id.gapura.consents.Subject;
import id.gapura.jobs.Event;
import id.gapura.jobs.Outbox;
import id.gapura.places.RegionCode;
import id.gapura.registry.LookalikePair.State;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides whether two workers who look alike are one person. One officer proposes a merge, another approves it, since
 * cover and money move with it; declaring them different takes one.
 */
public final class LookalikeReview {
    private final LookalikeStore pairs;
    private final Consents consents;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final InstantSource clock;

    LookalikeReview(
            LookalikeStore pairs,
            Consents consents,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock) {
        this.pairs = pairs;
        this.consents = consents;
        this.transaction = transaction;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A worker was found to be the same person as another; what was theirs is the survivor's from now on. */
    public record WorkersMerged(UUID mergedId, UUID survivorId) implements Event {}

    /** How a decision ended. */
    public enum Result {
        DONE,
        /** Somebody else decided meanwhile, or the pair does not exist. */
        ALREADY_DECIDED,
        /** Whoever proposed a merge cannot approve it. */
        NEEDS_ANOTHER_OFFICER
    }

    /** Pairs that wait for a decision and have at least one of the two within a region, oldest first. */
    public List<LookalikePair> waiting(RegionCode within, int limit) {
        return pairs.waiting(within, limit);
    }

    public long countWaiting(RegionCode within) {
        return pairs.countWaiting(within);
    }

    public Optional<LookalikePair> find(UUID workerId, UUID otherId) {
        return pairs.find(workerId, otherId);
    }

    /** Every pair of one worker, decided or not. */
    public List<LookalikePair> of(UUID workerId) {
        return pairs.of(workerId);
    }

    /**
     * Puts two workers beside each other whom an officer takes for one person, whatever was found or decided of them before
     * other than a merge.
     */
    public LookalikePair suspect(UUID one, UUID another) {
        boolean isLater = one.toString().compareTo(another.toString()) > 0;
        var later = isLater ? one : another;
        var earlier = isLater ? another : one;
        pairs.suspect(later, earlier, clock.instant());
        return pairs.find(later, earlier).orElseThrow();
    }

    public Result declareDifferent(UUID workerId, UUID otherId, String actor, String reason) {
        boolean done = pairs.decide(workerId, otherId, State.DIFFERENT, actor, reason, clock.instant());
        return done ? Result.DONE : Result.ALREADY_DECIDED;
    }

    /**
     * Proposes that two records are one person, for another officer to approve.
     *
     * @param survivor which of the two records stays
     */
    public Result proposeMerge(LookalikePair pair, UUID survivor, String actor, String reason) {
        if (!survivor.equals(pair.workerId()) && !survivor.equals(pair.otherId())) {
            throw new IllegalArgumentException("the survivor is neither of the two");
        }
        return pairs.propose(pair, survivor, actor, reason) ? Result.DONE : Result.ALREADY_DECIDED;
    }

    /** Merges: the survivor takes over identity and number of the other, and listeners move what they hold. */
    public Result approveMerge(UUID workerId, UUID otherId, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var found = pairs.find(workerId, otherId).filter(pair -> pair.state() == State.MERGE_PROPOSED);
            if (found.isEmpty()) {
                return Result.ALREADY_DECIDED;
            }
            if (found.get().proposedBy().filter(actor::equals).isPresent()) {
                return Result.NEEDS_ANOTHER_OFFICER;
            }
            return merge(found.get(), actor);
        }));
    }

    private Result merge(LookalikePair pair, String actor) {
        var survivor = pair.survivor().orElseThrow();
        var merged = survivor.equals(pair.workerId()) ? pair.otherId() : pair.workerId();
        if (!pairs.finishMerge(pair, actor, clock.instant())) {
            return Result.ALREADY_DECIDED;
        }
        pairs.redirect(merged, survivor);
        consents.hand(Subject.worker(merged), Subject.worker(survivor));
        outbox.publish(new WorkersMerged(merged, survivor));
        return Result.DONE;
    }
}
