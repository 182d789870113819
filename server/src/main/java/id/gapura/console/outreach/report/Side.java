package id.gapura.console.outreach.report;

import id.gapura.enrolment.Codes;
import java.util.Arrays;
import java.util.Optional;

/** From which side activities, or the members they brought, are added up. */
enum Side {
    ACTIVITY,
    KIND,
    COMMUNICATOR,
    /** By what members live on. */
    SEGMENT,
    /** By where members live. */
    PLACE,
    CAMPAIGN;

    /** Whether members are added up, wherever and for whomever the activity was that brought them. */
    boolean isOfMembers() {
        return this == SEGMENT || this == PLACE;
    }

    String code() {
        return Codes.of(this);
    }

    static Optional<Side> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
