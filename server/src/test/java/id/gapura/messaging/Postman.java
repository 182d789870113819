package id.gapura.messaging;

import id.gapura.jobs.Outbox;
import id.gapura.messaging.Carrier.Handover;
import id.gapura.program.TestProgram;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries what waits in a program that has no carrier. */
public final class Postman {
    /** As long as a message waits at most that was tried while nobody carried it. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private Postman() {}

    /** Everything that is due and may go is taken. */
    public static void takeDue(TestProgram program) {
        var transaction = program.get(TransactionTemplate.class);
        var tools = new Sending.Tools(
                program.get(MessageStore.class),
                program.get(MailboxStore.class),
                new Dispatches(program.get(JdbcClient.class), transaction),
                program.get(Outbox.class),
                transaction);
        var carriers = TestCarrier.all(TestCarrier.of("pos", Channel.SMS, new Handover.Taken("R1")));
        InstantSource later = () -> program.clock().instant().plus(LONGEST_PAUSE);
        new Sending(tools, carriers, program.get(Admission.class), later).sendDue();
        program.awaitQuiet();
    }
}
