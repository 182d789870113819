package id.gapura.consents;

/**
 * How a word about a consent came to us.
 *
 * @param recordedBy the login of an officer, or {@link #SELF}
 */
public record Source(Way way, String recordedBy) {
    /** Who records what a person does without anybody's help. */
    public static final String SELF = "self";

    /** By the person alone. */
    public static Source own(Way way) {
        return new Source(way, SELF);
    }
}
