package id.gapura.registry.livelihood;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The months in which there is this work ({@code musim}).
 *
 * @param months none means all year
 */
public record Season(Set<Month> months) {
    public static final Season ALL_YEAR = new Season(Set.of());

    /** All twelve are all year too. */
    public Season {
        months = months.size() == Month.values().length ? Set.of() : Set.copyOf(months);
    }

    public boolean isAllYear() {
        return months.isEmpty();
    }

    /** From January on. */
    public List<Month> inOrder() {
        return months.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(months));
    }
}
