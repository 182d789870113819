package id.gapura.console.outreach.report;

import id.gapura.enrolment.Codes;
import java.util.Arrays;
import java.util.Optional;

/** From which side activities are added up. */
enum Side {
    ACTIVITY,
    KIND,
    COMMUNICATOR,
    SEGMENT,
    PLACE,
    CAMPAIGN;

    String code() {
        return Codes.of(this);
    }

    static Optional<Side> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
