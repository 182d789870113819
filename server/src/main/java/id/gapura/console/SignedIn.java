package id.gapura.console;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Staff;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads again on every request who is signed in: a changed role counts at once, and a disabled account is out at once.
 */
final class SignedIn extends OncePerRequestFilter {
    private static final String STAFF = SignedIn.class.getName();

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Who is signed in; empty for anybody else, also on an error page outside the console. */
    static Optional<Staff> staff(HttpServletRequest request) {
        return request.getAttribute(STAFF) instanceof Staff staff ? Optional.of(staff) : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        login().ifPresent(login -> {
            var staff = accounts.find(login).filter(Staff::enabled);
            staff.ifPresentOrElse(found -> request.setAttribute(STAFF, found), () -> leave(request));
        });
        chain.doFilter(request, response);
    }

    private static Optional<String> login() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(authentication.getName());
    }

    /** From here on the visitor is nobody; the page asked for is answered with the sign-in page. */
    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
