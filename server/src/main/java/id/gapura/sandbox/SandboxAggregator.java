package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.partner.qris.Merchant;
import id.gapura.partner.qris.QrisPayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An aggregator that takes charges, lets somebody pay them, and calls Gapura: rightly, twice, too early or never. */
public final class SandboxAggregator {
    private static final String DEBIT = "autodebit";
    private static final String CALLBACK = "/api/v1/aggregator/callback";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Merchant MERCHANT = new Merchant(
            "ID.CO.CONTOH.WWW",
            "936000990000000018",
            "ID1020000000018",
            "9399",
            "GAPURA IURAN CONTOH",
            "JAKARTA",
            "10110");

    private final SandboxIdentity identity;
    private final String gapura;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, Order> orders = new ConcurrentHashMap<>();
    private final Map<String, Ended> ended = new ConcurrentHashMap<>();
    private final SandboxMandates mandates = new SandboxMandates();
    private final AtomicBoolean early = new AtomicBoolean();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param gapura where it runs, such as {@code http://localhost:8080} */
    public SandboxAggregator(SandboxIdentity identity, String gapura, InstantSource clock, RandomGenerator random) {
        this.identity = identity;
        this.gapura = gapura.replaceAll("/+$", "");
        this.clock = clock;
        this.random = random;
    }

    /** How a charge ends. */
    public enum Ending {
        PAID("settlement"),
        FAILED("deny"),
        EXPIRED("expire");

        private final String wire;

        Ending(String wire) {
            this.wire = wire;
        }
    }

    /** How Gapura hears of it. */
    public enum Delivery {
        ONCE,
        TWICE,
        /** Not at all; it has to ask. */
        LOST
    }

    /**
     * A charge as it stands here.
     *
     * @param mandate by which it is taken; empty where somebody pays
     */
    record Order(
            String reference,
            String transaction,
            String type,
            long amount,
            Instant expiresAt,
            String payWith,
            String mandate) {}

    /** How and when an order ended, and the word for why nothing was paid. */
    private record Ended(Ending how, Instant at, String failure) {}

    /** Money that was taken by a mandate. */
    public record Taken(String reference, String mandate, long amount, Instant at) {}

    /** What payers allowed. */
    public SandboxMandates mandates() {
        return mandates;
    }

    /** All that was taken by mandates. */
    public List<Taken> taken() {
        return orders.values().stream()
                .filter(order -> !order.mandate.isEmpty())
                .flatMap(order -> Optional.ofNullable(ended.get(order.reference)).stream()
                        .filter(end -> end.how == Ending.PAID)
                        .map(end -> new Taken(order.reference, order.mandate, order.amount, end.at)))
                .toList();
    }

    /** Pays the next charge before Gapura hears that it was made. */
    public void payNextEarly() {
        early.set(true);
    }

    /**
     * Takes a charge; the same reference is answered as before.
     *
     * @param here where people reach this aggregator
     */
    Order create(JsonNode asked, String here) {
        var reference = asked.path("order_id").stringValue();
        var order = orders.computeIfAbsent(reference, _ -> {
            var type = asked.path("payment_type").stringValue();
            long amount = asked.path("gross_amount").longValue();
            var expires = OffsetDateTime.parse(asked.path("expiry_time").stringValue())
                    .toInstant();
            var mandate = asked.path("mandate_id").stringValue("");
            mandates.debit(mandate, amount)
                    .filter(_ -> type.equals(DEBIT))
                    .ifPresent(verdict -> end(reference, verdict));
            return new Order(
                    reference,
                    "TX" + digits(14),
                    type,
                    amount,
                    expires,
                    payWith(type, reference, amount, here),
                    mandate);
        });
        if (early.getAndSet(false)) {
            end(reference, Ending.PAID, Delivery.ONCE);
        }
        return order;
    }

    private String payWith(String type, String reference, long amount, String here) {
        return switch (type) {
            case "qris" -> new QrisPayload(MERCHANT, Rupiah.of(amount), "GPR" + digits(12)).text();
            case "ewallet" -> here + "/pay/" + reference;
            case DEBIT -> "";
            default -> digits(12);
        };
    }

    /** What the answer to the request itself says. */
    private void end(String reference, SandboxMandates.Verdict verdict) {
        var how = verdict.isPaid() ? Ending.PAID : Ending.FAILED;
        ended.put(reference, new Ended(how, now(), verdict.failure()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private String digits(int count) {
        var text = new StringBuilder(count).append(random.nextInt(1, 10));
        while (text.length() < count) {
            text.append(random.nextInt(10));
        }
        return text.toString();
    }

    Optional<Order> find(String reference) {
        return Optional.ofNullable(orders.get(reference));
    }

    /** The newest that can still be paid are first. */
    List<Order> waiting() {
        return orders.values().stream()
                .filter(order -> status(order).equals("pending"))
                .sorted(Comparator.comparing(Order::expiresAt).reversed())
                .limit(20)
                .toList();
    }

    /** The references of debits whose bank has not answered. */
    public List<String> waitingDebits() {
        return orders.values().stream()
                .filter(order -> !order.mandate.isEmpty() && status(order).equals("pending"))
                .map(Order::reference)
                .sorted()
                .toList();
    }

    /** The references of all charges. */
    public Set<String> references() {
        return Set.copyOf(orders.keySet());
    }

    /**
     * Ends a charge and tells Gapura of it.
     *
     * @return the statuses of Gapura's answers, in order; 0 for none
     */
    public List<Integer> end(String reference, Ending how, Delivery delivery) {
        ended.put(reference, new Ended(how, now(), ""));
        return switch (delivery) {
            case ONCE -> List.of(tell(reference));
            case TWICE -> List.of(tell(reference), tell(reference));
            case LOST -> List.of();
        };
    }

    /** Calls Gapura with how a charge stands; 0 when it does not answer. */
    public int tell(String reference) {
        return call(report(reference).toString(), clock.instant(), identity.secret());
    }

    /** Calls Gapura with any body, signed with any secret at any moment; 0 when it does not answer. */
    public int call(String body, Instant moment, String secret) {
        var signed = new RequestSignature("POST", CALLBACK, time(moment));
        var request = HttpRequest.newBuilder(URI.create(gapura + CALLBACK))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Api-Key", identity.account())
                .header("X-Timestamp", signed.timestamp())
                .header("X-Signature", signed.of(body.getBytes(UTF_8), secret))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** What is said of a charge, to be changed or sent. */
    public ObjectNode report(String reference) {
        return report(find(reference).orElseThrow());
    }

    ObjectNode report(Order order) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("order_id", order.reference())
                .put("transaction_id", order.transaction())
                .put("payment_type", order.type())
                .put("gross_amount", order.amount())
                .put("transaction_status", status(order))
                .put("expiry_time", time(order.expiresAt()));
        if (!order.payWith().isEmpty()) {
            body.put(field(order.type()), order.payWith());
        }
        Optional.ofNullable(ended.get(order.reference())).ifPresent(end -> {
            if (end.how == Ending.PAID) {
                body.put("settlement_time", time(end.at));
            } else if (!end.failure.isEmpty()) {
                body.put("failure_reason", end.failure);
            }
        });
        return body;
    }

    private static String field(String type) {
        return switch (type) {
            case "qris" -> "qr_string";
            case "ewallet" -> "payment_url";
            default -> "payment_code";
        };
    }

    /** The word of the protocol; what nobody paid in time is expired. */
    private String status(Order order) {
        var end = ended.get(order.reference());
        if (end != null) {
            return end.how().wire;
        }
        return clock.instant().isBefore(order.expiresAt()) ? "pending" : Ending.EXPIRED.wire;
    }

    /** Whether a request was signed with the shared secret. */
    boolean isGapura(RequestSignature signed, String signature, byte[] body) {
        return signed.matches(signature, body, identity.secret());
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(Jakarta.ZONE));
    }
}
