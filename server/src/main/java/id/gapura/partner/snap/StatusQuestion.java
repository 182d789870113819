package id.gapura.partner.snap;

import id.gapura.partner.snap.standard.Fields;
import id.gapura.partner.snap.standard.Signatures;
import id.gapura.partner.snap.standard.SnapOperation;
import id.gapura.partner.snap.standard.SnapRequest;
import id.gapura.partner.snap.standard.SnapTime;
import id.gapura.partner.snap.standard.VaNumber;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Asks a bank by the standard's status service what became of a payment, signed with our own key. */
final class StatusQuestion {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Banks banks;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    StatusQuestion(Banks banks, InstantSource clock, RandomGenerator random) {
        this.banks = banks;
        this.clock = clock;
        this.random = random;
    }

    /** What a bank knows of a payment. */
    enum Known {
        PAID,
        FAILED,
        /** It does not know either, or cannot be reached. */
        NOTHING
    }

    Known ask(Bank bank, SnapPayment payment) {
        if (bank.statusUrl().isEmpty()) {
            return Known.NOTHING;
        }
        try {
            var answer = client.send(asHttp(bank, signed(bank, payment)), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? known(answer.body(), payment) : Known.NOTHING;
        } catch (IOException unreachable) {
            return Known.NOTHING;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Known.NOTHING;
        }
    }

    private static HttpRequest asHttp(Bank bank, SnapRequest request) {
        var http = HttpRequest.newBuilder(URI.create(bank.statusUrl() + request.path()))
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(request.body()));
        request.headers().forEach(http::header);
        return http.build();
    }

    private SnapRequest signed(Bank bank, SnapPayment payment) {
        var account = new VaNumber(bank.serviceId(), payment.customerNo());
        var body = Wording.node()
                .put("partnerServiceId", account.partnerServiceId())
                .put("customerNo", account.customerNo())
                .put("virtualAccountNo", account.text())
                .put("inquiryRequestId", payment.requestId())
                .put("paymentRequestId", payment.requestId())
                .toString();
        var headers = new LinkedHashMap<>(Map.of(
                "Content-Type",
                "application/json",
                SnapRequest.TIMESTAMP,
                SnapTime.write(clock.instant()),
                SnapRequest.PARTNER_ID,
                bank.serviceId().strip(),
                SnapRequest.EXTERNAL_ID,
                Long.toString(random.nextLong(Long.MAX_VALUE)),
                SnapRequest.CHANNEL_ID,
                "95051"));
        var path = SnapOperation.STATUS.path();
        var text = Signatures.asymmetric(new SnapRequest("POST", path, headers, body));
        headers.put(SnapRequest.SIGNATURE, Signatures.rsa(banks.ownPrivateKey(), text));
        return new SnapRequest("POST", path, headers, body);
    }

    /** Only an answer about this payment and its amount counts. */
    private static Known known(String body, SnapPayment payment) {
        var read = Fields.of(body);
        if (read.isEmpty()) {
            return Known.NOTHING;
        }
        var fields = read.get();
        var id = fields.mandatory("virtualAccountData.paymentRequestId", payment.requestId()::equals);
        var flag = fields.mandatory("virtualAccountData.paymentFlagStatus", 2);
        if (fields.fault().isPresent() || id.isEmpty()) {
            return Known.NOTHING;
        }
        return switch (flag) {
            case "00" -> isAmount(fields, payment) ? Known.PAID : Known.NOTHING;
            case "01", "05", "06" -> Known.FAILED;
            default -> Known.NOTHING;
        };
    }

    private static boolean isAmount(Fields fields, SnapPayment payment) {
        var amount = fields.mandatory("virtualAccountData.paidAmount.value", 19);
        return amount.equals(Wording.amount(payment.amount()).path("value").asString());
    }
}
