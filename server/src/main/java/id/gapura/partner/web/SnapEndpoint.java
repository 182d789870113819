package id.gapura.partner.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.partner.snap.Snap;
import id.gapura.partner.snap.standard.SnapAnswer;
import id.gapura.partner.snap.standard.SnapOperation;
import id.gapura.partner.snap.standard.SnapRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The addresses that banks call, below {@code /v1.0/}. */
@Controller
final class SnapEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(SnapEndpoint.class);
    /** Far above what the standard's longest body needs. */
    private static final int MOST_BYTES = 64 * 1024;

    private final Snap snap;

    SnapEndpoint(Snap snap) {
        this.snap = snap;
    }

    @RequestMapping({"/v1.0/access-token/b2b", "/v1.0/transfer-va/{service}"})
    void answer(HttpServletRequest http, HttpServletResponse response) throws IOException {
        var operation = SnapOperation.find(http.getRequestURI())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        send(answer(operation, read(http)), response);
    }

    private SnapAnswer answer(SnapOperation operation, SnapRequest request) {
        try {
            return snap.answer(operation, request);
        } catch (RuntimeException fault) {
            LOG.error("snap.fault incident={} operation={}", UUID.randomUUID(), operation, fault);
            return snap.faultOfOurs(operation, fault);
        }
    }

    /** A body that is too long is cut, so that its signature cannot be right. */
    private static SnapRequest read(HttpServletRequest http) throws IOException {
        var headers = new HashMap<String, String>();
        for (var name : Collections.list(http.getHeaderNames())) {
            headers.put(name, http.getHeader(name));
        }
        var query = http.getQueryString();
        var path = query == null ? http.getRequestURI() : http.getRequestURI() + "?" + query;
        var body = new String(http.getInputStream().readNBytes(MOST_BYTES), UTF_8);
        return new SnapRequest(http.getMethod(), path, headers, body);
    }

    private static void send(SnapAnswer answer, HttpServletResponse response) throws IOException {
        var body = answer.body().getBytes(UTF_8);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
