package id.gapura.screen;

/**
 * One figure to look at.
 *
 * @param value already formatted
 * @param note what it is compared with or since when; may be empty
 */
public record Stat(String label, String value, String note, Tone tone) {
    public static Stat of(String label, String value, String note) {
        return new Stat(label, value, note, Tone.NEUTRAL);
    }
}
