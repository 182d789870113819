package id.gapura.messaging;

import id.gapura.jobs.Outbox;
import id.gapura.messaging.Carrier.Handover;
import id.gapura.program.TestProgram;
import id.gapura.program.TestWeb;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries what waits in a program that has no carrier. */
public final class Postman {
    /** As long as a message waits at most that was tried while nobody carried it. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private Postman() {}

    /** Where the parts of a program are found. */
    private interface Faces {
        <T> T get(Class<T> face);
    }

    /** Everything that is due and may go is taken; what the program's own job holds meanwhile would be passed over. */
    public static void takeDue(TestProgram program) {
        program.awaitQuiet();
        takeDue(program::get, program.clock());
        program.awaitQuiet();
    }

    /** The same in a program with pages. */
    public static void takeDue(TestWeb web) {
        web.awaitQuiet();
        takeDue(web::get, web.clock());
        web.awaitQuiet();
    }

    private static void takeDue(Faces faces, InstantSource clock) {
        var transaction = faces.get(TransactionTemplate.class);
        var tools = new Sending.Tools(
                faces.get(MessageStore.class),
                faces.get(MailboxStore.class),
                new Dispatches(faces.get(JdbcClient.class), transaction),
                faces.get(Outbox.class),
                transaction);
        var carriers = TestCarrier.all(TestCarrier.of("pos", Channel.SMS, new Handover.Taken("R1")));
        InstantSource later = () -> clock.instant().plus(LONGEST_PAUSE);
        new Sending(tools, carriers, faces.get(Admission.class), later).sendDue();
    }
}
