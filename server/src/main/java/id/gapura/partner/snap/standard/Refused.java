package id.gapura.partner.snap.standard;

/**
 * A request that is not fulfilled.
 *
 * @param detail a field's name or a few words, as the case's message has room for; may be empty
 */
public record Refused(SnapCase why, String detail) {
    public static Refused because(SnapCase why) {
        return new Refused(why, "");
    }
}
