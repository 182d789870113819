package id.gapura.offers;

import id.gapura.places.RegionCode;
import id.gapura.registry.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody in a trial, with what came of it.
 *
 * @param unit what the lot was drawn for
 * @param on the day of the draw
 * @param enrolledOn absent who is no member
 * @param paidMonths contribution months that are paid, by whomever
 * @param ownMonths those of them that no sponsor paid
 */
record Participant(
        String arm,
        String unit,
        Stratum stratum,
        LocalDate on,
        Optional<LocalDate> enrolledOn,
        Set<YearMonth> paidMonths,
        Set<YearMonth> ownMonths) {
    Participant {
        paidMonths = Set.copyOf(paidMonths);
        ownMonths = Set.copyOf(ownMonths);
    }

    /** What was known of somebody before the draw. */
    record Stratum(RegionCode regency, Sex sex) {}

    OptionalLong daysToEnrolment() {
        return enrolledOn.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(on, enrolledOn.get())));
    }

    /** From the month of the draw to the first month that no sponsor paid. */
    OptionalLong monthsToOwnMonth() {
        return ownMonths.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(on), new TreeSet<>(ownMonths).first())));
    }
}
