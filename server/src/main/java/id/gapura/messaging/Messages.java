package id.gapura.messaging;

import id.gapura.jobs.Alarm;
import id.gapura.kernel.Ids;
import id.gapura.messaging.MessageStore.Times;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of outgoing messages. */
public final class Messages {
    private final MessageStore store;
    private final QuietHours hours;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final Alarm alarm;
    private final InstantSource clock;
    private final Ids ids;

    Messages(
            MessageStore store,
            QuietHours hours,
            Vault vault,
            TransactionTemplate transaction,
            Alarm alarm,
            InstantSource clock,
            Ids ids) {
        this.store = store;
        this.hours = hours;
        this.vault = vault;
        this.transaction = transaction;
        this.alarm = alarm;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Keeps a message and sends it soon after the caller's transaction is committed; never if it is not. One that nobody
     * asked for waits for the day.
     */
    public UUID send(NewMessage message) {
        var id = ids.next();
        send(id, message);
        return id;
    }

    /** The same under an id of the caller's, such as that of what is told: however often it is sent, it is said once. */
    public void send(UUID id, NewMessage message) {
        transaction.executeWithoutResult(_ -> {
            if (store.insert(id, vault.blindIndex(Field.PHONE, message.to().phone()), message, times(message))) {
                alarm.afterCommit();
            }
        });
    }

    private Times times(NewMessage message) {
        var now = clock.instant();
        return new Times(
                now, message.kind().isUnasked() ? hours.nextOpen(message.to().region(), now) : now);
    }

    /**
     * Notes what became of a message.
     *
     * @return false when it is not known, or not yet: a carrier may be faster than our own note that it took it, and
     *     tells us again
     */
    public boolean report(Report report) {
        return store.end(vault.blindIndex(Field.PHONE, report.phone()), report, clock.instant());
    }

    /** What became of the latest messages to a phone, newest first. */
    public List<State> fates(String phone, int limit) {
        return store.fates(vault.blindIndex(Field.PHONE, phone), limit);
    }
}
