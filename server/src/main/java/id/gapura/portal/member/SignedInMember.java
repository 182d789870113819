package id.gapura.portal.member;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.servlet.ModelAndView;

/** Who signed in, until a quarter of an hour after the last page: a phone may go from hand to hand. */
public record SignedInMember(UUID workerId, Instant at) implements Serializable {
    /** Who did it, where a member looks at their own pages or says something there. */
    public static final String ACTOR = "member";

    private static final String NAME = SignedInMember.class.getName();
    private static final String WANTED = NAME + ".wanted";
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    /** Begins a session that nobody knew before. */
    static void signIn(UUID workerId, Instant now, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(NAME, new SignedInMember(workerId, now));
    }

    /** A page that only a member sees; whoever is not signed in is asked to, and comes to it then. */
    public static ModelAndView only(Instant now, HttpServletRequest request, Function<UUID, ModelAndView> page) {
        return find(now, request).map(page).orElseGet(() -> toSignIn(request));
    }

    private static ModelAndView toSignIn(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            request.getSession().setAttribute(WANTED, request.getRequestURI());
        }
        return new ModelAndView("redirect:/me/sign-in");
    }

    /** The page that somebody asked for before they were asked to sign in, once; otherwise where their pages begin. */
    static String wantedPage(HttpServletRequest request) {
        var session = request.getSession();
        var wanted = session.getAttribute(WANTED);
        session.removeAttribute(WANTED);
        return wanted instanceof String path ? path : "/me";
    }

    static void signOut(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }

    /** The member who is signed in; the quarter of an hour begins anew. */
    public static Optional<UUID> find(Instant now, HttpServletRequest request) {
        var session = Optional.ofNullable(request.getSession(false));
        var member = session.map(one -> one.getAttribute(NAME))
                .filter(SignedInMember.class::isInstance)
                .map(SignedInMember.class::cast)
                .filter(one -> now.isBefore(one.at.plus(REMEMBERED)))
                .map(SignedInMember::workerId);
        member.ifPresent(id -> session.get().setAttribute(NAME, new SignedInMember(id, now)));
        return member;
    }
}
