package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.LegalSource;
import id.gapura.rules.law.Series;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may be registered as a worker without an employer ({@code syarat pendaftaran}): under the age limit on the day, not
 * too many jobs, and an income that is not below the least.
 *
 * <p>The 65th birthday itself is too late. Who was born on 29 February has a birthday on 1 March in other years.
 */
public final class Registration {
    private final Series<Integer> ageLimit;
    private final Series<Integer> jobsLimit;
    private final Series<Rupiah> minimumIncome;

    public Registration(Law law) {
        this.ageLimit = law.count("membership.age-limit");
        this.jobsLimit = law.count("membership.jobs-limit");
        this.minimumIncome = law.rupiah("membership.minimum-income");
    }

    /**
     * What is established about the applicant.
     *
     * @param on the day of registration
     * @param jobs registered at the same time, this one included
     * @param declaredIncome a month; absent while none was declared, which is no obstacle
     */
    public record Facts(
            LocalDate birthDate,
            LocalDate on,
            int jobs,
            @Nullable Rupiah declaredIncome) {
        public Facts {
            if (birthDate.isAfter(on)) {
                throw new IllegalArgumentException("registered on " + on + " before birth");
            }
            if (jobs < 1) {
                throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
            }
            if (declaredIncome != null && declaredIncome.amount() < 0) {
                throw new IllegalArgumentException("declared income must not be negative: " + declaredIncome.amount());
            }
        }
    }

    /** Why someone cannot be registered. */
    public enum Ground {
        AGE_LIMIT_REACHED,
        TOO_MANY_JOBS,
        INCOME_BELOW_MINIMUM
    }

    /** One obstacle, with the provision behind it. */
    public record Obstacle(Ground ground, LegalSource source) {}

    /** Everything that stands in the way; empty if nothing does. */
    public List<Obstacle> obstacles(Facts facts) {
        var obstacles = new ArrayList<Obstacle>();
        if (!isUnderAgeLimit(facts.birthDate(), facts.on())) {
            obstacles.add(new Obstacle(
                    Ground.AGE_LIMIT_REACHED, ageLimit.at(facts.on()).source()));
        }
        var jobs = jobsLimit.at(facts.on());
        if (facts.jobs() > jobs.value()) {
            obstacles.add(new Obstacle(Ground.TOO_MANY_JOBS, jobs.source()));
        }
        var least = minimumIncome.at(facts.on());
        var income = facts.declaredIncome();
        if (income != null && income.compareTo(least.value()) < 0) {
            obstacles.add(new Obstacle(Ground.INCOME_BELOW_MINIMUM, least.source()));
        }
        return List.copyOf(obstacles);
    }

    /** Whether someone born on {@code birthDate} is young enough to be registered on {@code on}. */
    public boolean isUnderAgeLimit(LocalDate birthDate, LocalDate on) {
        return Period.between(birthDate, on).getYears() < ageLimit.at(on).value();
    }
}
