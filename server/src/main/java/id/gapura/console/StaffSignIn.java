package id.gapura.console;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.SignIn;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Staff;
import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Lets staff in by login and password. Every try at an account that exists is on record. */
final class StaffSignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final Audit audit;

    StaffSignIn(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        return switch (accounts.signIn(login, String.valueOf(attempt.getCredentials()))) {
            case SignIn.Welcome(Staff staff) -> welcome(staff);
            case SignIn.Unknown _ -> {
                refused(login, "unknown");
                throw new BadCredentialsException("unknown");
            }
            case SignIn.Resting _ -> {
                refused(login, "resting");
                throw new LockedException("resting");
            }
        };
    }

    private Authentication welcome(Staff staff) {
        audit.record(staff.login(), "staff.signed-in", staff.id().toString(), "");
        return UsernamePasswordAuthenticationToken.authenticated(staff.login(), "", List.of());
    }

    /** What was typed is kept only if it is a login: people type their password into the wrong box. */
    private void refused(String login, String why) {
        accounts.find(login)
                .ifPresent(staff -> audit.record(
                        staff.login(), "staff.sign-in-failed", staff.id().toString(), why));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
