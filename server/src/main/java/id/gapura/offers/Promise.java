package id.gapura.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One thing that somebody is offered.
 *
 * @param months of {@link Kind#FREE_MONTHS}; else zero
 * @param sponsor who pays them; else empty
 */
public record Promise(Kind kind, int months, String sponsor) {
    /** What it is. */
    public enum Kind {
        FREE_MONTHS,
        HELP,
        AUTO_DEBIT
    }

    /** The text that says it to the worker; takes the months and the sponsor. */
    public String textKey() {
        return "offer.promise." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** What an arm offers; nothing where it is held out. */
    static List<Promise> of(Arm arm, String sponsor) {
        var promises = new ArrayList<Promise>();
        if (arm.isFree()) {
            promises.add(new Promise(Kind.FREE_MONTHS, arm.freeMonths(), sponsor));
        }
        if (arm.isHelped()) {
            promises.add(new Promise(Kind.HELP, 0, ""));
        }
        if (arm.suggestsDebit()) {
            promises.add(new Promise(Kind.AUTO_DEBIT, 0, ""));
        }
        return promises;
    }
}
