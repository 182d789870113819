package id.gapura.villages;

import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Optional;

/** Judges all villages once a month, a district at a time; after a stop it goes on with the rest of the day. */
final class AssessmentJob implements Job {
    static final String ACTOR = "gapura";

    private static final Duration EVERY = Duration.ofHours(6);

    private final Judging judging;
    private final AssessmentStore assessments;
    private final Places places;
    private final InstantSource clock;

    AssessmentJob(Judging judging, AssessmentStore assessments, Places places, InstantSource clock) {
        this.judging = judging;
        this.assessments = assessments;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "villages.assessment";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        var today = Jakarta.today(clock);
        var last = assessments.last(ACTOR);
        boolean isDone = last.filter(day -> !day.equals(today))
                .filter(day -> YearMonth.from(day).equals(YearMonth.from(today)))
                .isPresent();
        if (!isDone) {
            assess(RegionCode.NATION);
        }
    }

    private void assess(RegionCode region) {
        if (region.level() == RegionLevel.DISTRICT) {
            judging.judgeDistrict(region, ACTOR);
        } else {
            places.children(region).forEach(child -> assess(child.code()));
        }
    }
}
