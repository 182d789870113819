package id.gapura.villages;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.villages.Award.Decision;
import id.gapura.villages.Award.State;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of awards: one officer proposes, another decides; both times the village is judged as of that day. */
public final class Awards {
    /** So many months before it ends an award may be given again. */
    private static final int RENEWAL_MONTHS = 3;

    private final AwardStore awards;
    private final Judging judging;
    private final VillageRules rules;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Awards(
            AwardStore awards,
            Judging judging,
            VillageRules rules,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.awards = awards;
        this.judging = judging;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** How a proposal ends. */
    public enum Proposal {
        PROPOSED,
        /** A criterion is not met. */
        NOT_EARNED,
        /** One waits already. */
        WAITING,
        /** The award holds for more than three months yet. */
        HOLDS
    }

    /** How a decision ends. */
    public enum Ending {
        DONE,
        ALREADY_DECIDED,
        /** Whoever proposed it does not decide it. */
        NEEDS_ANOTHER_OFFICER,
        /** A criterion is no longer met; the proposal still waits. */
        NO_LONGER_EARNED
    }

    /** Whether the award of a village, if it holds one, ends so soon that it may be proposed again. */
    public boolean isDue(RegionCode village) {
        return holding(village, Jakarta.today(clock).plusMonths(RENEWAL_MONTHS)).isEmpty();
    }

    /** Proposes a village for the award. */
    public Proposal propose(RegionCode village, String actor) {
        if (!isDue(village)) {
            return Proposal.HOLDS;
        }
        if (!judging.judge(village, actor).isEarned()) {
            return Proposal.NOT_EARNED;
        }
        var award = new Award(ids.next(), village, State.PROPOSED, actor, clock.instant(), Optional.empty());
        return awards.propose(award) ? Proposal.PROPOSED : Proposal.WAITING;
    }

    /** Gives the award, for as long as the rules of the day say. */
    public Ending give(UUID id, String actor) {
        return decided(id, actor, award -> {
            if (!judging.judge(award.village(), actor).isEarned()) {
                return Ending.NO_LONGER_EARNED;
            }
            var term = rules.term(Jakarta.today(clock));
            awards.decide(id, State.AWARDED, new Decision(actor, clock.instant(), Optional.of(term)));
            return Ending.DONE;
        });
    }

    /** Refuses a proposal. */
    public Ending refuse(UUID id, String actor) {
        return decided(id, actor, _ -> {
            awards.decide(id, State.REFUSED, new Decision(actor, clock.instant(), Optional.empty()));
            return Ending.DONE;
        });
    }

    /** What is done with a proposal that another officer made. */
    private interface Deed {
        Ending on(Award award);
    }

    private Ending decided(UUID id, String actor, Deed deed) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var award = awards.lock(id).orElseThrow();
            if (award.state() != State.PROPOSED) {
                return Ending.ALREADY_DECIDED;
            }
            return award.proposedBy().equals(actor) ? Ending.NEEDS_ANOTHER_OFFICER : deed.on(award);
        }));
    }

    /** All of a village, the newest first. */
    public List<Award> of(RegionCode village) {
        return awards.within(village);
    }

    /** Proposals of a region that nobody has decided. */
    public List<Award> waiting(RegionCode within) {
        return awards.within(within).stream()
                .filter(award -> award.state() == State.PROPOSED)
                .toList();
    }

    /** Those of a region that hold on a day. */
    public List<Award> holding(RegionCode within, LocalDate day) {
        return awards.within(within).stream()
                .filter(award -> award.holdsOn(day))
                .toList();
    }
}
