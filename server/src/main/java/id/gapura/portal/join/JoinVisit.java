package id.gapura.portal.join;

import id.gapura.kernel.PhoneReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a visitor came, remembered in the session until a quarter of an hour after the last page: a phone may go from
 * hand to hand. After that, phone and code bring it back.
 *
 * @param attemptId null for who comes back and has not said to which
 * @param phone in international form
 * @param isProved whether the visitor holds the phone
 * @param payment what to pay with, once that was made
 */
record JoinVisit(
        @Nullable UUID attemptId,
        String phone,
        boolean isProved,
        @Nullable Payment payment,
        Instant at) implements Serializable {
    private static final String NAME = JoinVisit.class.getName();
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    /**
     * Where the new member pays.
     *
     * @param amount in words
     * @param month in words
     * @param code what a banking app scans; empty where none is offered
     * @param charge address of the code's own page; empty likewise
     * @param choices address of the page with all ways to pay
     */
    record Payment(String amount, String month, String code, String charge, String choices) implements Serializable {}

    static JoinVisit begun(UUID attemptId, String phone, Instant at) {
        return new JoinVisit(attemptId, phone, false, null, at);
    }

    /** Somebody who comes back. */
    static JoinVisit returning(String phone, Instant at) {
        return new JoinVisit(null, phone, false, null, at);
    }

    /** As people write it, such as {@code 081234567890}. */
    String national() {
        return PhoneReader.dialled(phone);
    }

    JoinVisit proved() {
        return new JoinVisit(attemptId, phone, true, payment, at);
    }

    /** With an attempt; what another one was to pay with is left behind. */
    JoinVisit with(UUID attempt) {
        return new JoinVisit(attempt, phone, isProved, attempt.equals(attemptId) ? payment : null, at);
    }

    JoinVisit with(Payment made) {
        return new JoinVisit(attemptId, phone, isProved, made, at);
    }

    Optional<UUID> attempt() {
        return Optional.ofNullable(attemptId);
    }

    Optional<Payment> toPay() {
        return Optional.ofNullable(payment);
    }

    void remember(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }

    static void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(NAME));
    }

    /** The visit of a request; its quarter of an hour begins anew. */
    static Optional<JoinVisit> find(Instant now, HttpServletRequest request) {
        var found = Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(NAME))
                .filter(JoinVisit.class::isInstance)
                .map(JoinVisit.class::cast)
                .filter(visit -> now.isBefore(visit.at.plus(REMEMBERED)))
                .map(visit -> new JoinVisit(visit.attemptId, visit.phone, visit.isProved, visit.payment, now));
        found.ifPresent(visit -> visit.remember(request));
        return found;
    }

    /** Shows no phone. */
    @Override
    public String toString() {
        return "JoinVisit[" + attemptId + ", proved=" + isProved + "]";
    }
}
