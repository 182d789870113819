package id.gapura.partner.webhook;

import id.gapura.jobs.Alarm;
import id.gapura.kernel.Ids;
import id.gapura.kernel.ServiceAddress;
import java.net.URI;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of webhooks: where platforms listen, what they are told and what became of it. */
public final class Webhooks {
    private final WebhookStore store;
    private final TransactionTemplate transaction;
    private final Alarm alarm;
    private final InstantSource clock;
    private final Ids ids;

    Webhooks(WebhookStore store, TransactionTemplate transaction, Alarm alarm, InstantSource clock, Ids ids) {
        this.store = store;
        this.transaction = transaction;
        this.alarm = alarm;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether something can be told there: https, or http on this machine, and neither a query nor a name in it. */
    public static boolean isSound(String url) {
        return ServiceAddress.find(url)
                .map(address -> URI.create(address.url()))
                .filter(uri -> uri.getQuery() == null && uri.getUserInfo() == null && uri.getFragment() == null)
                .isPresent();
    }

    /**
     * Tells a platform there from now on, also what it was not told yet.
     *
     * @throws IllegalArgumentException if the address is not {@link #isSound sound}
     */
    public void set(String channel, String url, String by) {
        if (!isSound(url)) {
            throw new IllegalArgumentException("a webhook begins with https:// and has no query");
        }
        transaction.executeWithoutResult(_ -> {
            store.set(new Webhook(channel, withPath(url.strip()), by, clock.instant()));
            store.hurry(channel, clock.instant());
            alarm.afterCommit();
        });
    }

    /** The path is part of what is signed, so there is one. */
    private static String withPath(String url) {
        return URI.create(url).getPath().isEmpty() ? url + "/" : url;
    }

    /** Tells a platform nothing any more. */
    public void remove(String channel) {
        transaction.executeWithoutResult(_ -> store.remove(channel));
    }

    public Optional<Webhook> find(String channel) {
        return store.find(channel);
    }

    /** Keeps a change and tells it soon after the caller's transaction is committed, if the platform listens anywhere. */
    public void tell(StatusChange change) {
        var at = change.at().truncatedTo(ChronoUnit.MICROS);
        var kept = new StatusChange(change.channel(), change.externalId(), change.status(), at);
        transaction.executeWithoutResult(_ -> {
            if (store.queue(ids.next(), kept)) {
                alarm.afterCommit();
            }
        });
    }

    /** What a platform was told or is to be told, the newest first. */
    public List<Delivery> newest(String channel, int limit) {
        return store.newest(channel, limit);
    }

    /** How much a platform has not heard yet. */
    public long waiting(String channel) {
        return store.waiting(channel);
    }

    /** Tries at once what waits for its next try. */
    public void hurry(String channel) {
        transaction.executeWithoutResult(_ -> {
            store.hurry(channel, clock.instant().truncatedTo(ChronoUnit.MICROS));
            alarm.afterCommit();
        });
    }
}
