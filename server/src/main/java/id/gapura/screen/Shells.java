package id.gapura.screen;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the shell of a request, for templates and for handlers that take one. */
final class Shells implements HandlerMethodArgumentResolver {
    private static final String KEPT = Shells.class.getName();

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final Assets assets = new Assets();
    private final Visitors visitors;

    Shells(Visitors visitors) {
        this.visitors = visitors;
        for (var language : Language.values()) {
            texts.put(language, Texts.load(language));
        }
    }

    /** The shell of a request; the same one however often it is asked for. */
    Shell of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Shell made) {
            return made;
        }
        var shell = make(request);
        request.setAttribute(KEPT, shell);
        return shell;
    }

    private Shell make(HttpServletRequest request) {
        var words = texts.get(Preferences.language(request));
        if (words == null) {
            throw new IllegalStateException("no texts");
        }
        return new Shell(
                words,
                new Shell.Look(Preferences.theme(request), assets::address),
                new Shell.Address(path(request), orEmpty(request.getQueryString())),
                visitors.of(request, words),
                notice(request),
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : null);
    }

    /** The page that was asked for, also while another is shown in its place. */
    static String path(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(request::getRequestURI);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable Notice notice(HttpServletRequest request) {
        var left = RequestContextUtils.getInputFlashMap(request);
        return left != null && left.get(Notice.FLASH) instanceof Notice notice ? notice : null;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Shell.class;
    }

    @Override
    public Shell resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest == null) {
            throw new IllegalStateException("not a servlet request");
        }
        return of(servletRequest);
    }

    /** The addresses of static files; each carries a hash of its content, so that a browser may keep it for a year. */
    private static final class Assets {
        private static final String FOLDER = "static/assets/";
        private static final int SHOWN_BYTES = 6;

        private final Map<String, String> addresses = new ConcurrentHashMap<>();

        /** The address of a file under {@code static/assets}; a missing file is a bug. */
        String address(String name) {
            return addresses.computeIfAbsent(name, Assets::hashed);
        }

        private static String hashed(String name) {
            try {
                byte[] content = new ClassPathResource(FOLDER + name).getContentAsByteArray();
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
                return "/assets/" + name + "?v=" + HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
            } catch (IOException missing) {
                throw new UncheckedIOException("no static file " + name, missing);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
