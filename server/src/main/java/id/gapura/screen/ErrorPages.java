package id.gapura.screen;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a visitor sees when something went wrong: which kind it is and what to do, never how the program is made.
 *
 * <p>A fault of the program gets an incident number, which the log carries beside the cause, and never what in an address
 * opens a page by itself.
 */
@Controller
final class ErrorPages implements ErrorController, HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int INCIDENT_LENGTH = 8;
    /** What is no plain word in a path: an id, a code, or a token that opens somebody's page. */
    private static final Pattern SECRET = Pattern.compile("(?<=/)(?![a-z-]+(\\.[a-z]+)?(/|$))[^/]+");

    /** The kinds of error page; each has its texts {@code error.<kind>.title} and {@code error.<kind>.text}. */
    enum Kind {
        BAD_REQUEST,
        FORBIDDEN,
        STALE_FORM,
        NOT_FOUND,
        TOO_LARGE,
        TOO_MANY,
        INTERNAL;

        String titleKey() {
            return "error." + name() + ".title";
        }

        String textKey() {
            return "error." + name() + ".text";
        }

        private static Kind of(int status, @Nullable Object cause) {
            return switch (status) {
                case 403 -> cause instanceof CsrfException ? STALE_FORM : FORBIDDEN;
                case 404 -> NOT_FOUND;
                case 413 -> TOO_LARGE;
                case 429 -> TOO_MANY;
                default -> status < 500 ? BAD_REQUEST : INTERNAL;
            };
        }
    }

    /** After Spring's own resolvers: what is left is a fault of the program. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        boolean isForSecurity = fault instanceof AccessDeniedException || fault instanceof AuthenticationException;
        if (isForSecurity || !wantsHtml(request)) {
            return null;
        }
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
        return page(Kind.INTERNAL, incident(request.getRequestURI(), fault));
    }

    private static boolean wantsHtml(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        int status = status(request);
        response.setStatus(status);
        var kind = Kind.of(status, request.getAttribute(WebAttributes.ACCESS_DENIED_403));
        return page(kind, kind == Kind.INTERNAL ? incident(request) : "");
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> tell(HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(status(request));
        if (problem.getStatus() >= 500) {
            problem.setProperty("incident", incident(request));
        }
        return ResponseEntity.of(problem).build();
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static String incident(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return incident(path, cause instanceof Throwable fault ? fault : null);
    }

    private static String incident(String path, @Nullable Throwable fault) {
        String id = UUID.randomUUID().toString().substring(0, INCIDENT_LENGTH);
        LOG.error("screen.incident id={} path={}", id, SECRET.matcher(path).replaceAll("*"), fault);
        return id;
    }

    private static ModelAndView page(Kind kind, String incident) {
        return new ModelAndView("error").addObject("kind", kind.name()).addObject("incident", incident);
    }
}
