package id.gapura.villages;

import id.gapura.insight.Insight;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The face of assessments: judge a village, and see how it did, what it lacks, which one should be next. See {@link Awards}. */
public final class Villages {
    private final Judging judging;
    private final AssessmentStore assessments;
    private final Awards awards;
    private final Insight insight;
    private final InstantSource clock;

    Villages(Judging judging, AssessmentStore assessments, Awards awards, Insight insight, InstantSource clock) {
        this.judging = judging;
        this.assessments = assessments;
        this.awards = awards;
        this.insight = insight;
        this.clock = clock;
    }

    /** Judges a village as of today and keeps what came of it; another of the same day is replaced. */
    public Assessment assess(RegionCode village, String actor) {
        return judging.judge(village, actor);
    }

    /** How a village did over time, the newest first. */
    public List<Assessment> history(RegionCode village) {
        return assessments.history(village);
    }

    /**
     * Which villages should be next: those of a region that hold no award, with the least left to do first; of those who
     * have as much left, the one where more people are protected.
     */
    public List<Assessment> next(RegionCode within, int limit) {
        Set<RegionCode> awarded = awards.holding(within, Jakarta.today(clock)).stream()
                .map(Award::village)
                .collect(Collectors.toSet());
        return assessments.latest(within).stream()
                .filter(one -> !awarded.contains(one.village()))
                .sorted(Comparator.comparingInt(Assessment::score)
                        .thenComparingLong(one -> one.measures().getFirst().reached())
                        .reversed()
                        .thenComparing(one -> one.village().text()))
                .limit(limit)
                .toList();
    }

    /** How many people of a village are protected, as anybody may know: empty for fewer than ten. */
    public OptionalLong shownProtected(RegionCode village, LocalDate day) {
        long now = insight.coverage(village, day).protectedNow();
        return now < Measure.FEWEST ? OptionalLong.empty() : OptionalLong.of(now);
    }
}
