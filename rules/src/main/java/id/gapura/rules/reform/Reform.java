package id.gapura.rules.reform;

import id.gapura.rules.ContributionPrice;
import id.gapura.rules.law.Law;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two laws, over which members are run to see who pays more and who pays less. */
public final class Reform {
    private static final int BATCH = 4_096;

    private final ContributionPrice before;
    private final ContributionPrice after;

    /**
     * Compares {@code law} with {@code reformed}.
     *
     * @throws IllegalArgumentException if one of them gives no whole price; see {@link ContributionPrice}
     */
    public Reform(Law law, Law reformed) {
        this.before = new ContributionPrice(law);
        this.after = new ContributionPrice(reformed);
    }

    /** The first contribution month that both laws have a price for. */
    public YearMonth firstMonth() {
        return before.firstMonth().isAfter(after.firstMonth()) ? before.firstMonth() : after.firstMonth();
    }

    /**
     * Runs all members on {@code threads} threads. Members are drawn by the calling thread, a few batches ahead of the
     * reckoning, and whatever drawing them throws ends the run.
     *
     * @throws NoSuchElementException if a member's months begin before {@link #firstMonth}
     */
    public ReformOutcome run(Iterator<ReformMember> members, int threads) {
        var outcome = new Tally();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayDeque<Future<Tally>>();
            while (members.hasNext()) {
                var batch = batch(members);
                running.add(workers.submit(() -> tally(batch)));
                if (running.size() > 2 * threads) {
                    outcome.add(done(running.remove()));
                }
            }
            running.forEach(last -> outcome.add(done(last)));
        }
        return outcome.outcome();
    }

    private static List<ReformMember> batch(Iterator<ReformMember> members) {
        var batch = new ArrayList<ReformMember>(BATCH);
        while (batch.size() < BATCH && members.hasNext()) {
            batch.add(members.next());
        }
        return batch;
    }

    private Tally tally(List<ReformMember> batch) {
        var tally = new Tally();
        batch.forEach(member -> count(member, tally));
        return tally;
    }

    private void count(ReformMember member, Tally tally) {
        var facts = member.facts();
        long allBefore = 0;
        long allAfter = 0;
        for (int i = 0; i < member.months(); i++) {
            var month = member.from().plusMonths(i);
            long paidBefore = before.total(facts, month).amount();
            long paidAfter = after.total(facts, month).amount();
            tally.addMonth(month, paidBefore, paidAfter);
            allBefore += paidBefore;
            allAfter += paidAfter;
        }
        var group = new ReformGroup(facts.sector(), before.band(facts, member.from()));
        tally.addMember(group, allBefore, allAfter);
    }

    private static Tally done(Future<Tally> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
