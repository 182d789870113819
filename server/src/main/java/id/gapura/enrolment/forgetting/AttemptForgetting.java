package id.gapura.enrolment.forgetting;

import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import id.gapura.rules.law.Series;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets attempts that are over: those that ended, and those whose rescue was closed with nothing more heard since. One that
 * an officer should have taken care of by a day that is as long ago is closed as not to be reached, so that its time begins.
 */
final class AttemptForgetting implements Job {
    private static final Duration EVERY = Duration.ofHours(6);
    private static final int AT_ONCE = 500;

    private final ForgettingStore store;
    private final Attempts attempts;
    private final Series<Integer> days;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    AttemptForgetting(
            ForgettingStore store,
            Attempts attempts,
            Series<Integer> days,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.store = store;
        this.attempts = attempts;
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enrolment.forget-attempts";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        var today = Jakarta.today(clock);
        var lastKept = today.minusDays(days.at(today).value());
        closeAbandoned(lastKept);
        int over;
        do {
            over = forget(lastKept.atStartOfDay(Jakarta.ZONE).toInstant());
        } while (over == AT_ONCE);
    }

    private void closeAbandoned(LocalDate lastKept) {
        List<UUID> left;
        do {
            left = store.abandonedBefore(lastKept, AT_ONCE);
            left.forEach(one -> attempts.care(one, new Care.Close(Outcome.UNREACHABLE, ""), ForgettingStore.ACTOR));
        } while (left.size() == AT_ONCE);
    }

    private int forget(Instant before) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var over = store.overBefore(before, AT_ONCE);
            store.forget(over, before, clock.instant());
            return over.size();
        }));
    }
}
