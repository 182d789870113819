package id.gapura.offers;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.offers.Trial.Plan;
import id.gapura.offers.Trial.Standing;
import id.gapura.offers.Trial.State;
import id.gapura.offers.Trials.Fault;
import id.gapura.offers.Trials.Proposal;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a trial before another officer, with everything fixed: also what its lot is drawn with. */
final class Proposing {
    private static final int HUNDRED = 100;
    private static final int MOST_ARMS = 4;
    private static final int LONGEST_YEARS = 1;

    private final TransactionTemplate transaction;
    private final TrialStore trials;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Ids ids;

    Proposing(
            TransactionTemplate transaction, TrialStore trials, RandomGenerator random, InstantSource clock, Ids ids) {
        this.transaction = transaction;
        this.trials = trials;
        this.random = random;
        this.clock = clock;
        this.ids = ids;
    }

    Proposal propose(String name, Plan plan, String actor) {
        var faults = faults(plan);
        if (!faults.isEmpty()) {
            return new Proposal.Refused(faults);
        }
        var seed = new byte[Lot.SEED_BYTES];
        random.nextBytes(seed);
        var standing = new Standing(State.PROPOSED, actor, clock.instant(), Optional.empty());
        var trial = new Trial(ids.next(), name, plan, Lot.hash(seed), standing);
        transaction.executeWithoutResult(_ -> trials.insert(trial, seed));
        return new Proposal.Proposed(trial.id());
    }

    private Set<Fault> faults(Plan plan) {
        var faults = EnumSet.noneOf(Fault.class);
        var arms = plan.arms();
        if (plan.from().isBefore(Jakarta.today(clock))
                || plan.to().isBefore(plan.from())
                || !plan.to().isBefore(plan.from().plusYears(LONGEST_YEARS))) {
            faults.add(Fault.TERM);
        }
        if (!isControlledBy(arms)) {
            faults.add(Fault.ARMS);
        }
        if (IntStream.range(0, arms.size()).anyMatch(i -> isAgain(i, arms))) {
            faults.add(Fault.ARM_TWICE);
        }
        if (arms.stream().anyMatch(arm -> arm.share() < 1)
                || arms.stream().mapToInt(Arm::share).sum() != HUNDRED) {
            faults.add(Fault.SHARES);
        }
        if (arms.stream().anyMatch(arm -> arm.freeMonths() < 0 || arm.freeMonths() > Arm.MOST_MONTHS)) {
            faults.add(Fault.MONTHS);
        }
        if (arms.stream().anyMatch(Arm::isFree) != plan.money().isPresent()) {
            faults.add(Fault.MONEY);
        }
        return faults;
    }

    /** Whether one before it offers the same. */
    private static boolean isAgain(int index, List<Arm> arms) {
        return arms.subList(0, index).stream().anyMatch(arms.get(index)::offersAs);
    }

    private static boolean isControlledBy(List<Arm> arms) {
        return arms.size() >= 2
                && arms.size() <= MOST_ARMS
                && arms.getFirst().isControl()
                && !arms.getFirst().isOffer()
                && arms.stream().skip(1).allMatch(arm -> arm.isOffer() && !arm.isControl());
    }
}
