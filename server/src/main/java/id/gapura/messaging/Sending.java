package id.gapura.messaging;

import id.gapura.consents.Consents;
import id.gapura.messaging.Carrier.Handover;
import id.gapura.messaging.Carrier.Whereabouts;
import id.gapura.messaging.Dispatches.Ticket;
import id.gapura.messaging.MessageStore.Fate;
import id.gapura.messaging.MessageStore.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands messages to carriers, many side by side, and writes down together what became of them. A message is taken out of
 * the queue before it is handed over, so that a program that dies between the two never sends it again unasked.
 */
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int AT_ONCE = 200;
    /** Longer than any carrier is waited for: what is taken that long was left by a program that died, or went unanswered. */
    private static final Duration LEFT = Duration.ofMinutes(1);
    /** A carrier that is silent so long will not tell any more. */
    private static final Duration HOPE = Duration.ofDays(1);

    private final Tools tools;
    private final Carriers carriers;
    private final Consents consents;
    private final InstantSource clock;

    Sending(Tools tools, Carriers carriers, Consents consents, InstantSource clock) {
        this.tools = tools;
        this.carriers = carriers;
        this.consents = consents;
        this.clock = clock;
    }

    /** Where messages and their places in the queue are. */
    record Tools(MessageStore messages, Dispatches queue, TransactionTemplate transaction) {}

    /** Sends everything that is due. */
    void sendDue() {
        while (true) {
            var now = clock.instant();
            var tickets = tools.queue.take(AT_ONCE, now, this::carrier);
            if (tickets.isEmpty()) {
                return;
            }
            conclude(tickets, (ticket, message) -> handOver(ticket, message, now), now);
        }
    }

    /** Asks carriers about messages of which nobody knows whether they went. */
    void askAboutLeft() {
        var now = clock.instant();
        var tickets = tools.queue.takeOver(AT_ONCE, now, now.minus(LEFT));
        conclude(tickets, (ticket, message) -> ask(ticket, message, now), now);
    }

    private String carrier(Ticket ticket) {
        return carriers.of(ticket.channel()).map(Carrier::code).orElse("");
    }

    /** What is known after a step. */
    private sealed interface Step {
        record Settled(Fate fate) implements Step {}

        /** It certainly did not go. */
        record Again() implements Step {}

        /** Nobody knows. */
        record Open() implements Step {}
    }

    private void conclude(List<Ticket> tickets, BiFunction<Ticket, Waiting, Step> step, Instant now) {
        var messages = tools.messages.list(tickets).stream()
                .collect(Collectors.toMap(message -> message.parcel().id(), Function.identity()));
        var steps = sideBySide(tickets, messages, step);
        var fates = new ArrayList<Fate>();
        var done = new ArrayList<Ticket>();
        var again = new ArrayList<Ticket>();
        steps.forEach((ticket, how) -> {
            switch (how) {
                case Step.Settled(var fate) -> {
                    fates.add(fate);
                    done.add(ticket);
                }
                case Step.Again _ -> again.add(ticket);
                case Step.Open _ -> {}
            }
        });
        tools.transaction.executeWithoutResult(_ -> {
            tools.messages.settle(fates, now);
            tools.queue.leave(done);
            tools.queue.giveBack(again, now);
        });
    }

    private static Map<Ticket, Step> sideBySide(
            List<Ticket> tickets, Map<java.util.UUID, Waiting> messages, BiFunction<Ticket, Waiting, Step> step) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = tickets.stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            ticket -> threads.submit(() -> Optional.ofNullable(messages.get(ticket.id()))
                                    .map(message -> step.apply(ticket, message))
                                    .orElseThrow(() -> new IllegalStateException("a ticket without message")))));
            return running.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> ended(entry.getKey(), entry.getValue())));
        }
    }

    /** A fault on the way leaves it open whether the message went. */
    private static Step ended(Ticket ticket, Future<Step> step) {
        try {
            return step.get();
        } catch (ExecutionException fault) {
            LOG.warn(
                    "messaging.handover-failed message={} carrier={}", ticket.id(), ticket.carrier(), fault.getCause());
            return new Step.Open();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Step.Open();
        }
    }

    private Step handOver(Ticket ticket, Waiting message, Instant now) {
        if (!message.isUseful(now)) {
            return settled(ticket, State.LATE, "", "");
        }
        if (message.kind().needsConsent() && !isAgreed(message)) {
            return settled(ticket, State.WITHHELD, "", "");
        }
        var carrier = carriers.named(ticket.carrier());
        if (carrier.isEmpty()) {
            return new Step.Again();
        }
        return switch (carrier.get().hand(message.parcel())) {
            case Handover.Taken(var reference) -> settled(ticket, State.SENT, reference, "");
            case Handover.Refused(var reason) -> settled(ticket, State.FAILED, "", reason);
            case Handover.Later _ -> new Step.Again();
            case Handover.Unsure _ -> new Step.Open();
        };
    }

    private boolean isAgreed(Waiting message) {
        return message.to()
                .workerId()
                .filter(worker -> consents.mayMessage(worker, message.phone()))
                .isPresent();
    }

    private Step ask(Ticket ticket, Waiting message, Instant now) {
        var carrier = carriers.named(ticket.carrier());
        if (carrier.isEmpty()) {
            return settled(ticket, State.UNKNOWN, "", "");
        }
        return switch (carrier.get().ask(ticket.id())) {
            case Whereabouts.Here(var reference) -> settled(ticket, State.SENT, reference, "");
            case Whereabouts.Nowhere _ -> new Step.Again();
            case Whereabouts.Untold _ -> settled(ticket, State.UNKNOWN, "", "");
            case Whereabouts.Silent _ ->
                now.isBefore(message.createdAt().plus(HOPE)) ? new Step.Open() : settled(ticket, State.UNKNOWN, "", "");
        };
    }

    private static Step settled(Ticket ticket, State state, String reference, String failure) {
        return new Step.Settled(new Fate(ticket.phone(), ticket.id(), state, ticket.carrier(), reference, failure));
    }
}
