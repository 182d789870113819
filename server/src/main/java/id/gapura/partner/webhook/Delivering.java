package id.gapura.partner.webhook;

import id.gapura.kernel.Jakarta;
import id.gapura.partner.Asking;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.platform.SignedLine;
import id.gapura.partner.platform.SignedLine.Answer;
import id.gapura.partner.platform.SignedLine.End;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Tells platforms what is due. A try is on record before it is made: whatever dies in between, the change is told again
 * later, never forgotten. Each platform has its own turn, so that nobody waits for a slow one; to one that does not answer
 * everything else is put off with the first.
 */
final class Delivering {
    private static final int AT_ONCE = 200;
    /** So long one platform is told, until the next round. */
    private static final Duration TURN = Duration.ofSeconds(30);

    private static final int FIRST_GOOD = 200;
    private static final int FIRST_NOT_GOOD = 300;
    private static final int FIRST_FAULT = 500;

    private final WebhookStore store;
    private final ApiKeys keys;
    private final Protections protections;
    private final HttpClient client;
    private final InstantSource clock;

    Delivering(WebhookStore store, ApiKeys keys, Protections protections, HttpClient client, InstantSource clock) {
        this.store = store;
        this.keys = keys;
        this.protections = protections;
        this.client = client;
        this.clock = clock;
    }

    void tellDue() {
        try (var turns = Executors.newVirtualThreadPerTaskExecutor()) {
            store.dueChannels(now()).stream()
                    .map(channel -> CompletableFuture.runAsync(() -> tellDue(channel), turns))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void tellDue(String channel) {
        long begun = System.nanoTime();
        boolean isListening = true;
        for (var due = due(channel); isListening && !due.isEmpty(); due = due(channel)) {
            for (var delivery : due) {
                isListening = isListening && System.nanoTime() - begun < TURN.toNanos() && isTold(delivery);
            }
        }
    }

    private List<Delivery> due(String channel) {
        return store.due(channel, now(), AT_ONCE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** False if nobody listens there now; what another run took meanwhile is told by that. */
    private boolean isTold(Delivery delivery) {
        var next = Asking.next(now(), delivery.tries());
        if (!store.take(delivery, next) || isAnswered(delivery)) {
            return true;
        }
        store.postpone(delivery.change().channel(), now(), next);
        return false;
    }

    /** False if nobody listens there now. */
    private boolean isAnswered(Delivery delivery) {
        var end = end(delivery.change().channel());
        if (end.isEmpty()) {
            return false;
        }
        var answer = new SignedLine(end.get(), client, clock).send("POST", "", body(delivery));
        int status = answer instanceof Answer.Heard(int heard, var _) ? heard : 0;
        if (status >= FIRST_GOOD && status < FIRST_NOT_GOOD) {
            store.delivered(delivery.id(), status, now());
            return true;
        }
        store.heard(delivery.id(), status);
        return status != 0 && status < FIRST_FAULT;
    }

    private Optional<End> end(String channel) {
        return store.find(channel)
                .flatMap(webhook -> keys.current(channel)
                        .map(key -> new End(webhook.url(), key.id().toString(), key.secret())));
    }

    private String body(Delivery delivery) {
        var change = delivery.change();
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("id", delivery.id().toString())
                .put("externalId", change.externalId())
                .put("status", change.status())
                .put(
                        "at",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                change.at().atZone(Jakarta.ZONE)));
        protections.of(change.channel(), change.externalId()).ifPresent(protection -> {
            body.put("protected", protection.until().isPresent());
            protection.until().ifPresent(until -> body.put("protectedUntil", until.toString()));
        });
        return body.toString();
    }
}
