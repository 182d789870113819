package id.gapura.enrolment.attempts;

import id.gapura.consents.Consent;
import id.gapura.enrolment.followup.NextStep;
import id.gapura.enrolment.followup.Outcome;

/** What an officer does for an attempt that did not go on by itself. */
public sealed interface Care {
    /** Gives it to an officer who may do in the place what helps. */
    record Assign(String officer) implements Care {}

    record Plan(NextStep next) implements Care {}

    /**
     * Tried to reach the worker.
     *
     * @param note what was said; may be blank
     */
    record Contact(boolean isReached, String note) implements Care {}

    /**
     * What the worker answered about being called and visited, also one who came alone. It holds however far the attempt is.
     *
     * @param note what else was said; may be blank
     */
    record Answer(Consent said, String note) implements Care {}

    /** Ends the rescue; the worker may still come back. */
    record Close(Outcome outcome, String note) implements Care {}

    /** How it ended. */
    enum Result {
        DONE,
        /** There is no such attempt, or it has ended. */
        OVER,
        /** Nobody of this login may do there what helps. */
        NOT_SERVING,
        /** A provisional member's case ends by a decision, and only enrolling enrols. */
        NOT_SO
    }
}
