package id.gapura.messaging;

import id.gapura.jobs.Alarm;
import id.gapura.messaging.Carrier.Handover;
import id.gapura.messaging.MessageStore.Mailed;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;

/** The face of mail that its server had taken, and that came back. */
public final class ReturnedMail {
    private final Sending.Tools tools;
    private final Carriers carriers;
    private final Alarm alarm;
    private final InstantSource clock;

    ReturnedMail(Sending.Tools tools, Carriers carriers, Alarm alarm, InstantSource clock) {
        this.tools = tools;
        this.carriers = carriers;
        this.alarm = alarm;
        this.clock = clock;
    }

    /** What is made of the news that a mail came back. */
    public enum Heard {
        NEWS,
        /** There is no such mail, or that is known. */
        NOTHING_NEW,
        /** Our own note that its server took it is still to come; to be told again. */
        TOO_EARLY
    }

    /**
     * Notes that a mail, which its server had taken, came back. One that is of use yet goes by SMS, as if it had been refused
     * at once; where there is no such address, nothing more goes to it until the member gives one anew.
     *
     * @param failure a word for what is wrong, such as {@code bad-address}
     */
    public Heard cameBack(UUID id, String failure) {
        return Objects.requireNonNull(tools.transaction().execute(_ -> {
            // Looked at first: a note that is written meanwhile is seen below.
            if (tools.queue().isOut(id, Channel.EMAIL)) {
                return Heard.TOO_EARLY;
            }
            var mail = tools.messages().mailed(id);
            mail.ifPresent(one -> cameBack(one, failure));
            return mail.isPresent() ? Heard.NEWS : Heard.NOTHING_NEW;
        }));
    }

    private void cameBack(Mailed mail, String failure) {
        var now = clock.instant();
        if (failure.equals(Handover.Refused.BAD_ADDRESS)) {
            mail.worker().ifPresent(worker -> tools.mailboxes().fail(worker, mail.createdAt()));
        }
        boolean isUseful = now.isBefore(mail.createdAt().plus(mail.kind().useful()));
        if (isUseful && mail.kind().needsConsent() && !carriers.of(Channel.SMS).isEmpty()) {
            tools.messages().waitAgain(mail, now);
            alarm.afterCommit();
        } else {
            tools.messages().cameBack(mail, failure, now);
        }
    }
}
