package id.gapura.survey.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Round;
import id.gapura.survey.Stratum;
import id.gapura.survey.sample.Drawn.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final Stratum TRADERS = new Stratum(VILLAGE, Optional.of(Livelihood.TRADER), 10, 300);
    private static final Stratum OTHERS = new Stratum(VILLAGE, Optional.empty(), 10, 700);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Round ROUND = new Round(
            new UUID(1, 1), new UUID(1, 2), 1, 1, new Round.Plan(DAY, DAY, List.of(TRADERS, OTHERS)), Optional.empty());

    /** Ids as ours are: close to each other in time. */
    private static List<UUID> people(int count) {
        var random = new SplittableRandom(7);
        return IntStream.range(0, count)
                .mapToObj(i -> new UUID(0x0190_0000_0000_7000L + i, random.nextLong()))
                .toList();
    }

    private static List<Lot> drawn(long seed, List<UUID> traders, int wanted) {
        var drawing = new Drawing(seed, ROUND, Map.of(TRADERS, wanted));
        traders.forEach(id -> drawing.add(id, Kind.WORKER, VILLAGE, Livelihood.TRADER));
        return drawing.lots();
    }

    @Test
    void the_same_seed_and_people_give_the_same_sample_in_whatever_order_they_come() {
        var people = people(500);
        var backwards = people.reversed();

        assertThat(drawn(42, backwards, 20)).isEqualTo(drawn(42, people, 20));
        assertThat(drawn(43, people, 20)).isNotEqualTo(drawn(42, people, 20));
        var lot = drawn(42, people, 20).getFirst();
        assertThat(lot.onRecord()).isEqualTo(500);
        assertThat(lot.toAsk()).hasSize(20).doesNotHaveDuplicates();
        assertThat(lot.reserves()).isEqualTo(20);
    }

    @Test
    void who_fits_several_parts_is_drawn_in_the_narrowest_and_who_fits_none_nowhere() {
        var drawing = new Drawing(1, ROUND, Map.of(TRADERS, 5, OTHERS, 5));
        var trader = new UUID(2, 1);
        var farmer = new UUID(2, 2);
        drawing.add(trader, Kind.WORKER, VILLAGE, Livelihood.TRADER);
        drawing.add(farmer, Kind.PROSPECT, VILLAGE, Livelihood.FARMER);
        drawing.add(new UUID(2, 3), Kind.WORKER, RegionCode.of("36.04.19.2001"), Livelihood.TRADER);

        assertThat(drawing.lots())
                .extracting(lot -> lot.toAsk().stream().map(Drawn::personId).toList())
                .containsExactly(List.of(trader), List.of(farmer));
        assertThat(drawing.lots()).extracting(Lot::onRecord).containsExactly(1, 1);
    }

    @Test
    void where_fewer_are_on_record_than_wished_all_of_them_are_drawn_and_there_are_no_reserves() {
        var three = drawn(42, people(3), 20).getFirst();
        var nobody = drawn(42, List.of(), 20).getFirst();
        var unwanted = drawn(42, people(3), 0).getFirst();

        assertThat(three.drawn()).isEqualTo(3);
        assertThat(three.toAsk()).hasSize(3);
        assertThat(three.reserves()).isZero();
        assertThat(nobody.drawn()).isZero();
        assertThat(nobody.toAsk()).isEmpty();
        assertThat(unwanted.onRecord()).isEqualTo(3);
        assertThat(unwanted.order()).isEmpty();
    }

    @Test
    void everybody_has_the_same_chance() {
        var people = people(50);
        int draws = 4_000;
        var times = new HashMap<UUID, Integer>();
        for (long seed = 0; seed < draws; seed++) {
            drawn(seed, people, 5).getFirst().toAsk().forEach(one -> times.merge(one.personId(), 1, Integer::sum));
        }

        // Five of fifty: 400 times each, give or take four times the standard deviation of 19.
        assertThat(times).hasSize(50);
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isBetween(324, 476));
    }

    @Test
    void a_reserve_comes_in_the_order_of_the_lot_when_somebody_falls_out() {
        var ids = people(4);
        var home = Optional.of(VILLAGE);
        var none = Optional.<Outcome>empty();
        var lot = new Lot(
                TRADERS,
                9,
                2,
                List.of(
                        new Drawn(ids.get(0), Kind.WORKER, Optional.of(Outcome.REFUSED), home),
                        new Drawn(ids.get(1), Kind.WORKER, none, Optional.empty()),
                        new Drawn(ids.get(2), Kind.WORKER, Optional.of(Outcome.ANSWERED), home),
                        new Drawn(ids.get(3), Kind.WORKER, none, home)));

        assertThat(lot.toAsk()).extracting(Drawn::personId).containsExactly(ids.get(3));
        assertThat(lot.reserves()).isZero();
        assertThat(lot.lost()).isEqualTo(1);
        assertThat(lot.count(Outcome.REFUSED)).isEqualTo(1);
    }

    @Test
    void a_reserve_who_may_not_be_contacted_counts_for_nobody_until_their_turn() {
        var ids = people(2);
        var lot = new Lot(
                TRADERS,
                2,
                1,
                List.of(
                        new Drawn(ids.get(0), Kind.WORKER, Optional.empty(), Optional.of(VILLAGE)),
                        new Drawn(ids.get(1), Kind.WORKER, Optional.empty(), Optional.empty())));

        assertThat(lot.toAsk()).extracting(Drawn::personId).containsExactly(ids.get(0));
        assertThat(lot.lost()).isZero();
        assertThat(lot.reserves()).isZero();
    }

    @Test
    void a_sum_is_spread_by_people_with_a_least_of_each_and_no_more_than_are_on_record() {
        var small = new Stratum(VILLAGE, Optional.of(Livelihood.FISHER), 1, 10);
        var onRecord = new LinkedHashMap<Stratum, Integer>();
        onRecord.put(TRADERS, 300);
        onRecord.put(OTHERS, 40);
        onRecord.put(small, 4);

        assertThat(Allocation.proportional(Map.of(TRADERS, 300, OTHERS, 500), 100, 0))
                .containsOnly(Map.entry(TRADERS, 30), Map.entry(OTHERS, 70));
        assertThat(Allocation.proportional(onRecord, 100, 10))
                .containsOnly(Map.entry(TRADERS, 56), Map.entry(OTHERS, 40), Map.entry(small, 4));
        assertThat(Allocation.proportional(onRecord, 3, 2).values()).containsOnly(2);
        assertThat(Allocation.proportional(onRecord, 9_999, 0)).isEqualTo(onRecord);
        assertThat(Allocation.proportional(Map.of(TRADERS, 0), 5, 5)).containsOnly(Map.entry(TRADERS, 0));
    }
}
