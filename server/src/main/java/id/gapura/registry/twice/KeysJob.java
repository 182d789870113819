package id.gapura.registry.twice;

import id.gapura.jobs.Job;
import id.gapura.jobs.Outbox;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.ProspectChanged;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives prospects from before there were keys the keys by which they are found: a phone is sealed, and its index is made with
 * a key that the database has not. They are compared once that is committed.
 */
final class KeysJob implements Job {
    private static final Duration EVERY = Duration.ofDays(1);
    private static final int SOME = 500;

    private final MergeStore store;
    private final Prospects prospects;
    private final TransactionTemplate transaction;
    private final Outbox outbox;

    KeysJob(MergeStore store, Prospects prospects, TransactionTemplate transaction, Outbox outbox) {
        this.store = store;
        this.prospects = prospects;
        this.transaction = transaction;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "registry.prospect-keys";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        for (var some = store.withoutKeys(SOME); !some.isEmpty(); some = store.withoutKeys(SOME)) {
            add(some);
        }
    }

    private void add(List<UUID> some) {
        transaction.executeWithoutResult(_ ->
                some.forEach(id -> prospects.find(id).ifPresent(prospect -> {
                    store.key(id, prospects.keys(prospect.name(), prospect.phone()));
                    outbox.publish(new ProspectChanged(id));
                })));
    }
}
