package id.gapura.partner.aggregator;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.kernel.Jakarta;
import id.gapura.partner.platform.RequestSignature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;

/** Speaks to one aggregator over HTTP, as {@code docs/api/aggregator.md} says. */
final class HttpAggregator implements Aggregator {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final String CHARGES = "/v1/charges";
    private static final String MANDATES = "/v1/mandates";
    private static final int NO_ANSWER = 0;
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAULT = 500;
    /** Too slow, too many: they say nothing of the charge. */
    private static final java.util.Set<Integer> LATER = java.util.Set.of(408, 429);

    private final Account account;
    private final HttpClient client;
    private final InstantSource clock;

    HttpAggregator(Account account, HttpClient client, InstantSource clock) {
        this.account = account;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public Answer create(Charge charge) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("order_id", charge.id().toString())
                .put("gross_amount", charge.amount().amount())
                .put("payment_type", charge.method().wire())
                .put("expiry_time", time(charge.times().expiresAt()));
        charge.due().mandate().ifPresent(mandate -> body.put("mandate_id", mandate.toString()));
        return answer(send("POST", CHARGES, body.toString()));
    }

    @Override
    public Answer ask(Charge charge) {
        return answer(send("GET", CHARGES + "/" + charge.id(), ""));
    }

    @Override
    public Permission.Answer permit(Permission permission) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("mandate_id", permission.id().toString())
                .put("account_type", permission.source().wire())
                .put("max_amount", permission.most().amount())
                .put("expiry_time", time(permission.expiresAt()));
        return permitted(permission.id(), send("POST", MANDATES, body.toString()));
    }

    @Override
    public Permission.Answer permission(UUID id) {
        return permitted(id, send("GET", MANDATES + "/" + id, ""));
    }

    @Override
    public Permission.Answer withdraw(UUID id) {
        return permitted(id, send("DELETE", MANDATES + "/" + id, ""));
    }

    /**
     * What came back.
     *
     * @param status of HTTP; {@link #NO_ANSWER} if nothing came
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a reader; never compared
    private record Reply(int status, byte[] body) {
        static final Reply NOTHING = new Reply(NO_ANSWER, new byte[0]);

        /** Whether the aggregator has no such thing or will not have it. */
        boolean isRefusal() {
            return status >= FIRST_REFUSAL && status < FIRST_FAULT && !LATER.contains(status);
        }

        boolean isGood() {
            return status != NO_ANSWER && status < FIRST_REFUSAL;
        }
    }

    private Reply send(String method, String path, String body) {
        var uri = URI.create(account.url() + path);
        var signed = new RequestSignature(method, uri.getPath(), time(clock.instant()));
        var request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Api-Key", account.id().toString())
                .header("X-Timestamp", signed.timestamp())
                .header("X-Signature", signed.of(body.getBytes(UTF_8), account.secret()))
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException unreachable) {
            return Reply.NOTHING;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Reply.NOTHING;
        }
    }

    private Answer answer(Reply reply) {
        if (reply.isRefusal()) {
            return new Answer.None();
        }
        var report = reply.isGood() ? Report.read(reply.body, clock.instant()) : Optional.<Report>empty();
        return report.<Answer>map(Answer.Known::new).orElseGet(Answer.Silence::new);
    }

    private static Permission.Answer permitted(UUID id, Reply reply) {
        if (reply.isRefusal()) {
            return new Permission.Answer.None();
        }
        return reply.isGood() ? PermissionReport.read(reply.body, id) : new Permission.Answer.Silence();
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(Jakarta.ZONE));
    }

    @Override
    public Verified verify(Callback callback) {
        if (!isRecent(callback.signed().timestamp())
                || !callback.signed().matches(callback.signature(), callback.body(), account.secret())) {
            return new Verified.Forged();
        }
        return Report.read(callback.body(), clock.instant())
                .<Verified>map(Verified.Genuine::new)
                .orElseGet(Verified.Unreadable::new);
    }

    private boolean isRecent(String timestamp) {
        try {
            var stated = OffsetDateTime.parse(timestamp).toInstant();
            return Duration.between(stated, clock.instant()).abs().compareTo(WINDOW) <= 0;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
