package id.gapura.accounts;

import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of staff accounts: sign-in, creation, what each may and where. */
public final class Accounts {
    /** Tries before an account rests, and how long it rests: guessing a password costs days, a typing error minutes. */
    private static final int TRIES = 5;

    private static final Duration REST = Duration.ofMinutes(5);
    private static final int SHORTEST_PASSWORD = 10;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private final StaffStore staff;
    private final Assigning assigning;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Accounts(
            StaffStore staff,
            Assigning assigning,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.staff = staff;
        this.assigning = assigning;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** How a sign-in ended. */
    public sealed interface SignIn {
        record Welcome(Staff staff) implements SignIn {}

        /** Wrong login or password, or disabled: the caller learns no more than that. */
        record Unknown() implements SignIn {}

        /** Too many tries; right passwords are refused too until the account has rested. */
        record Resting() implements SignIn {}
    }

    /** Checks a password. An unknown login takes as long as a wrong password. */
    public SignIn signIn(String login, String password) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> {
            var found = staff.findCredentials(login);
            if (found.isEmpty()) {
                passwords.encode(password);
                return new SignIn.Unknown();
            }
            var credentials = found.get();
            if (credentials.isResting(clock.instant())) {
                return new SignIn.Resting();
            }
            if (!passwords.matches(password, credentials.passwordHash())
                    || !credentials.staff().enabled()) {
                staff.noteFailure(
                        credentials.staff().id(), TRIES, clock.instant().plus(REST));
                return new SignIn.Unknown();
            }
            staff.noteSuccess(credentials.staff().id());
            return new SignIn.Welcome(credentials.staff());
        }));
    }

    /** A staff member to be. */
    public record NewStaff(String login, String displayName, String password, Role role, RegionCode scope) {}

    /** How a creation ended. */
    public sealed interface Creation {
        record Created(Staff staff) implements Creation {}

        record Refused(Reason reason) implements Creation {}
    }

    /** Why an account was not made. */
    public enum Reason {
        /** Three to forty lower-case letters, digits, dots, dashes. */
        LOGIN_MALFORMED,
        LOGIN_TAKEN,
        NAME_MISSING,
        PASSWORD_TOO_SHORT
    }

    public Creation create(NewStaff wanted) {
        if (!LOGIN.matcher(wanted.login()).matches()) {
            return new Creation.Refused(Reason.LOGIN_MALFORMED);
        }
        if (wanted.displayName().isBlank()) {
            return new Creation.Refused(Reason.NAME_MISSING);
        }
        if (wanted.password().length() < SHORTEST_PASSWORD) {
            return new Creation.Refused(Reason.PASSWORD_TOO_SHORT);
        }
        var made = new Staff(
                ids.next(), wanted.login(), wanted.displayName().strip(), wanted.role(), wanted.scope(), true);
        boolean inserted = assigning.admit(made, passwords.encode(wanted.password()));
        return inserted ? new Creation.Created(made) : new Creation.Refused(Reason.LOGIN_TAKEN);
    }

    /** How a change of an account ended. */
    public enum Change {
        DONE,
        /** It was so already. */
        NONE,
        /** Nobody else manages accounts wherever this account does: they would be out of everybody's hands. */
        LAST_ADMINISTRATOR
    }

    /**
     * Lets somebody in again or keeps them out from the next request on. Who is kept out has no badge from that moment on,
     * and needs a new one later.
     */
    public Change setEnabled(UUID id, boolean enabled, String actor) {
        return assigning.change(id, one -> one.with(enabled), actor);
    }

    /**
     * Gives somebody another role or place, from the next request on; devices follow at their next contact. A badge that
     * says otherwise is taken back.
     */
    public Change assign(UUID id, Role role, RegionCode scope, String actor) {
        return assigning.change(id, one -> one.with(role, scope), actor);
    }

    public Optional<Staff> find(UUID id) {
        return staff.find(id);
    }

    public Optional<Staff> find(String login) {
        return staff.findCredentials(login).map(StaffStore.Credentials::staff);
    }

    /** Who may do {@code action} where {@code region} is, those with the narrowest scope first. */
    public List<Staff> serving(RegionCode region, Action action) {
        return staff.serving(region.path()).stream()
                .filter(one -> one.may(action))
                .toList();
    }

    /**
     * Who may do {@code action} in all of {@code region} or in a place within it, by login; without those who may everywhere in
     * the nation.
     */
    public List<Staff> around(RegionCode region, Action action) {
        return staff.around(region).stream().filter(one -> one.may(action)).toList();
    }

    /** Some who serve a region, a part of it or one around it, with some words in their login or name, by login. */
    public List<Staff> search(String words, RegionCode region, int limit) {
        return staff.called(words.strip(), region, limit);
    }

    /** Everyone, by login. */
    public List<Staff> list() {
        return staff.list();
    }
}
