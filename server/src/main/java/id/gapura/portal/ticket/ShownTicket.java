package id.gapura.portal.ticket;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whose ticket and birth date a visitor gave last, remembered in the session as long as a card is. */
record ShownTicket(UUID attemptId, Instant at) implements Serializable {
    private static final String NAME = ShownTicket.class.getName();
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    static void remember(UUID attemptId, Instant now, HttpServletRequest request) {
        request.getSession().setAttribute(NAME, new ShownTicket(attemptId, now));
    }

    static void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(NAME));
    }

    /** The attempt whose ticket was shown; empty when none was, or too long ago. */
    static Optional<UUID> find(Instant now, HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(NAME))
                .filter(ShownTicket.class::isInstance)
                .map(ShownTicket.class::cast)
                .filter(ticket -> now.isBefore(ticket.at.plus(REMEMBERED)))
                .map(ShownTicket::attemptId);
    }
}
