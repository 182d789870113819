package id.gapura.field.directory;

import java.util.Locale;

/** Who reads a directory. */
public enum Audience {
    OFFICER,
    /** Sees of a person no more than taking cash needs: no birth date, address or phone. */
    AGENT;

    /** The word the database keeps. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
