package id.gapura.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose card number and birth date a visitor gave last, remembered in the session for a quarter of an hour: on a phone that
 * goes from hand to hand, the next visitor must not find the one before.
 */
public record ShownCard(UUID workerId, Instant at) implements Serializable {
    private static final String NAME = ShownCard.class.getName();
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    /** Remembers it, in place of any other. */
    public static void remember(UUID workerId, Instant now, HttpServletRequest request) {
        request.getSession().setAttribute(NAME, new ShownCard(workerId, now));
    }

    public static void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(NAME));
    }

    /** The worker whose card was shown; empty when none was, or too long ago. */
    public static Optional<UUID> find(Instant now, HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(NAME))
                .filter(ShownCard.class::isInstance)
                .map(ShownCard.class::cast)
                .filter(card -> now.isBefore(card.at.plus(REMEMBERED)))
                .map(ShownCard::workerId);
    }
}
