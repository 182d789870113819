package id.gapura.adoption;

import static id.gapura.adoption.Stage.DECISION;
import static id.gapura.adoption.Stage.IMPLEMENTATION;
import static id.gapura.adoption.Stage.KNOWLEDGE;
import static id.gapura.adoption.Stage.NONE;
import static id.gapura.adoption.Stage.PERSUASION;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.rules.Cover;
import id.gapura.rules.InTime;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JourneysTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final Journeys journeys = new Journeys(new Cover(Law.current()), new InTime(Law.current()));

    @Test
    void whoever_is_met_registers_and_pays_passes_stage_by_stage_each_with_its_day_and_cause() {
        var facts = List.of(
                happened("2026-01-02", Cause.ATTEMPTED),
                happened("2026-01-03", Cause.ANSWERED),
                happened("2026-01-05", Cause.REGISTERED),
                paid("2026-01-20", JANUARY));

        assertThat(moves(facts, "2026-02-01"))
                .containsExactly(
                        "2026-01-02 KNOWLEDGE ATTEMPTED",
                        "2026-01-03 PERSUASION ANSWERED",
                        "2026-01-05 DECISION REGISTERED",
                        "2026-01-20 IMPLEMENTATION PAID");
    }

    @Test
    void all_on_one_day_are_taken_in_the_order_of_the_way() {
        var facts = List.of(
                paid("2026-01-05", JANUARY),
                happened("2026-01-05", Cause.REGISTERED),
                happened("2026-01-05", Cause.ANSWERED),
                happened("2026-01-05", Cause.ATTEMPTED));

        assertThat(journeys.of(facts, day("2026-01-05")).moves())
                .extracting(Move::to)
                .containsExactly(KNOWLEDGE, PERSUASION, DECISION, IMPLEMENTATION);
    }

    @ParameterizedTest(name = "on {0} {1}")
    @CsvSource({"2026-06-30, IMPLEMENTATION", "2026-07-01, CONFIRMATION", "2026-07-02, CONFIRMATION"})
    void six_months_in_a_row_confirm_on_the_day_after_the_sixth(LocalDate today, Stage expected) {
        var facts = months(JANUARY, 6);

        var journey = journeys.of(facts, today);

        assertThat(journey.stage()).isEqualTo(expected);
        assertThat(journey.dueOn()).contains(expected == IMPLEMENTATION ? day("2026-07-01") : day("2026-10-01"));
    }

    @Test
    void five_months_in_a_row_do_not_confirm() {
        assertThat(journeys.of(months(JANUARY, 5), day("2026-08-31")).stage()).isEqualTo(IMPLEMENTATION);
    }

    @Test
    void a_sixth_month_paid_late_confirms_on_the_day_it_is_paid() {
        var facts = new ArrayList<>(months(JANUARY, 5));
        facts.add(paid("2026-07-09", JANUARY.plusMonths(5)));

        assertThat(moves(facts, "2026-07-31")).last().isEqualTo("2026-07-09 CONFIRMATION SIX_MONTHS");
    }

    @ParameterizedTest(name = "on {0} {1}")
    @CsvSource({"2026-04-30, IMPLEMENTATION", "2026-05-01, DISCONTINUANCE", "2026-05-02, DISCONTINUANCE"})
    void the_third_unpaid_month_ends_it(LocalDate today, Stage expected) {
        var journey = journeys.of(months(JANUARY, 1), today);

        assertThat(journey.stage()).isEqualTo(expected);
        assertThat(journey.dueOn().isPresent()).isEqualTo(expected == IMPLEMENTATION);
    }

    @Test
    void who_returns_after_stopping_begins_again_and_is_confirmed_by_six_new_months() {
        var facts = new ArrayList<>(months(JANUARY, 1));
        facts.addAll(months(YearMonth.of(2026, 6), 6));

        assertThat(moves(facts, "2026-12-01"))
                .containsExactly(
                        "2026-01-10 IMPLEMENTATION PAID",
                        "2026-05-01 DISCONTINUANCE UNPAID",
                        "2026-06-10 IMPLEMENTATION RETURNED",
                        "2026-12-01 CONFIRMATION SIX_MONTHS");
    }

    @ParameterizedTest(name = "{0} months ahead and then on {1}: {2}")
    @CsvSource({
        "2, 2026-03-15, IMPLEMENTATION",
        "3, 2026-04-14, CONFIRMATION",
        "3, 2026-04-15, CONFIRMATION",
        "3, 2026-04-16, IMPLEMENTATION"
    })
    void going_on_in_time_after_three_months_paid_ahead_is_a_renewal(int ahead, String next, Stage expected) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < ahead; i++) {
            facts.add(paid("2026-01-10", JANUARY.plusMonths(i)));
        }
        facts.add(paid(next, JANUARY.plusMonths(ahead)));

        assertThat(journeys.of(facts, day(next)).stage()).isEqualTo(expected);
    }

    @Test
    void arrears_settled_at_once_are_no_months_ahead() {
        var facts = new ArrayList<>(months(JANUARY, 1));
        for (int i = 1; i <= 3; i++) {
            facts.add(paid("2026-04-20", JANUARY.plusMonths(i)));
        }
        facts.add(paid("2026-05-10", JANUARY.plusMonths(4)));

        assertThat(journeys.of(facts, day("2026-05-10")).stage()).isEqualTo(IMPLEMENTATION);
    }

    @Test
    void who_never_paid_has_not_stopped_and_an_attempt_does_not_lead_back() {
        var registered = List.of(happened("2026-01-05", Cause.REGISTERED), happened("2026-03-01", Cause.ATTEMPTED));

        assertThat(moves(registered, "2027-01-05")).containsExactly("2026-01-05 DECISION REGISTERED");
        assertThat(journeys.of(registered, day("2027-01-05")).dueOn()).isEmpty();
    }

    @Test
    void who_declines_is_in_no_stage_and_a_member_cannot_decline() {
        var declined = List.of(happened("2026-01-05", Cause.MET), happened("2026-01-09", Cause.DECLINED));
        var refused = List.of(happened("2026-01-05", Cause.REGISTERED), happened("2026-01-09", Cause.REFUSED));

        assertThat(journeys.of(declined, day("2026-02-01")).stage()).isEqualTo(NONE);
        assertThat(journeys.of(refused, day("2026-02-01")).stage()).isEqualTo(DECISION);
        assertThat(journeys.of(List.of(), day("2026-02-01"))).isEqualTo(Journey.NONE);
    }

    @Test
    void what_is_dated_later_waits_for_its_day() {
        var journey = journeys.of(months(YearMonth.of(2026, 3), 1), day("2026-03-09"));

        assertThat(journey).isEqualTo(new Journey(List.of(), Optional.of(day("2026-03-10"))));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_delivery_and_repeats_change_nothing(long seed) {
        var facts = life(new SplittableRandom(seed));
        var told = new ArrayList<>(facts);
        told.addAll(facts.subList(0, facts.size() / 2));
        Collections.shuffle(told, new SplittableRandom(seed));
        var today = day("2027-06-01");

        var journey = journeys.of(facts, today);

        assertThat(journeys.of(told, today)).isEqualTo(journey);
        assertThat(journey.dueOn().filter(due -> !due.isAfter(today))).isEmpty();
        for (int i = 0; i < journey.moves().size(); i++) {
            var move = journey.moves().get(i);
            assertThat(move.step()).isEqualTo(i);
            assertThat(move.from())
                    .isEqualTo(i == 0 ? NONE : journey.moves().get(i - 1).to());
            assertThat(move.from()).isNotEqualTo(move.to());
            assertThat(i == 0 || !move.on().isBefore(journey.moves().get(i - 1).on()))
                    .isTrue();
        }
    }

    /** Day by day gives the same as all at once: the daily round finds what a recount finds. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_move_falls_on_a_fact_or_on_the_day_it_was_due(long seed) {
        var facts = life(new SplittableRandom(seed));
        var moves = journeys.of(facts, day("2027-06-01")).moves();

        for (var move : moves) {
            var before = journeys.of(facts, move.on().minusDays(1));
            assertThat(before.dueOn()).contains(move.on());
            assertThat(before.moves()).isEqualTo(moves.subList(0, before.moves().size()));
        }
    }

    /** Somebody who may be met, may register, and pays some months, now and then late, ahead or after a pause. */
    private static List<Fact> life(SplittableRandom random) {
        var facts = new ArrayList<Fact>();
        var start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
        var causes = List.of(Cause.MET, Cause.ATTEMPTED, Cause.ANSWERED, Cause.REGISTERED);
        for (var cause : causes.subList(0, random.nextInt(1, 5))) {
            facts.add(new Fact.Happened(start.plusDays(random.nextInt(20)), cause));
        }
        var cover = new Cover(Law.current());
        var paid = new TreeSet<YearMonth>();
        var on = start.plusDays(random.nextInt(40));
        while (on.isBefore(LocalDate.of(2027, 5, 1))) {
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                var month = cover.nextMonthToPay(cover.summary(paid), on);
                paid.add(month);
                facts.add(new Fact.MonthPaid(on, Cause.PAID, month));
            }
            on = on.plusDays(random.nextInt(10, 200));
        }
        return facts;
    }

    private static List<Fact> months(YearMonth first, int count) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < count; i++) {
            var month = first.plusMonths(i);
            facts.add(new Fact.MonthPaid(month.atDay(10), Cause.PAID, month));
        }
        return facts;
    }

    private List<String> moves(List<Fact> facts, String today) {
        return journeys.of(facts, day(today)).moves().stream()
                .map(move -> move.on() + " " + move.to() + " " + move.cause())
                .toList();
    }

    private static Fact happened(String on, Cause cause) {
        return new Fact.Happened(day(on), cause);
    }

    private static Fact paid(String on, YearMonth month) {
        return new Fact.MonthPaid(day(on), Cause.PAID, month);
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
