package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.NikClaims;
import id.gapura.enrolment.rosters.reading.RosterJudge;
import id.gapura.enrolment.rosters.reading.RosterReader;
import id.gapura.enrolment.rosters.reading.RosterReader.Opened;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.sheets.SheetLimits;
import java.nio.file.Path;
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

    /**
     * Opens an uploaded roster again as it was read when it came in. Repeats are noticed elsewhere by now, so no row's
     * NIK counts as taken by an earlier row.
     */
    Opened again(Roster roster, RosterStore.Position position, Path file) {
        var reader = asOf(Jakarta.day(roster.progress().uploadedAt()), () -> (_, _) -> NikClaims.Claim.FREE);
        return reader.openAs(file, roster.fileName(), MappingJson.read(position.mapping()));
    }
}
