package id.gapura.partner.api;

import id.gapura.contributions.IntakeUnavailableException;
import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.partner.platform.SignatureCheck;
import id.gapura.partner.platform.SignatureCheck.Claimed;
import id.gapura.partner.platform.SignatureCheck.Fault;
import id.gapura.partner.platform.Turned;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** A platform's signed request, answered. The signature is over the body's bytes; one that is not right is on record. */
final class SignedRequest {
    private static final int MOST_BYTES = 1 << 20;

    private final SignatureCheck signatures;
    private final Turned turned;

    SignedRequest(SignatureCheck signatures, Turned turned) {
        this.signatures = signatures;
        this.turned = turned;
    }

    /** What is done for a platform that was admitted. */
    @FunctionalInterface
    interface Act {
        Answer run(ApiKey key, byte[] body);
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Act act) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        var answer = body.length > MOST_BYTES ? Answer.tooLarge() : answer(request, body, act);
        response.setStatus(answer.status());
        response.setContentType("application/json");
        if (answer.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "2");
        }
        var bytes = answer.bytes();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private Answer answer(HttpServletRequest request, byte[] body, Act act) {
        var claimed = claimed(request);
        try {
            return switch (signatures.check(claimed, body)) {
                case SignatureCheck.Result.Refused(var fault) -> {
                    turned.note(fault == Fault.SIGNATURE_WRONG ? claimed.keyId() : "", fault.code());
                    yield Answer.notAdmitted(fault);
                }
                case SignatureCheck.Result.Admitted(var key) -> act.run(key, body);
            };
        } catch (IntakeUnavailableException unavailable) {
            return Answer.unavailable(unavailable);
        }
    }

    /** What a request says of itself in its headers. */
    static Claimed claimed(HttpServletRequest request) {
        var signed = new RequestSignature(request.getMethod(), request.getRequestURI(), header(request, "X-Timestamp"));
        return new Claimed(header(request, "X-Api-Key"), signed, header(request, "X-Signature"));
    }

    static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
