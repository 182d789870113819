package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.PaidAhead.Choice;
import id.gapura.rules.PaidAhead.Result;
import id.gapura.rules.law.Law;
import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaidAheadTest {
    private static final ContributionFacts TRADER =
            new ContributionFacts(Rupiah.of(1_000_000), Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final ContributionPrice price = new ContributionPrice(Law.current());
    private final PaidAhead paidAhead = new PaidAhead(Law.current(), price);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void three_months_across_the_end_of_the_relief_cost_two_halves_and_a_whole() {
        var quote = paidAhead.quote(TRADER, NOVEMBER, 3);

        assertThat(quote.total()).isEqualTo(Rupiah.of(8_400 + 8_400 + 16_800));
        assertThat(quote.last()).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void an_amount_that_pays_whole_months_pays_each_by_its_own_law() {
        var result = paidAhead.months(TRADER, NOVEMBER, Rupiah.of(33_600));

        assertThat(result).isEqualTo(new Result.Exact(paidAhead.quote(TRADER, NOVEMBER, 3)));
    }

    @Test
    void an_amount_between_two_numbers_of_months_names_both() {
        var result = paidAhead.months(TRADER, NOVEMBER, Rupiah.of(33_599));

        assertThat(result)
                .isEqualTo(new Result.NotAWholeNumber(
                        Rupiah.of(8_400), new Choice(2, Rupiah.of(16_800)), new Choice(3, Rupiah.of(33_600))));
    }

    @Test
    void less_than_a_month_pays_none() {
        var result = paidAhead.months(TRADER, NOVEMBER, Rupiah.of(1));

        assertThat(result)
                .isEqualTo(new Result.NotAWholeNumber(
                        Rupiah.of(8_400), new Choice(0, Rupiah.ZERO), new Choice(1, Rupiah.of(8_400))));
    }

    @Test
    void a_year_is_the_most_one_payment_covers() {
        var year = paidAhead.quote(TRADER, NOVEMBER, 12).total();

        assertThat(paidAhead.most(NOVEMBER)).isEqualTo(12);
        assertThat(paidAhead.months(TRADER, NOVEMBER, year)).isInstanceOf(Result.Exact.class);
        assertThat(paidAhead.months(TRADER, NOVEMBER, year.plus(Rupiah.of(1))))
                .isEqualTo(new Result.TooMuch(new Choice(12, year)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 13})
    void a_number_of_months_outside_the_bounds_is_refused(int months) {
        assertThatThrownBy(() -> paidAhead.quote(TRADER, NOVEMBER, months))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months must be from 1 to 12, not " + months);
    }

    @ParameterizedTest
    @ValueSource(longs = {-8_400, 0})
    void a_payment_of_nothing_or_less_is_refused(long amount) {
        assertThatThrownBy(() -> paidAhead.months(TRADER, NOVEMBER, Rupiah.of(amount)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(amount));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_quote_is_the_sum_of_its_months_and_its_total_pays_exactly_them(long seed) {
        var random = new SplittableRandom(seed);
        var facts = RandomFacts.contribution(random);
        var first = YearMonth.of(2025, 6).plusMonths(random.nextInt(30));
        int months = random.nextInt(1, 13);

        var quote = paidAhead.quote(facts, first, months);

        long sum = LongStream.range(0, months)
                .map(i -> price.total(facts, first.plusMonths(i)).amount())
                .sum();
        assertThat(quote.total()).isEqualTo(Rupiah.of(sum));
        assertThat(paidAhead.months(facts, first, quote.total())).isEqualTo(new Result.Exact(quote));
    }
}
