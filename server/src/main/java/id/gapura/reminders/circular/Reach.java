package id.gapura.reminders.circular;

import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.reminders.circular.Circular.Act;
import id.gapura.reminders.circular.Circular.Audience;
import id.gapura.reminders.circular.RecipientStore.Asked;
import java.time.LocalDate;
import java.util.Optional;

/** Which members of a place a circular is for on a day. */
final class Reach {
    /** What a program that stood still did not say is caught up with for a week, as of reminders. */
    private static final int CAUGHT_UP_DAYS = 6;
    /** Of a series those are counted whose day was in so many days. */
    private static final int COUNTED_DAYS = 30;

    private Reach() {}

    /** Whom it would be for if it went now. */
    static Asked counted(Circular circular, RegionCode place, LocalDate today) {
        var audience = circular.plan().audience();
        var last = today.minusDays(audience.days());
        var first = audience.whom().isSeries() ? last.minusDays(COUNTED_DAYS - 1L) : last;
        return new Asked(place, audience, first, last);
    }

    /** Whom it is for today; of a series those whose day it is, no earlier one than that on which it was allowed. */
    static Asked due(Circular circular, RegionCode place, LocalDate today) {
        var audience = circular.plan().audience();
        var last = today.minusDays(audience.days());
        return new Asked(place, audience, audience.whom().isSeries() ? first(circular, audience, last) : last, last);
    }

    private static LocalDate first(Circular circular, Audience audience, LocalDate last) {
        var caughtUp = last.minusDays(CAUGHT_UP_DAYS);
        Optional<Act> decided = circular.standing().decided();
        return decided.map(act -> Jakarta.day(act.at()).minusDays(audience.days()))
                .filter(allowed -> allowed.isAfter(caughtUp))
                .orElse(caughtUp);
    }
}
