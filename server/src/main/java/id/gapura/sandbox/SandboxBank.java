package id.gapura.sandbox;

import id.gapura.kernel.Rupiah;
import id.gapura.partner.snap.standard.Fields;
import id.gapura.partner.snap.standard.Signatures;
import id.gapura.partner.snap.standard.SnapAmount;
import id.gapura.partner.snap.standard.SnapAnswer;
import id.gapura.partner.snap.standard.SnapOperation;
import id.gapura.partner.snap.standard.SnapRequest;
import id.gapura.partner.snap.standard.SnapTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A bank: asks for a bill, pays it, asks how the payment stands. Remembers what it paid until it ends. */
public final class SandboxBank {
    private static final Duration LONG_AGO = Duration.ofMinutes(30);

    private final BankIdentity identity;
    private final Line line;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, Order> paid = new ConcurrentHashMap<>();

    public SandboxBank(BankIdentity identity, Line line, InstantSource clock, RandomGenerator random) {
        this.identity = identity;
        this.line = line;
        this.clock = clock;
        this.random = random;
    }

    /** How a payment stands at the bank. */
    public enum Standing {
        DONE("00"),
        /** The bank does not know. */
        PENDING("03"),
        FAILED("06");

        private final String flag;

        Standing(String flag) {
            this.flag = flag;
        }

        String flag() {
            return flag;
        }
    }

    /**
     * A payment a bank makes.
     *
     * @param requestId by which Gapura knows it
     */
    public record Order(String requestId, String customerNo, Rupiah amount, Standing standing) {
        Order now(Standing changed) {
            return new Order(requestId, customerNo, amount, changed);
        }
    }

    /** Asks whose a number is and what is due. */
    public SnapAnswer inquire(String customerNo, String requestId, Trick trick) {
        var body = account(customerNo).put("inquiryRequestId", requestId);
        return send(SnapOperation.INQUIRY, body.toString(), number(18), trick);
    }

    /** Asks and pays what is due; empty when nothing is. */
    public Optional<SnapAnswer> payWhatIsDue(String customerNo) {
        var requestId = number(18);
        return due(inquire(customerNo, requestId, Trick.NONE))
                .map(amount -> pay(new Order(requestId, customerNo, amount, Standing.DONE), Trick.NONE));
    }

    /** The amount that an answer to an inquiry asks for. */
    public static Optional<Rupiah> due(SnapAnswer answer) {
        return answer.status() == 200
                ? Fields.of(answer.body())
                        .map(fields ->
                                fields.mandatory("virtualAccountData.totalAmount.value", SnapAmount::isWellFormed))
                        .flatMap(SnapAmount::read)
                : Optional.empty();
    }

    /** Tells of a payment. */
    public SnapAnswer pay(Order order, Trick trick) {
        paid.put(order.requestId(), order);
        return send(SnapOperation.PAYMENT, payment(order).toString(), number(18), trick);
    }

    /** Tells with an external id of one's own choice. */
    public SnapAnswer pay(Order order, String externalId) {
        paid.put(order.requestId(), order);
        return send(SnapOperation.PAYMENT, payment(order).toString(), externalId, Trick.NONE);
    }

    /** The body of a payment, to be changed or sent. */
    public ObjectNode payment(Order order) {
        var body = account(order.customerNo()).put("paymentRequestId", order.requestId());
        body.set(
                "paidAmount",
                node().put("value", SnapAmount.write(order.amount())).put("currency", SnapAmount.CURRENCY));
        body.put("trxDateTime", SnapTime.write(clock.instant())).put("referenceNo", number(12));
        if (order.standing() == Standing.PENDING) {
            body.set("additionalInfo", node().put("paymentStatus", "Pending"));
        }
        return body;
    }

    /** Asks how a payment stands with Gapura. */
    public SnapAnswer status(String customerNo, String requestId) {
        var body = account(customerNo).put("inquiryRequestId", requestId).put("paymentRequestId", requestId);
        return send(SnapOperation.STATUS, body.toString(), number(18), Trick.NONE);
    }

    /** Comes to know how a payment ended. */
    public void settle(String requestId, Standing standing) {
        paid.computeIfPresent(requestId, (_, order) -> order.now(standing));
    }

    Optional<Order> find(String requestId) {
        return Optional.ofNullable(paid.get(requestId));
    }

    BankIdentity identity() {
        return identity;
    }

    InstantSource clock() {
        return clock;
    }

    /** So many random digits, the first not zero. */
    public String number(int digits) {
        var text = new StringBuilder(digits).append(random.nextInt(1, 10));
        while (text.length() < digits) {
            text.append(random.nextInt(10));
        }
        return text.toString();
    }

    /** The three fields of an account. */
    public ObjectNode account(String customerNo) {
        return node().put("partnerServiceId", identity.serviceId())
                .put("customerNo", customerNo)
                .put("virtualAccountNo", identity.serviceId() + customerNo);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A bearer token; empty when Gapura gives none. */
    public String token() {
        var timestamp = SnapTime.write(clock.instant());
        var headers = Map.of(
                "Content-Type",
                "application/json",
                SnapRequest.TIMESTAMP,
                timestamp,
                SnapRequest.CLIENT_KEY,
                identity.clientId(),
                SnapRequest.SIGNATURE,
                Signatures.rsa(identity.key(), Signatures.forToken(identity.clientId(), timestamp)));
        var operation = SnapOperation.ACCESS_TOKEN;
        var body = "{\"grantType\":\"client_credentials\"}";
        var answer = line.send(operation, new SnapRequest("POST", operation.path(), headers, body));
        return Fields.of(answer.body())
                .map(fields -> fields.optional("accessToken", 2048))
                .orElse("");
    }

    /** Signs any body and sends it. */
    public SnapAnswer send(SnapOperation operation, String body, String externalId, Trick trick) {
        var moment = trick == Trick.OLD_TIMESTAMP ? clock.instant().minus(LONG_AGO) : clock.instant();
        var headers = new LinkedHashMap<>(Map.of(
                "Content-Type",
                "application/json",
                SnapRequest.TIMESTAMP,
                SnapTime.write(moment),
                SnapRequest.PARTNER_ID,
                identity.clientId(),
                SnapRequest.EXTERNAL_ID,
                externalId,
                SnapRequest.CHANNEL_ID,
                "95221"));
        var unsigned = new SnapRequest("POST", operation.path(), headers, body);
        if (trick == Trick.ASYMMETRIC) {
            headers.put(SnapRequest.SIGNATURE, Signatures.rsa(identity.key(), Signatures.asymmetric(unsigned)));
        } else {
            var token = trick == Trick.WRONG_TOKEN ? "nobody-gave-this" : token();
            var secret = trick == Trick.WRONG_SIGNATURE ? "another secret" : identity.secret();
            headers.put(SnapRequest.AUTHORIZATION, "Bearer " + token);
            headers.put(SnapRequest.SIGNATURE, Signatures.hmac(secret, Signatures.symmetric(unsigned, token)));
        }
        return line.send(operation, new SnapRequest("POST", operation.path(), headers, body));
    }
}
