package id.gapura.partner.aggregator;

import java.util.UUID;

/** Somebody who collects charges for us, whatever it speaks. */
public interface Aggregator {
    /** Asks it to collect; asked again with the same charge, it answers as before. */
    Answer create(Charge charge);

    /** Asks what became of a charge. */
    Answer ask(Charge charge);

    /** Has it ask a payer to let money be taken; asked again with the same permission, it answers how it stands. */
    Permission.Answer permit(Permission permission);

    /** Asks how a permission stands. */
    Permission.Answer permission(UUID id);

    /** Gives a permission back. */
    Permission.Answer withdraw(UUID id);

    /** Whether what was called to us is from this aggregator and just now, and what it says. */
    Verified verify(Callback callback);

    /** What asking ends in. */
    sealed interface Answer {
        record Known(Report report) implements Answer {}

        /** It has no such charge, or will not have it. */
        record None() implements Answer {}

        /** It cannot be reached or makes no sense; nobody knows. */
        record Silence() implements Answer {}
    }

    /** What looking at a callback ends in. */
    sealed interface Verified {
        record Genuine(Report report) implements Verified {}

        /** Signed rightly, but no report. */
        record Unreadable() implements Verified {}

        /** Not signed rightly, or more than five minutes off. */
        record Forged() implements Verified {}
    }
}
