package id.gapura.rules.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A child of the member, as far as the scholarship depends on it. No name: a child is known by its place in the list.
 *
 * @param years the school years claimed, in order of time; empty while the child does not go to school
 * @param paidBefore the years paid by earlier claims, by level; may be empty
 */
public record Child(
        LocalDate born, boolean married, Work work, List<SchoolYear> years, Map<String, Integer> paidBefore) {
    public Child {
        years = List.copyOf(years);
        paidBefore = Map.copyOf(paidBefore);
        paidBefore.forEach((level, count) -> Check.within("paid-before " + level, count, 0, 99));
        var earliest = born;
        for (var year : years) {
            Check.notBefore(
                    "begins", year.begins(), earliest.equals(born) ? "born" : "a year after the one before", earliest);
            earliest = year.begins().plusYears(1);
        }
    }

    /**
     * A school year.
     *
     * @param level as in the parameter {@code scholarship.levels}
     * @param begins its first day
     */
    public record SchoolYear(String level, LocalDate begins) {}

    /** Whether and how the child works. */
    public sealed interface Work {
        /** Not at all, or as a self-employed member or an intern, which the law leaves free. */
        record Free() implements Work {}

        /** For a wage, so many months in a row. */
        record ForWage(int months) implements Work {
            public ForWage {
                Check.within("wage-months", months, 1, 1200);
            }
        }

        /** Otherwise. */
        record Other() implements Work {}
    }

    boolean wasPaidBefore() {
        return paidBefore.values().stream().anyMatch(count -> count > 0);
    }

    /** The years paid so far, by level; to go on counting. */
    Map<String, Integer> yearsPaid() {
        return new TreeMap<>(paidBefore);
    }
}
