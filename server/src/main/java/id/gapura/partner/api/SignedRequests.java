package id.gapura.partner.api;

import id.gapura.partner.platform.RequestSignature;
import id.gapura.partner.platform.SignatureCheck.Claimed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Reads what a signed request says of itself from its headers. */
final class SignedRequests {
    private SignedRequests() {}

    static Claimed claimed(HttpServletRequest request) {
        var signed = new RequestSignature(request.getMethod(), request.getRequestURI(), header(request, "X-Timestamp"));
        return new Claimed(header(request, "X-Api-Key"), signed, header(request, "X-Signature"));
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
