package id.gapura.partner.api;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Outcome;
import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.PaymentRequest;
import id.gapura.partner.platform.PaymentRequest.Read;
import id.gapura.partner.platform.PaymentSheet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/**
 * Takes signed payments, one or many a request, many also as CSV. A servlet of its own because a signature is over the
 * body's bytes, and because this is the busiest door of the house.
 */
final class PaymentsServlet extends HttpServlet {
    static final String ONE = "/api/v1/payments";
    static final String BATCH = "/api/v1/payments/batch";

    private static final long serialVersionUID = 1L;
    private static final String CSV = "text/csv";

    private final transient SignedRequest requests;
    private final transient Intake intake;
    private final transient PaymentSheet sheets;
    private final transient InstantSource clock;

    PaymentsServlet(SignedRequest requests, Intake intake, PaymentSheet sheets, InstantSource clock) {
        this.requests = requests;
        this.intake = intake;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isBatch = request.getRequestURI().equals(BATCH);
        boolean isSheet = SignedRequest.header(request, "Content-Type").startsWith(CSV);
        requests.answer(
                request, response, (key, body) -> isBatch ? takeBatch(read(body, key, isSheet)) : takeOne(body, key));
    }

    private Answer takeOne(byte[] body, ApiKey key) {
        return switch (PaymentRequest.one(body, key.channel(), clock.instant())) {
            case Read.Faulty(var faults) -> Answer.faulty(faults);
            case Read.Payments(var payments) -> Answer.one(payments.getFirst(), intake.accept(payments.getFirst()));
        };
    }

    private Read read(byte[] body, ApiKey key, boolean isSheet) {
        return isSheet ? sheets.read(body, key.channel()) : PaymentRequest.batch(body, key.channel(), clock.instant());
    }

    private Answer takeBatch(Read read) {
        return switch (read) {
            case Read.Faulty(var faults) -> Answer.faulty(faults);
            case Read.Payments(List<IncomingPayment> payments) -> {
                List<Outcome> outcomes = intake.accept(payments);
                yield Answer.batch(payments, outcomes);
            }
        };
    }
}
