package id.gapura.messaging;

import id.gapura.jobs.Outbox;
import id.gapura.messaging.Admission.Verdict;
import id.gapura.messaging.Carrier.Handover;
import id.gapura.messaging.Carrier.Parcel;
import id.gapura.messaging.Carrier.Whereabouts;
import id.gapura.messaging.Dispatches.Return;
import id.gapura.messaging.Dispatches.Route;
import id.gapura.messaging.Dispatches.Ticket;
import id.gapura.messaging.MessageStore.Fate;
import id.gapura.messaging.MessageStore.Noted;
import id.gapura.messaging.MessageStore.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
 * the queue before it is handed over, so that a program that dies between the two never sends it again unasked. What one
 * carrier certainly did not take goes to the next.
 */
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int AT_ONCE = 200;
    private static final String NO_MAILBOX = "no-mailbox";
    /** Longer than any carrier is waited for: what is taken that long was left by a program that died, or went unanswered. */
    private static final Duration LEFT = Duration.ofMinutes(1);
    /** A carrier that is silent so long will not tell any more. */
    private static final Duration HOPE = Duration.ofDays(1);

    private final Tools tools;
    private final Carriers carriers;
    private final Admission admission;
    private final InstantSource clock;

    Sending(Tools tools, Carriers carriers, Admission admission, InstantSource clock) {
        this.tools = tools;
        this.carriers = carriers;
        this.admission = admission;
        this.clock = clock;
    }

    /** Where messages and their places in the queue are. */
    record Tools(
            MessageStore messages,
            MailboxStore mailboxes,
            Dispatches queue,
            Outbox outbox,
            TransactionTemplate transaction) {
        /** Tells who listens which of these were said. */
        void publishTaken(Collection<Noted> noted) {
            var taken = noted.stream().flatMap(one -> one.taken().stream()).toList();
            if (!taken.isEmpty()) {
                outbox.publish(new MessagesTaken(taken));
            }
        }
    }

    /** Sends everything that is due. */
    void sendDue() {
        while (true) {
            var now = clock.instant();
            var tickets = tools.queue.take(AT_ONCE, now, this::route);
            if (tickets.isEmpty()) {
                return;
            }
            var messages = messages(tickets);
            var verdicts = admission.of(inOrder(tickets, messages), now);
            conclude(tickets, messages, (ticket, message) -> go(ticket, message, verdicts, now), now);
        }
    }

    /** Asks carriers about messages of which nobody knows whether they went. */
    void askAboutLeft() {
        var now = clock.instant();
        var tickets = tools.queue.takeOver(AT_ONCE, now, now.minus(LEFT));
        conclude(tickets, messages(tickets), (ticket, message) -> ask(ticket, message, now), now);
    }

    private Map<UUID, Waiting> messages(List<Ticket> tickets) {
        return tools.messages.list(tickets).stream()
                .collect(Collectors.toMap(message -> message.parcel().id(), Function.identity()));
    }

    /** What is more urgent takes what is left of a week first. */
    private static List<Waiting> inOrder(List<Ticket> tickets, Map<UUID, Waiting> messages) {
        return tickets.stream()
                .flatMap(ticket -> Optional.ofNullable(messages.get(ticket.id())).stream())
                .toList();
    }

    /** Each try by the next route. */
    private Route route(Ticket ticket) {
        var routes = routes(ticket.channel());
        return routes.isEmpty() ? new Route("", ticket.channel()) : routes.get(ticket.tries() % routes.size());
    }

    private List<Route> routes(Channel channel) {
        return carriers.of(channel).stream()
                .map(carrier -> new Route(carrier.code(), channel))
                .toList();
    }

    /** What is known after a step. */
    private sealed interface Step {
        record Settled(Fate fate) implements Step {}

        /** It certainly did not go. */
        record Again(Return back) implements Step {}

        /** Nobody knows. */
        record Open() implements Step {}
    }

    private void conclude(
            List<Ticket> tickets, Map<UUID, Waiting> messages, BiFunction<Ticket, Waiting, Step> step, Instant now) {
        var steps = sideBySide(tickets, messages, step);
        var fates = new ArrayList<Fate>();
        var again = new ArrayList<Return>();
        for (var how : steps) {
            switch (how) {
                case Step.Settled(var fate) -> fates.add(fate);
                case Step.Again(var back) -> again.add(back);
                case Step.Open _ -> {}
            }
        }
        tools.transaction.executeWithoutResult(_ -> {
            tools.publishTaken(tools.messages.settle(fates, now));
            tools.queue.leave(fates.stream().map(fate -> fate.ticket().id()).toList());
            tools.queue.giveBack(again);
        });
    }

    private static List<Step> sideBySide(
            List<Ticket> tickets, Map<UUID, Waiting> messages, BiFunction<Ticket, Waiting, Step> step) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = tickets.stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            ticket -> threads.submit(() -> Optional.ofNullable(messages.get(ticket.id()))
                                    .map(message -> step.apply(ticket, message))
                                    .orElseThrow(() -> new IllegalStateException("a ticket without message")))));
            return running.entrySet().stream()
                    .map(entry -> ended(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /** A fault on the way leaves it open whether the message went. */
    private static Step ended(Ticket ticket, Future<Step> step) {
        try {
            return step.get();
        } catch (ExecutionException fault) {
            LOG.warn(
                    "messaging.handover-failed message={} carrier={}",
                    ticket.id(),
                    ticket.route().carrier(),
                    fault.getCause());
            return new Step.Open();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Step.Open();
        }
    }

    private Step go(Ticket ticket, Waiting message, Map<UUID, Verdict> verdicts, Instant now) {
        return switch (Objects.requireNonNull(verdicts.get(ticket.id()))) {
            case Verdict.May _ -> handOver(ticket, message, now);
            case Verdict.NotBefore(var moment) -> new Step.Again(new Return(ticket, moment, ticket.tries()));
            case Verdict.Never(var state, var why) -> settled(ticket, state, "", why.code());
        };
    }

    private Step handOver(Ticket ticket, Waiting message, Instant now) {
        var carrier = carriers.named(ticket.route().carrier());
        if (carrier.isEmpty()) {
            boolean isStuck = routes(ticket.channel()).isEmpty() && mayFallBack(ticket, message);
            return isStuck ? bySms(ticket, now) : again(ticket, now);
        }
        var parcel = parcel(ticket, message);
        if (parcel.isEmpty()) {
            return refused(ticket, message, NO_MAILBOX, now);
        }
        return switch (carrier.get().hand(parcel.get())) {
            case Handover.Taken(var reference) -> settled(ticket, State.SENT, reference, "");
            case Handover.Refused(var reason) -> refused(ticket, message, reason, now);
            case Handover.Later _ -> again(ticket, now);
            case Handover.Unsure _ -> new Step.Open();
        };
    }

    /** Empty where a mail has no mailbox any more, or one that fails. */
    private Optional<Parcel> parcel(Ticket ticket, Waiting message) {
        var channel = ticket.route().channel();
        return channel == Channel.EMAIL
                ? message.to()
                        .workerId()
                        .flatMap(tools.mailboxes()::find)
                        .filter(Mailbox::isUsable)
                        .map(message.parcel()::mailed)
                : Optional.of(message.parcel().by(channel));
    }

    /** To the next carrier; whom nobody reaches otherwise is written to by SMS, which every phone has. */
    private Step refused(Ticket ticket, Waiting message, String reason, Instant now) {
        if (isAnotherLeft(ticket)) {
            return again(ticket, now);
        }
        if (ticket.route().channel() == Channel.EMAIL && reason.equals(Handover.Refused.BAD_ADDRESS)) {
            message.to().workerId().ifPresent(worker -> tools.mailboxes().fail(worker, now));
        }
        return mayFallBack(ticket, message) ? bySms(ticket, now) : settled(ticket, State.FAILED, "", reason);
    }

    /** A link that proves an address goes there or nowhere. */
    private boolean mayFallBack(Ticket ticket, Waiting message) {
        return switch (ticket.channel()) {
            case WHATSAPP -> !routes(Channel.SMS).isEmpty();
            case EMAIL -> message.kind().needsConsent() && !routes(Channel.SMS).isEmpty();
            case SMS, MENU -> false;
        };
    }

    private static Step bySms(Ticket ticket, Instant now) {
        return new Step.Again(new Return(ticket.instead(Channel.SMS), now, 0));
    }

    private boolean isAnotherLeft(Ticket ticket) {
        int all = routes(ticket.channel()).size();
        return all > 0 && (ticket.tries() + 1) % all != 0;
    }

    /** By the next route at once; after the last one a pause, and the first again. */
    private Step again(Ticket ticket, Instant now) {
        var due = isAnotherLeft(ticket) ? now : now.plus(ticket.pause());
        return new Step.Again(new Return(ticket, due, ticket.tries() + 1));
    }

    private Step ask(Ticket ticket, Waiting message, Instant now) {
        var carrier = carriers.named(ticket.route().carrier());
        if (carrier.isEmpty()) {
            return settled(ticket, State.UNKNOWN, "", "");
        }
        return switch (carrier.get().ask(ticket.id())) {
            case Whereabouts.Here(var reference) -> settled(ticket, State.SENT, reference, "");
            case Whereabouts.Nowhere _ -> again(ticket, now);
            case Whereabouts.Untold _ -> settled(ticket, State.UNKNOWN, "", "");
            case Whereabouts.Silent _ ->
                now.isBefore(message.createdAt().plus(HOPE)) ? new Step.Open() : settled(ticket, State.UNKNOWN, "", "");
        };
    }

    private static Step settled(Ticket ticket, State state, String reference, String failure) {
        return new Step.Settled(new Fate(ticket, state, reference, failure));
    }
}
