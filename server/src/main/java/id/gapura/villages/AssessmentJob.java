package id.gapura.villages;

import id.gapura.jobs.Job;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import java.time.Duration;
import java.util.Optional;

/** Judges all villages once a month, a district at a time; after a stop it goes on with the districts that are left. */
final class AssessmentJob implements Job {
    static final String ACTOR = "gapura";

    private static final Duration EVERY = Duration.ofHours(6);

    private final Judging judging;
    private final Places places;

    AssessmentJob(Judging judging, Places places) {
        this.judging = judging;
        this.places = places;
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
        assess(RegionCode.NATION);
    }

    private void assess(RegionCode region) {
        if (region.level() == RegionLevel.DISTRICT) {
            judging.judgeOnceAMonth(region, ACTOR);
        } else {
            places.children(region).forEach(child -> assess(child.code()));
        }
    }
}
