package id.gapura.outreach.attribution;

import id.gapura.enrolment.Codes;
import java.util.Arrays;
import java.util.Optional;

/** To whom of several activities a member counts. */
public enum Model {
    /** To each, the more the nearer it was to the day of joining. */
    DECAYED,
    /** To the first alone. */
    FIRST,
    /** To the last alone. */
    LAST;

    /** Its word in an address. */
    public String code() {
        return Codes.of(this);
    }

    public static Optional<Model> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
