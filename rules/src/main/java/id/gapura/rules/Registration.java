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

    /** One obstacle, with the sentence and the provision behind it. */
    public record Obstacle(Ground ground, Explanation.Step why) {
        public LegalSource source() {
            return why.basis().source();
        }
    }

    /** Everything that stands in the way; empty if nothing does. */
    public List<Obstacle> obstacles(Facts facts) {
        var obstacles = new ArrayList<Obstacle>();
        if (!isUnderAgeLimit(facts.birthDate(), facts.on())) {
            obstacles.add(new Obstacle(Ground.AGE_LIMIT_REACHED, age(facts)));
        }
        if (facts.jobs() > jobsLimit.at(facts.on()).value()) {
            obstacles.add(new Obstacle(Ground.TOO_MANY_JOBS, jobs(facts)));
        }
        var income = facts.declaredIncome();
        if (income != null && income.compareTo(minimumIncome.at(facts.on()).value()) < 0) {
            obstacles.add(new Obstacle(Ground.INCOME_BELOW_MINIMUM, income(facts, income)));
        }
        return List.copyOf(obstacles);
    }

    /** What was looked at, whether or not it stands in the way: age, jobs and, if declared, income. */
    public Explanation explain(Facts facts) {
        var income = facts.declaredIncome();
        return new Explanation(
                income == null
                        ? List.of(age(facts), jobs(facts))
                        : List.of(age(facts), jobs(facts), income(facts, income)));
    }

    private Explanation.Step age(Facts facts) {
        var limit = ageLimit.at(facts.on()).value();
        return step(
                "age",
                ageLimit,
                facts.on(),
                new Wording(
                        "Lahir %s, berusia %s tahun pada %s; usia harus di bawah %s tahun.",
                        "Born on %s and %s years old on %s; the age must be below %s years.",
                        List.of(facts.birthDate(), age(facts.birthDate(), facts.on()), facts.on(), limit)));
    }

    private Explanation.Step jobs(Facts facts) {
        var limit = jobsLimit.at(facts.on()).value();
        return step(
                "jobs",
                jobsLimit,
                facts.on(),
                new Wording(
                        "%s pekerjaan didaftarkan; paling banyak %s.",
                        "Jobs registered: %s; at most %s are allowed.", List.of(facts.jobs(), limit)));
    }

    private Explanation.Step income(Facts facts, Rupiah income) {
        var least = minimumIncome.at(facts.on()).value();
        return step(
                "income",
                minimumIncome,
                facts.on(),
                new Wording(
                        "Penghasilan %s sebulan dilaporkan; paling sedikit %s.",
                        "The declared income is %s a month; the least is %s.", List.of(income, least)));
    }

    private static Explanation.Step step(String id, Series<?> limit, LocalDate on, Wording wording) {
        return new Explanation.Step("registration." + id, limit.id(), limit.at(on), Rupiah.ZERO, wording);
    }

    /** Whether someone born on {@code birthDate} is young enough to be registered on {@code on}. */
    public boolean isUnderAgeLimit(LocalDate birthDate, LocalDate on) {
        return age(birthDate, on) < ageLimit.at(on).value();
    }

    private static int age(LocalDate birthDate, LocalDate on) {
        return Period.between(birthDate, on).getYears();
    }
}
