package id.gapura.field.commands;

import id.gapura.field.commands.Command.Times;
import id.gapura.field.devices.AtWork;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The face of commands: carries out what a device sends and answers each. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    /** So many are carried out at once: when all phones send in the evening, the other doors keep their connections. */
    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final CommandStore store;
    private final Map<String, Handler> handlers;
    private final InstantSource clock;

    Commands(CommandStore store, List<Handler> handlers, InstantSource clock) {
        this.store = store;
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(Handler::kind, Function.identity()));
        this.clock = clock;
    }

    /** Takes answers, one for each command, as they come. */
    @FunctionalInterface
    public interface Answers {
        /**
         * Sends one.
         *
         * @param answer of the device's words and numbers
         * @throws IOException if whoever asked is gone
         */
        void send(Map<String, String> answer) throws IOException;
    }

    /**
     * Carries out the commands of a stream until it ends or is cut; what came whole before the cut is done. One that fails
     * by our fault holds up no other and is answered with {@code later}.
     *
     * @param sentMillis what the device's clock showed when it sent them
     * @throws IOException if the stream or the answers were cut
     */
    public void take(AtWork atWork, long sentMillis, InputStream in, Answers answers) throws IOException {
        long lag = clock.millis() - sentMillis;
        var frames = new FrameReader(in);
        try {
            for (var frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                answers.send(take(atWork, frame.get(), lag));
            }
        } catch (FrameReader.MalformedException malformed) {
            answers.send(Map.of("result", "malformed", "reason", String.valueOf(malformed.getMessage())));
        }
    }

    private Map<String, String> take(AtWork atWork, Frame frame, long lag) {
        var head = frame.head();
        var id = Body.id(head.path("id"));
        var handler = Optional.ofNullable(handlers.get(head.path("kind").asString("")));
        if (id.isEmpty() || handler.isEmpty()) {
            return Map.of("id", id.map(UUID::toString).orElse(""), "result", "unknown");
        }
        Instant received = clock.instant();
        var made = new Body(head).number("made").orElse(received.toEpochMilli() - lag);
        var times = Times.of(made, new Body(head).number("correction").orElse(lag), received);
        var command = new Command(id.get(), handler.get().kind(), times, new Body(head.path("body")), frame.bytes());
        turns.acquireUninterruptibly();
        try {
            return words(id.get(), answer(atWork, command, handler.get()));
        } catch (RuntimeException fault) {
            LOG.error("field.command-failed id={} kind={}", id.get(), command.kind(), fault);
            return Map.of("id", id.get().toString(), "result", "later");
        } finally {
            turns.release();
        }
    }

    /** The answer that counts; empty for the same id with other content. */
    private Optional<Answer> answer(AtWork atWork, Command command, Handler handler) {
        var device = atWork.device().id();
        var digest = digest(command);
        if (!store.claim(device, command, digest)) {
            var earlier = store.find(device, command.id()).orElseThrow();
            if (!earlier.digest().equals(digest)) {
                return Optional.empty();
            }
            if (earlier.answer().isPresent()) {
                return earlier.answer();
            }
        }
        var answer =
                atWork.staff().may(handler.needs()) ? handler.handle(atWork, command) : Answer.refused("not-allowed");
        store.answer(device, command.id(), answer);
        return Optional.of(answer);
    }

    private static Map<String, String> words(UUID id, Optional<Answer> answer) {
        var words = new LinkedHashMap<String, String>();
        words.put("id", id.toString());
        answer.ifPresentOrElse(
                one -> {
                    words.put("result", one.result().code());
                    words.put("reason", one.reason());
                    words.putAll(one.facts());
                },
                () -> words.put("result", "conflict"));
        return words;
    }

    private static UUID digest(Command command) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(command.kind().getBytes(StandardCharsets.UTF_8));
            digest.update(command.body().json().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(command.bytes());
            var hash = ByteBuffer.wrap(digest.digest());
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
