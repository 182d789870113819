package id.gapura.portal.waiting;

import id.gapura.portal.waiting.Arrivals.Place;
import id.gapura.portal.waiting.Passes.Pass;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the pages of the portal. A form that is sent passes, since only a page from inside can have held it; so do
 * pages kept for a day without network, and everything that is no page of the portal.
 */
final class WaitingFilter extends OncePerRequestFilter {
    private static final List<String> OPEN = List.of("/console", "/field", "/api", "/assets", "/check", "/error");
    private static final Duration SOONEST = Duration.ofSeconds(5);
    private static final Duration LATEST = Duration.ofSeconds(60);

    private final Arrivals arrivals;
    private final Passes passes;

    WaitingFilter(Arrivals arrivals, Passes passes) {
        this.arrivals = arrivals;
        this.passes = passes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !request.getMethod().equals("GET")
                || OPEN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var pass = passes.read(request);
        if (pass.orElse(null) instanceof Pass.Inside inside) {
            if (passes.isWorn(inside)) {
                passes.letStay(request, response);
            }
            chain.doFilter(request, response);
            return;
        }
        var number =
                pass.orElse(null) instanceof Pass.Drawn(long drawn) ? OptionalLong.of(drawn) : OptionalLong.empty();
        switch (arrivals.come(number)) {
            case Place.Inside() -> {
                passes.letStay(request, response);
                chain.doFilter(request, response);
            }
            case Place.Waiting waiting -> {
                passes.giveNumber(waiting.number(), request, response);
                askToWait(waiting, request, response);
            }
        }
    }

    /** The longer the wait, the more seldom the page asks again. */
    private static void askToWait(Place.Waiting waiting, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long seconds = Math.clamp(waiting.left().toSeconds() / 4, SOONEST.toSeconds(), LATEST.toSeconds());
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setHeader("Refresh", Long.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        request.setAttribute(WaitingPages.PLACE, waiting);
        request.getRequestDispatcher(WaitingPages.PATH).forward(request, response);
    }
}
