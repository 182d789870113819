package id.gapura.portal.member;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visitor who gave a card number and a birth date and was asked for a code.
 *
 * @param workerId null when nobody matches, or has no phone on record; the visitor sees the same
 */
record PendingSignIn(@Nullable UUID workerId, Instant at) implements Serializable {
    private static final String NAME = PendingSignIn.class.getName();

    static void remember(Optional<UUID> workerId, Instant now, HttpServletRequest request) {
        request.getSession().setAttribute(NAME, new PendingSignIn(workerId.orElse(null), now));
    }

    static Optional<PendingSignIn> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(NAME))
                .filter(PendingSignIn.class::isInstance)
                .map(PendingSignIn.class::cast);
    }

    Optional<UUID> worker() {
        return Optional.ofNullable(workerId);
    }
}
