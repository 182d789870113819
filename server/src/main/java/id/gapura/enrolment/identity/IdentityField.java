package id.gapura.enrolment.identity;

import java.util.Arrays;
import java.util.Optional;

/** What the office compares besides the NIK. */
public enum IdentityField {
    NAME("name"),
    BIRTH_DATE("birth_date"),
    SEX("sex");

    private final String wire;

    IdentityField(String wire) {
        this.wire = wire;
    }

    /** Its name in the office's interface. */
    public String wire() {
        return wire;
    }

    static Optional<IdentityField> find(String wire) {
        return Arrays.stream(values()).filter(field -> field.wire.equals(wire)).findFirst();
    }
}
