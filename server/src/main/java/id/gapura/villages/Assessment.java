package id.gapura.villages;

import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * How a village did on a day ({@code penilaian}).
 *
 * @param by the officer's login, or the program's own name
 * @param measures one a criterion, in their order
 */
public record Assessment(RegionCode village, LocalDate on, String by, List<Measure> measures) {
    public Assessment {
        measures = List.copyOf(measures);
    }

    /** From 0 to 100: the mean of what is there of each criterion. */
    public int score() {
        return measures.stream().mapToInt(Measure::points).sum() / measures.size();
    }

    /** Whether every criterion is met. */
    public boolean isEarned() {
        return measures.stream().allMatch(Measure::isMet);
    }

    /** What is not met yet. */
    public List<Measure> open() {
        return measures.stream().filter(measure -> !measure.isMet()).toList();
    }
}
