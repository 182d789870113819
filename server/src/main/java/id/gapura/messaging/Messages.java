package id.gapura.messaging;

import id.gapura.jobs.Alarm;
import id.gapura.kernel.Ids;
import id.gapura.messaging.MessageStore.Times;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The face of outgoing messages. */
public final class Messages {
    private final Sending.Tools tools;
    private final QuietHours hours;
    private final Vault vault;
    private final Alarm alarm;
    private final InstantSource clock;
    private final Ids ids;

    Messages(Sending.Tools tools, QuietHours hours, Vault vault, Alarm alarm, InstantSource clock, Ids ids) {
        this.tools = tools;
        this.hours = hours;
        this.vault = vault;
        this.alarm = alarm;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Keeps a message and sends it soon after the caller's transaction is committed; never if it is not. One that nobody
     * waits for keeps to the day.
     */
    public UUID send(NewMessage message) {
        var id = ids.next();
        send(id, message);
        return id;
    }

    /** The same under an id of the caller's, such as that of what is told: however often it is sent, it is said once. */
    public void send(UUID id, NewMessage message) {
        tools.transaction().executeWithoutResult(_ -> {
            var phone = vault.blindIndex(Field.PHONE, message.to().phone());
            if (tools.messages().insert(id, phone, message, times(message))) {
                alarm.afterCommit();
            }
        });
    }

    private Times times(NewMessage message) {
        var now = clock.instant();
        return new Times(
                now, message.kind().isForTheDay() ? hours.nextOpen(message.to().region(), now) : now);
    }

    /**
     * Notes what became of a message. One that could not be brought by WhatsApp goes by SMS.
     *
     * @return false when it is not known, or not yet: a carrier may be faster than our own note that it took it, and
     *     tells us again
     */
    public boolean report(Report report) {
        var phone = vault.blindIndex(Field.PHONE, report.phone());
        return Boolean.TRUE.equals(tools.transaction().execute(_ -> isNoted(phone, report)));
    }

    private boolean isNoted(UUID phone, Report report) {
        var now = clock.instant();
        // Our own note that it was taken may come between two of these questions.
        report.id().ifPresent(id -> tools.messages().hold(phone, id));
        if (report.state() == State.FAILED && tools.messages().fallBack(phone, report, now)) {
            alarm.afterCommit();
            return true;
        }
        return isFoundAgain(phone, report, now)
                || report.state() == State.SENT
                || tools.messages().end(phone, report, now)
                || isPast(report);
    }

    /** A carrier that knows our id speaks of a message whose answer is not on its way any more: there is nothing to wait for. */
    private boolean isPast(Report report) {
        return report.id()
                .filter(id -> !tools.queue().isWith(id, report.carrier()))
                .isPresent();
    }

    /**
     * Whose answer was lost is not asked about any more once its carrier speaks of it. That it failed is heard when the
     * answer is known, so that it can go another way.
     */
    private boolean isFoundAgain(UUID phone, Report report, Instant now) {
        return report.id()
                .flatMap(id -> {
                    boolean isTaken =
                            report.state() != State.FAILED && tools.queue().isWith(id, report.carrier());
                    return tools.messages().findAgain(phone, id, report, isTaken, now);
                })
                .map(noted -> {
                    tools.publishTaken(List.of(noted));
                    tools.queue().leave(List.of(noted.id()));
                    return true;
                })
                .orElse(false);
    }

    /**
     * Takes back a topic for good: all its messages that no carrier was handed yet, and those handed now that come back. What
     * was taken is on its way.
     *
     * @return how many were taken back at once
     */
    public int recall(String topic) {
        return Objects.requireNonNull(tools.transaction().execute(_ -> {
            var waiting = tools.messages().waiting(topic);
            var left = tools.queue().withdraw(waiting);
            tools.messages().recall(topic, left, clock.instant());
            return left.size();
        }));
    }

    /** What became of the latest messages to a phone, newest first. */
    public List<State> fates(String phone, int limit) {
        return tools.messages().fates(vault.blindIndex(Field.PHONE, phone), limit);
    }
}
