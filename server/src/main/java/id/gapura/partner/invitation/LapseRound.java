package id.gapura.partner.invitation;

import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells platforms of workers who let the time to answer go by: nothing else happens that would. */
final class LapseRound implements Job {
    static final String NAME = "partner.invitation-lapse";

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 500;

    private final InvitationStore store;
    private final Telling telling;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    LapseRound(InvitationStore store, Telling telling, TransactionTemplate transaction, InstantSource clock) {
        this.store = store;
        this.telling = telling;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(PAUSE);
    }

    @Override
    public void run(String key) {
        for (var id : store.lapsed(Jakarta.today(clock), AT_ONCE)) {
            transaction.executeWithoutResult(_ -> telling.tell(id));
        }
    }
}
