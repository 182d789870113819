package id.gapura.adoption;

import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves on those whose stage changes by the date alone: found by index, nobody else is touched. */
final class DailyRound implements Job {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 500;

    private final StageStore stages;
    private final Following following;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DailyRound(StageStore stages, Following following, TransactionTemplate transaction, InstantSource clock) {
        this.stages = stages;
        this.following = following;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "adoption.daily";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        moveOn();
    }

    void moveOn() {
        var today = Jakarta.today(clock);
        for (var due = stages.due(today, AT_ONCE); !due.isEmpty(); due = stages.due(today, AT_ONCE)) {
            var people = due;
            transaction.executeWithoutResult(_ -> following.follow(people));
        }
    }
}
