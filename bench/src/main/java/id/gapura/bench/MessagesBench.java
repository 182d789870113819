package id.gapura.bench;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.partner.messages.Gateways;
import id.gapura.places.RegionCode;
import id.gapura.program.Program;
import id.gapura.program.ProgramSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminders a second from the queue into a gateway that answers at once over HTTP on the same machine: consent, quiet hours and
 * the week's cap looked at, signed, handed over, written down. Limit: 1,000 a second, each once.
 */
final class MessagesBench {
    private static final int MESSAGES = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final RegionCode SERANG = RegionCode.of("36.04");

    private MessagesBench() {}

    /** What a round came to. */
    record Round(double messagesPerSecond, int doubled) {}

    static void run(Options options) {
        int messages = options.rows().orElse(MESSAGES);
        var rounds = new ArrayList<Round>();
        for (int round = 0; round < options.rounds().orElse(1); round++) {
            rounds.add(round(messages));
        }
        Figures.print("messages.sent", messages, "messages");
        Figures.print(
                "messages.per_s",
                Figures.median(rounds.stream().map(Round::messagesPerSecond).toList()),
                "messages/s");
        Figures.print(
                "messages.doubled", rounds.stream().mapToInt(Round::doubled).sum(), "messages");
    }

    /** Once, over a database of its own. */
    static Round round(int messages) {
        try (var folder = new TemporaryFolder();
                var gateway = new InstantGateway();
                var program = Program.open(new ProgramSettings(folder.path(), Optional.empty(), noon()))) {
            program.get(Gateways.class).register("bench", Set.of(Channel.SMS), gateway.url());
            program.get(TransactionTemplate.class).executeWithoutResult(_ -> queue(program, messages));
            long begun = System.nanoTime();
            await(gateway, messages, begun);
            awaitWritten(program);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Round(messages / seconds, gateway.doubled());
        }
    }

    private static void await(InstantGateway gateway, int messages, long begun) {
        while (gateway.taken() < messages) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("only " + gateway.taken() + " of " + messages + " went");
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** What the gateway has taken is written down too. */
    private static void awaitWritten(Program program) {
        if (!program.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("the program does not come to rest");
        }
    }

    /** Runs on, so that the program takes today's noon for now. */
    private static InstantSource noon() {
        var now = InstantSource.system().instant();
        var noon = Jakarta.day(now).atTime(LocalTime.NOON).atZone(Jakarta.ZONE).toInstant();
        return Clock.offset(Clock.systemUTC(), Duration.between(now, noon));
    }

    private static void queue(Program program, int messages) {
        var words = new Words("consent.messages.1", "id", "Bolehkah?");
        for (int i = 0; i < messages; i++) {
            var worker = program.get(Ids.class).next();
            program.get(Consents.class).give(Subject.worker(worker), Purpose.MESSAGES, words, Source.own(Way.PAGE));
            var to = To.worker(worker, "+628%09d".formatted(100_000_000 + i)).in(SERANG);
            program.get(Messages.class)
                    .send(new NewMessage(to, Channel.SMS, Kind.REMINDER, "Iuran bulan ini belum dibayar.", "payment"));
        }
    }
}
