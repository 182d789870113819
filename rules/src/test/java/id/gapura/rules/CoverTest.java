package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.rules.Standing.Consequence;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverTest {
    private static final LocalDate REGISTERED = LocalDate.of(2026, 1, 5);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final Cover cover = new Cover(Law.current());

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "January paid, on {0}: {1}, {2} unpaid")
    @CsvSource({
        "2026-01-05, ACTIVE, 0",
        "2026-01-31, ACTIVE, 0",
        "2026-02-01, GRACE, 1",
        "2026-03-01, GRACE, 2",
        "2026-04-01, GRACE, 3",
        "2026-04-30, GRACE, 3",
        "2026-05-01, LAPSED, 4",
        "2026-05-02, LAPSED, 4"
    })
    void one_paid_month_protects_then_grace_then_lapses(LocalDate day, CoverState state, int unpaid) {
        var standing = cover.on(facts(new Paid(1, JANUARY, JANUARY)), day);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.monthsUnpaid()).isEqualTo(unpaid);
        assertThat(standing.protectedUntil()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(standing.lapsesOn()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void a_membership_starts_with_its_registration_and_after_a_lapse_with_the_first_month_paid_again() {
        assertThat(facts(new NeverPaid()).startedOn()).isEqualTo(REGISTERED);
        assertThat(facts(new Paid(1, JANUARY.plusMonths(2), JANUARY.plusMonths(3)))
                        .startedOn())
                .isEqualTo(REGISTERED);
        assertThat(facts(new Paid(2, JANUARY.plusMonths(7), JANUARY.plusMonths(9)))
                        .startedOn())
                .isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void nothing_paid_is_registered_and_unprotected() {
        var standing = cover.on(facts(new NeverPaid()), LocalDate.of(2026, 11, 21));

        assertThat(standing)
                .isEqualTo(new Standing(CoverState.REGISTERED, null, null, 0, 0, new Consequence.NothingToLose()));
    }

    @Test
    void a_february_paid_in_a_leap_year_protects_to_the_29th() {
        var february = YearMonth.of(2028, 2);

        var standing = cover.on(facts(new Paid(1, february, february)), LocalDate.of(2028, 2, 29));

        assertThat(standing.state()).isEqualTo(CoverState.ACTIVE);
        assertThat(standing.protectedUntil()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void skipping_while_active_ends_protection_with_the_paid_month() {
        assertThat(ifSkippedOn("2026-01-20"))
                .isEqualTo(new Consequence.ProtectionEnds(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 5, 1)));
    }

    @Test
    void skipping_in_the_first_months_of_grace_lets_it_go_on() {
        assertThat(ifSkippedOn("2026-02-20")).isEqualTo(new Consequence.GraceGoesOn(2, LocalDate.of(2026, 5, 1)));
        assertThat(ifSkippedOn("2026-03-20")).isEqualTo(new Consequence.GraceGoesOn(3, LocalDate.of(2026, 5, 1)));
    }

    @Test
    void skipping_the_last_month_of_grace_loses_the_membership() {
        assertThat(ifSkippedOn("2026-04-20")).isEqualTo(new Consequence.MembershipLapses(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void a_lapsed_member_has_nothing_to_lose() {
        assertThat(ifSkippedOn("2026-05-01")).isEqualTo(new Consequence.NothingToLose());
    }

    @ParameterizedTest(name = "closed on {0}, seen on {1}: {2}, protected until {3}")
    @CsvSource({
        "2026-01-20, 2026-01-19, ACTIVE, 2026-01-31",
        "2026-01-20, 2026-01-20, CLOSED, 2026-01-20",
        "2026-01-20, 2026-12-31, CLOSED, 2026-01-20",
        "2026-03-20, 2026-03-20, CLOSED, 2026-01-31"
    })
    void closing_ends_membership_that_day_and_protection_with_it(
            LocalDate closedOn, LocalDate day, CoverState state, LocalDate protectedUntil) {
        var facts = new CoverFacts(REGISTERED, new Paid(1, JANUARY, JANUARY), closedOn);

        var standing = cover.on(facts, day);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.protectedUntil()).isEqualTo(protectedUntil);
    }

    @Test
    void closing_before_anything_was_paid_leaves_no_protection() {
        var facts = new CoverFacts(REGISTERED, new NeverPaid(), REGISTERED);

        assertThat(cover.on(facts, REGISTERED).state()).isEqualTo(CoverState.CLOSED);
        assertThat(cover.on(facts, REGISTERED).protectedUntil()).isNull();
    }

    @ParameterizedTest(name = "last paid {0}, payment on {1} settles {2}")
    @CsvSource({
        ", 2026-11-21, 2026-11",
        "2026-01, 2026-01-31, 2026-02",
        "2026-01, 2026-04-30, 2026-02",
        "2026-01, 2026-05-01, 2026-05",
        "2026-01, 2027-03-09, 2027-03",
        "2027-06, 2026-11-21, 2027-07"
    })
    void a_payment_settles_the_oldest_unpaid_month_or_starts_anew(
            @Nullable YearMonth lastPaid, LocalDate paidOn, YearMonth month) {
        var summary = lastPaid == null ? new NeverPaid() : new Paid(1, JANUARY, lastPaid);

        assertThat(cover.nextMonthToPay(summary, paidOn)).isEqualTo(month);
    }

    @Test
    void paying_after_the_lapse_is_a_return_and_paying_in_grace_is_not() {
        var january = new Paid(1, JANUARY, JANUARY);

        assertThat(cover.afterPaying(january, YearMonth.of(2026, 2))).isEqualTo(paid(1, "2026-01", "2026-02"));
        assertThat(cover.afterPaying(january, YearMonth.of(2026, 4))).isEqualTo(paid(1, "2026-04", "2026-04"));
        assertThat(cover.afterPaying(january, YearMonth.of(2026, 5))).isEqualTo(paid(2, "2026-05", "2026-05"));
        assertThat(paid(1, "2026-01", "2026-02").isReturn()).isFalse();
        assertThat(paid(2, "2026-05", "2026-05").isReturn()).isTrue();
    }

    @Test
    void a_month_is_not_paid_twice() {
        assertThatThrownBy(() -> cover.afterPaying(new Paid(1, JANUARY, JANUARY), JANUARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-01");
    }

    @Test
    void a_day_before_the_registration_is_refused() {
        assertThatThrownBy(() -> cover.on(facts(new NeverPaid()), REGISTERED.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_summary_of_a_return_does_not_answer_for_the_spell_before() {
        var facts = facts(paid(2, "2026-08", "2026-09"));

        assertThatThrownBy(() -> cover.on(facts, LocalDate.of(2026, 7, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_past_is_seen_through_the_months_paid_as_of_then() {
        var months = new TreeSet<>(List.of(JANUARY, YearMonth.of(2026, 2), YearMonth.of(2026, 8)));

        assertThat(standing(months, LocalDate.of(2026, 1, 10)).protectedUntil()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(standing(months, LocalDate.of(2026, 5, 31)).state()).isEqualTo(CoverState.GRACE);
        assertThat(standing(months, LocalDate.of(2026, 7, 31)).state()).isEqualTo(CoverState.LAPSED);
        assertThat(standing(months, LocalDate.of(2026, 8, 1)).spell()).isEqualTo(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_stored_summary_agrees_with_all_paid_months(long seed) {
        var random = new SplittableRandom(seed);
        var months = new TreeSet<YearMonth>();
        CoverSummary stored = new NeverPaid();
        var today = REGISTERED;
        for (int payments = random.nextInt(1, 12); payments > 0; payments--) {
            today = today.plusDays(random.nextInt(150));
            for (int paid = random.nextInt(1, 4); paid > 0; paid--) {
                var month = cover.nextMonthToPay(stored, today);
                stored = cover.afterPaying(stored, month);
                assertThat(months.add(month)).isTrue();
            }
        }

        assertThat(cover.summary(months)).isEqualTo(stored);
        assertThat(cover.summary(months, today)).isEqualTo(stored);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_month_more_never_shortens_protection(long seed) {
        var random = new SplittableRandom(seed);
        var fewer = RandomFacts.paidMonths(random);
        var more = new TreeSet<>(fewer);
        more.add(JANUARY.plusMonths(random.nextInt(30)));
        var day = REGISTERED.plusDays(random.nextInt(900));

        var before = standing(fewer, day).protectedUntil();
        var after = standing(more, day).protectedUntil();

        if (before != null) {
            assertThat(after).isNotNull().isAfterOrEqualTo(before);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_member_is_active_exactly_in_the_paid_months(long seed) {
        var random = new SplittableRandom(seed);
        var months = RandomFacts.paidMonths(random);
        var day = REGISTERED.plusDays(random.nextInt(900));

        var standing = standing(months, day);

        assertThat(standing.state() == CoverState.ACTIVE).isEqualTo(months.contains(YearMonth.from(day)));
    }

    private Consequence ifSkippedOn(String day) {
        return cover.on(facts(new Paid(1, JANUARY, JANUARY)), LocalDate.parse(day))
                .ifSkipped();
    }

    private Standing standing(SortedSet<YearMonth> months, LocalDate day) {
        return cover.on(facts(cover.summary(months, day)), day);
    }

    private static Paid paid(int spell, String from, String last) {
        return new Paid(spell, YearMonth.parse(from), YearMonth.parse(last));
    }

    private static CoverFacts facts(CoverSummary paid) {
        return new CoverFacts(REGISTERED, paid, null);
    }
}
