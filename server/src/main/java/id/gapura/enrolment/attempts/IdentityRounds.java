package id.gapura.enrolment.attempts;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Asks the ID office again about whoever it owes an answer, longer and longer apart. While it is silent only one is asked a
 * round: the others stay due, and are asked once it speaks again.
 */
public final class IdentityRounds implements Job {
    private static final int AT_ONCE = 200;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final AttemptStore attempts;
    private final Settling settling;
    private final InstantSource clock;

    IdentityRounds(AttemptStore attempts, Settling settling, InstantSource clock) {
        this.attempts = attempts;
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enrolment.identity";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(PAUSE);
    }

    @Override
    public void run(String key) {
        askDue();
    }

    /** Asks about what is due. */
    public void askDue() {
        for (var attempt : attempts.due(clock.instant(), AT_ONCE)) {
            if (settling.ask(attempt).progress().state() == State.CHECKING) {
                return;
            }
        }
    }
}
