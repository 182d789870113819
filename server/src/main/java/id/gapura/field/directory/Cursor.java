package id.gapura.field.directory;

import java.util.Optional;
import java.util.UUID;

/**
 * How far a device has read a directory: everything up to a person of a revision.
 *
 * @param revision 0 for one that has read nothing
 */
public record Cursor(long revision, UUID worker) {
    public static final Cursor START = new Cursor(0, new UUID(0, 0));

    /** Reads what {@link #text} made; empty for anything else. */
    public static Optional<Cursor> find(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || !text.substring(0, dot).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Cursor(Long.parseLong(text.substring(0, dot)), UUID.fromString(text.substring(dot + 1))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public String text() {
        return revision + "." + worker;
    }
}
