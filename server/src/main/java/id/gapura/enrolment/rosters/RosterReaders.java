package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.NikClaims;
import id.gapura.enrolment.rosters.reading.RosterJudge;
import id.gapura.enrolment.rosters.reading.RosterReader;
import id.gapura.places.Places;
import id.gapura.sheets.SheetLimits;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Makes readers that judge rows as of the day a roster came in, however often it is read again. */
final class RosterReaders {
    private final ToIntFunction<LocalDate> ageLimit;
    private final Places places;

    /** @param ageLimit the first age at which registration is refused, in force on a day */
    RosterReaders(ToIntFunction<LocalDate> ageLimit, Places places) {
        this.ageLimit = ageLimit;
        this.places = places;
    }

    RosterReader asOf(LocalDate day, Supplier<? extends NikClaims> claims) {
        var judge = new RosterJudge(day, ageLimit.applyAsInt(day), places::isKnownRegency);
        return new RosterReader(SheetLimits.STANDARD, judge, claims);
    }
}
