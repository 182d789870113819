package id.gapura.partner.api;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.IntakeUnavailableException;
import id.gapura.contributions.Outcome;
import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.PaymentRequest;
import id.gapura.partner.platform.PaymentRequest.Read;
import id.gapura.partner.platform.SignatureCheck;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/**
 * Takes signed payments, one or many a request. A servlet of its own because a signature is over the body's bytes, and
 * because this is the busiest door of the house.
 */
final class PaymentsServlet extends HttpServlet {
    static final String ONE = "/api/v1/payments";
    static final String BATCH = "/api/v1/payments/batch";

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 1 << 20;

    private final transient SignatureCheck signatures;
    private final transient Intake intake;
    private final transient InstantSource clock;

    PaymentsServlet(SignatureCheck signatures, Intake intake, InstantSource clock) {
        this.signatures = signatures;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        var answer = body.length > MOST_BYTES ? Answer.tooLarge() : answer(request, body);
        response.setStatus(answer.status());
        response.setContentType("application/json");
        if (answer.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "2");
        }
        var bytes = answer.bytes();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private Answer answer(HttpServletRequest request, byte[] body) {
        var path = request.getRequestURI();
        var claimed = SignedRequests.claimed(request);
        try {
            return switch (signatures.check(claimed, body)) {
                case SignatureCheck.Result.Refused(var fault) -> Answer.notAdmitted(fault);
                case SignatureCheck.Result.Admitted(var key) ->
                    path.equals(BATCH) ? takeBatch(body, key) : takeOne(body, key);
            };
        } catch (IntakeUnavailableException unavailable) {
            return Answer.unavailable(unavailable);
        }
    }

    private Answer takeOne(byte[] body, ApiKey key) {
        return switch (PaymentRequest.one(body, key.channel(), clock.instant())) {
            case Read.Faulty(var faults) -> Answer.faulty(faults);
            case Read.Payments(var payments) -> Answer.one(payments.getFirst(), intake.accept(payments.getFirst()));
        };
    }

    private Answer takeBatch(byte[] body, ApiKey key) {
        return switch (PaymentRequest.batch(body, key.channel(), clock.instant())) {
            case Read.Faulty(var faults) -> Answer.faulty(faults);
            case Read.Payments(List<IncomingPayment> payments) -> {
                List<Outcome> outcomes = intake.accept(payments);
                yield Answer.batch(payments, outcomes);
            }
        };
    }
}
