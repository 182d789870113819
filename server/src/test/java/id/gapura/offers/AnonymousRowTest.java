package id.gapura.offers;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.offers.Participant.Stratum;
import id.gapura.places.RegionCode;
import id.gapura.registry.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnonymousRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** What a row says of a person before the trial. */
    private record Look(String arm, Optional<AnonymousRow.Place> place, Optional<YearMonth> month) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void at_least_ten_people_look_alike_in_every_row(long seed) {
        var random = new SplittableRandom(seed);
        var people = anybody(random, random.nextInt(10, 300));

        var rows = AnonymousRow.of(people, TODAY, random);

        var looks = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Look(row.arm(), row.stratum(), row.month()), Collectors.counting()));
        assertThat(looks.values()).allMatch(count -> count >= AnonymousRow.FEWEST);
        assertThat(rows.stream().map(AnonymousRow::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rows.size()).boxed().toList());
    }

    @Test
    void where_enough_share_a_place_sex_and_month_they_are_told() {
        var people = new ArrayList<Participant>();
        people.addAll(some(10, "A", "36.04", LocalDate.of(2026, 8, 3)));
        people.addAll(some(10, "A", "36.02", LocalDate.of(2026, 8, 3)));
        people.addAll(some(10, "A", "36.02", LocalDate.of(2026, 9, 3)));

        var rows = AnonymousRow.of(people, TODAY, new SplittableRandom(1));

        assertThat(rows).hasSize(30).allSatisfy(row -> {
            assertThat(row.stratum()).isPresent();
            assertThat(row.month()).isPresent();
        });
    }

    @Test
    void a_rare_place_takes_another_one_with_it_so_that_its_people_are_not_known_by_what_is_left_out() {
        var people = new ArrayList<Participant>();
        people.addAll(some(1, "A", "36.01", LocalDate.of(2026, 8, 3)));
        people.addAll(some(12, "A", "36.02", LocalDate.of(2026, 8, 3)));
        people.addAll(some(40, "A", "36.04", LocalDate.of(2026, 8, 3)));

        var rows = AnonymousRow.of(people, TODAY, new SplittableRandom(1));

        assertThat(rows.stream().filter(row -> row.stratum().isEmpty())).hasSize(13);
        assertThat(rows.stream().flatMap(row -> row.stratum().stream()).distinct())
                .containsExactly(new AnonymousRow.Place("36.04", "F"));
    }

    @Test
    void an_arm_of_nine_is_left_out_and_one_of_ten_is_not() {
        var people = new ArrayList<Participant>();
        people.addAll(some(9, "A", "36.04", LocalDate.of(2026, 8, 3)));
        people.addAll(some(10, "B", "36.04", LocalDate.of(2026, 8, 3)));

        var rows = AnonymousRow.of(people, TODAY, new SplittableRandom(1));

        assertThat(rows).hasSize(10).allMatch(row -> row.arm().equals("B"));
    }

    @Test
    void days_are_counted_from_the_draw_and_what_cannot_be_told_yet_is_left_open() {
        var drawn = LocalDate.of(2026, 8, 22);
        var september = YearMonth.of(2026, 9);
        var people = some(10, "A", "36.04", drawn).stream()
                .map(one -> new Participant(
                        "A",
                        one.unit(),
                        one.stratum(),
                        drawn,
                        Optional.of(drawn.plusDays(4)),
                        Set.of(YearMonth.of(2026, 8), september),
                        Set.of(september)))
                .toList();

        var before = AnonymousRow.of(people, LocalDate.of(2026, 11, 21), new SplittableRandom(1))
                .getFirst();
        var onTheDay = AnonymousRow.of(people, LocalDate.of(2026, 11, 22), new SplittableRandom(1))
                .getFirst();

        assertThat(before.daysToEnrolment()).hasValue(4);
        assertThat(before.monthsToOwnMonth()).hasValue(1);
        assertThat(before.outcomes()).containsOnlyKeys(Outcome.ENROLLED, Outcome.OWN_MONTH);
        assertThat(onTheDay.outcomes())
                .containsEntry(Outcome.PROTECTED_3, false)
                .doesNotContainKey(Outcome.PROTECTED_6);
    }

    private static List<Participant> some(int count, String arm, String regency, LocalDate on) {
        return IntStream.range(0, count)
                .mapToObj(i -> participant(arm, regency + i, new Stratum(RegionCode.of(regency), Sex.FEMALE), on))
                .toList();
    }

    private static List<Participant> anybody(SplittableRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> participant(
                        List.of("A", "B", "C").get(random.nextInt(3)),
                        "p" + i,
                        new Stratum(
                                RegionCode.of("36.0" + random.nextInt(1, 9)),
                                random.nextBoolean() ? Sex.FEMALE : Sex.MALE),
                        TODAY.minusMonths(random.nextInt(5))))
                .toList();
    }

    private static Participant participant(String arm, String unit, Stratum stratum, LocalDate on) {
        return new Participant(arm, unit, stratum, on, Optional.empty(), Set.of(), Set.of());
    }
}
