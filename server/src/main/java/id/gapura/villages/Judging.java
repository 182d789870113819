package id.gapura.villages;

import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges villages as of today and keeps what came of it. */
final class Judging {
    private final Measuring measuring;
    private final AssessmentStore assessments;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Judging(Measuring measuring, AssessmentStore assessments, TransactionTemplate transaction, InstantSource clock) {
        this.measuring = measuring;
        this.assessments = assessments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One village; what was kept of it today is replaced. */
    Assessment judge(RegionCode village, String actor) {
        var assessment = measuring.village(village, Jakarta.today(clock), actor);
        assessments.keep(assessment, clock.instant());
        return assessment;
    }

    /**
     * Every village of a district that has members or a target, unless {@code actor} has judged the district this month;
     * those that were judged today stay as they are.
     */
    void judgeOnceAMonth(RegionCode district, String actor) {
        var today = Jakarta.today(clock);
        transaction.executeWithoutResult(_ -> {
            if (assessments.isJudged(district, actor, today.withDayOfMonth(1))) {
                return;
            }
            var judged = assessments.latest(district).stream()
                    .filter(one -> one.on().equals(today))
                    .map(Assessment::village)
                    .collect(Collectors.toSet());
            measuring.district(district, today, actor).stream()
                    .filter(one -> !judged.contains(one.village()))
                    .forEach(one -> assessments.keep(one, clock.instant()));
        });
    }
}
