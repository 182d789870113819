package id.gapura.screen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Remembers language and theme in cookies: {@code ?lang=en} or {@code ?theme=dark} on any page sets the cookie and
 * comes back to the same page without it.
 */
final class Preferences implements HandlerInterceptor {
    static final String LANGUAGE = "lang";
    static final String THEME = "theme";
    private static final Duration KEPT = Duration.ofDays(365);

    static Language language(HttpServletRequest request) {
        return Language.find(cookie(request, LANGUAGE)).orElse(Language.INDONESIAN);
    }

    static Theme theme(HttpServletRequest request) {
        return Theme.find(cookie(request, THEME)).orElse(Theme.AUTO);
    }

    private static String cookie(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET")) {
            return true;
        }
        var language = Language.find(given(request, LANGUAGE));
        var theme = Theme.find(given(request, THEME));
        if (language.isEmpty() && theme.isEmpty()) {
            return true;
        }
        language.ifPresent(chosen -> remember(request, response, LANGUAGE, chosen.code()));
        theme.ifPresent(chosen -> remember(request, response, THEME, chosen.code()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, withoutChoice(request));
        return false;
    }

    /** From the address alone: the parameters of a form that was refused as too large cannot be read. */
    private static String given(HttpServletRequest request, String name) {
        var query = UriComponentsBuilder.newInstance().query(request.getQueryString());
        String value = query.build().getQueryParams().getFirst(name);
        return value == null ? "" : value;
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, String name, String code) {
        var cookie = ResponseCookie.from(name, code)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The same page; one slash in front only, since two would lead to another host. */
    private static String withoutChoice(HttpServletRequest request) {
        var uri = UriComponentsBuilder.fromPath(Shells.path(request).replaceFirst("^/+", "/"))
                .query(request.getQueryString())
                .replaceQueryParam(LANGUAGE)
                .replaceQueryParam(THEME);
        return uri.build().toUriString();
    }
}
