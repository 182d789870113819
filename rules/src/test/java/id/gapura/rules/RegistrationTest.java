package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Registration.Ground;
import id.gapura.rules.Registration.Obstacle;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BIRTH = LocalDate.of(1990, 8, 17);

    private final Registration registration = new Registration(Law.current());

    @ParameterizedTest(name = "born {0}, registered {1}: {2}")
    @CsvSource({
        "1961-11-22, 2026-11-21, true",
        "1961-11-21, 2026-11-21, false",
        "1961-11-20, 2026-11-21, false",
        "1960-02-29, 2025-02-27, true",
        "1960-02-29, 2025-02-28, true",
        "1960-02-29, 2025-03-01, false",
        "1964-02-29, 2029-02-28, true"
    })
    void registration_closes_on_the_sixty_fifth_birthday(LocalDate birth, LocalDate on, boolean allowed) {
        assertThat(registration.isUnderAgeLimit(birth, on)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} jobs: {1} obstacles")
    @CsvSource({"1, 0", "2, 0", "3, 1"})
    void two_jobs_are_the_most(int jobs, int obstacles) {
        var facts = new Registration.Facts(BIRTH, TODAY, jobs, null);

        assertThat(registration.obstacles(facts)).hasSize(obstacles);
    }

    @ParameterizedTest(name = "an income of {0}: {1} obstacles")
    @CsvSource({"999999, 1", "1000000, 0", ", 0"})
    void a_declared_income_must_reach_the_least(Long income, int obstacles) {
        var facts = new Registration.Facts(BIRTH, TODAY, 1, income == null ? null : Rupiah.of(income));

        assertThat(registration.obstacles(facts)).hasSize(obstacles);
    }

    @Test
    void every_obstacle_is_named_with_its_provision() {
        var facts = new Registration.Facts(LocalDate.of(1950, 1, 1), TODAY, 3, Rupiah.ZERO);

        var obstacles = registration.obstacles(facts);

        assertThat(obstacles)
                .extracting(Obstacle::ground)
                .containsExactly(Ground.AGE_LIMIT_REACHED, Ground.TOO_MANY_JOBS, Ground.INCOME_BELOW_MINIMUM);
        assertThat(obstacles)
                .allSatisfy(obstacle -> assertThat(obstacle.source().citation()).isNotBlank());
    }

    @Test
    void contradictory_facts_are_refused() {
        assertThatThrownBy(() -> new Registration.Facts(TODAY.plusDays(1), TODAY, 1, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Registration.Facts(BIRTH, TODAY, 0, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Registration.Facts(BIRTH, TODAY, 1, Rupiah.of(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
