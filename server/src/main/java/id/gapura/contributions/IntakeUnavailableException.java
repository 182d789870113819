package id.gapura.contributions;

/**
 * A payment got no answer. Whoever reported it reports it again under the same id: that is safe whether or not it was
 * stored.
 */
public final class IntakeUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Cause {
        /** More payments wait than the intake holds; this one was not stored. */
        FULL,
        /** The program stops; this one was not stored. */
        STOPPING,
        /** The database does not answer; whether this one was stored is not known. */
        DATABASE_UNAVAILABLE,
        /** It took too long; whether this one will be stored is not known. */
        TOO_SLOW
    }

    private final Cause reason;

    IntakeUnavailableException(Cause reason) {
        super("no answer from the intake: " + reason);
        this.reason = reason;
    }

    IntakeUnavailableException(Cause reason, Throwable why) {
        super("no answer from the intake: " + reason, why);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }

    /** Whether the payment was surely not stored. */
    public boolean isUntouched() {
        return reason == Cause.FULL || reason == Cause.STOPPING;
    }
}
