package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionDue.Amounts;
import id.gapura.rules.law.Law;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContributionPriceTest {
    private static final YearMonth FULL_PRICE = YearMonth.of(2027, 6);
    private static final YearMonth HALF_PRICE = YearMonth.of(2026, 11);

    private final ContributionPrice price = new ContributionPrice(Law.current());

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    static Stream<AnnexBand> bands() throws IOException {
        return AnnexBand.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bands")
    void every_band_costs_what_the_annex_says_at_both_its_ends(AnnexBand band) {
        for (long income : new long[] {band.first(), band.last()}) {
            assertThat(three(income, FULL_PRICE)).isEqualTo(band.full());
            assertThat(two(income, FULL_PRICE)).isEqualTo(band.fullWithoutOldAge());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bands")
    void every_band_costs_half_of_jkk_and_jkm_under_the_relief(AnnexBand band) {
        for (long income : new long[] {band.first(), band.last()}) {
            assertThat(three(income, HALF_PRICE)).isEqualTo(band.relief());
            assertThat(two(income, HALF_PRICE)).isEqualTo(band.reliefWithoutOldAge());
        }
    }

    /** Transport pays half from January 2026 to March 2027, the others from April to December 2026. */
    @ParameterizedTest(name = "from {0} on drivers pay less in {1}")
    @CsvSource({
        "2025-12, 2026-01",
        "2026-01, 2026-01",
        "2026-03, 2026-03",
        "2026-04, 2027-01",
        "2026-12, 2027-01",
        "2027-01, 2027-01",
        "2027-03, 2027-03",
        "2027-04, ",
        "2027-05, "
    })
    void the_first_month_that_costs_less_for_drivers(YearMonth from, @Nullable YearMonth first) {
        var driver = new ContributionFacts(null, Programmes.JKK_JKM, Sector.TRANSPORT, Payer.SELF);
        var other = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);

        assertThat(price.firstLess(driver, other, from)).isEqualTo(Optional.ofNullable(first));
        assertThat(price.firstLess(other, driver, from)).isEmpty();
    }

    @Test
    void the_annex_has_thirty_three_bands() throws IOException {
        assertThat(AnnexBand.all()).hasSize(33);
    }

    @ParameterizedTest(name = "an income of {0} has its JKK at {1}")
    @CsvSource({
        "0, 10000",
        "999999, 10000",
        "1099000, 10000",
        "1099001, 10000",
        "1099999, 10000",
        "1100000, 12000",
        "2699000, 26000",
        "2699999, 26000",
        "2700000, 29500",
        "20199999, 197000",
        "20200000, 207000",
        "9000000000000, 207000"
    })
    void a_band_reaches_up_to_the_next_across_the_published_holes(long income, long jkk) {
        var amounts = three(income, FULL_PRICE);

        assertThat(amounts.jkk()).isEqualTo(Rupiah.of(jkk));
    }

    @ParameterizedTest(name = "{0}, {1}, {2} costs {3}")
    @CsvFileSource(resources = "/relief-months.csv", numLinesToSkip = 1)
    void the_relief_holds_in_its_months_for_its_sectors_and_payers(
            String sector, String payer, YearMonth month, long total) {
        var facts = new ContributionFacts(Rupiah.of(1_000_000), Programmes.JKK_JKM, Sector.of(sector), Payer.of(payer));

        assertThat(price.total(facts, month)).isEqualTo(Rupiah.of(total));
    }

    @Test
    void an_undeclared_income_is_priced_in_the_lowest_band() {
        var facts = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);

        assertThat(price.total(facts, FULL_PRICE)).isEqualTo(Rupiah.of(16_800));
    }

    @Test
    void a_month_before_the_law_has_no_price() {
        assertThat(two(1_000_000, YearMonth.of(2015, 7))).isEqualTo(Rupiah.of(16_800));
        assertThatThrownBy(() -> two(1_000_000, YearMonth.of(2015, 6)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("2015-06")
                .hasMessageContaining("2015-07");
    }

    @Test
    void a_month_is_due_on_its_own_fifteenth() {
        assertThat(price.dueOn(YearMonth.of(2026, 11))).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThatThrownBy(() -> price.dueOn(YearMonth.of(2015, 6))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_negative_income_is_refused() {
        assertThatThrownBy(() -> facts(-1, Programmes.JKK_JKM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_explanation_adds_up_to_the_price(long seed) {
        var random = new SplittableRandom(seed);
        var facts = RandomFacts.contribution(random);
        var month = anyMonth(random);

        var explanation = price.explain(facts, month);

        assertThat(explanation.total()).isEqualTo(price.total(facts, month));
        assertThat(explanation.total()).isEqualTo(price.due(facts, month).total());
        assertThat(explanation.steps())
                .allSatisfy(step -> assertThat(step.basis().validity().contains(month.atDay(1)))
                        .isTrue());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_higher_income_never_costs_less(long seed) {
        var random = new SplittableRandom(seed);
        long low = random.nextLong(30_000_000);
        long high = low + random.nextLong(5_000_000);
        var month = anyMonth(random);

        assertThat(two(low, month)).isLessThanOrEqualTo(two(high, month));
    }

    @ParameterizedTest(name = "in {2} the price of {0}, paid by {1}, next changes in {3}")
    @CsvSource({
        "OTHER, SELF, 2026-03, 2026-04",
        "OTHER, SELF, 2026-11, 2027-01",
        "OTHER, SELF, 2026-12, 2027-01",
        "OTHER, SPONSOR, 2026-11, 2027-01",
        "OTHER, VILLAGE_BUDGET, 2026-11, 2027-01",
        "TRANSPORT, SELF, 2025-12, 2026-01",
        "TRANSPORT, SELF, 2026-11, 2027-04",
        "TRANSPORT, SELF, 2027-03, 2027-04",
    })
    void names_the_next_month_that_costs_something_else(Sector sector, Payer payer, YearMonth month, YearMonth change) {
        var facts = new ContributionFacts(null, Programmes.JKK_JKM, sector, payer);

        assertThat(price.nextChange(facts, month)).contains(change);
    }

    @ParameterizedTest(name = "in {2} no change is known for {0}, paid by {1}")
    @CsvSource({
        "OTHER, SELF, 2027-01",
        "TRANSPORT, SELF, 2027-04",
        "OTHER, REGIONAL_BUDGET, 2026-11",
        "TRANSPORT, STATE_BUDGET, 2026-11",
    })
    void knows_no_change_where_no_later_law_makes_one(Sector sector, Payer payer, YearMonth month) {
        var facts = new ContributionFacts(null, Programmes.JKK_JKM, sector, payer);

        assertThat(price.nextChange(facts, month)).isEmpty();
    }

    private static YearMonth anyMonth(RandomGenerator random) {
        return YearMonth.of(2015, 7).plusMonths(random.nextInt(180));
    }

    private Amounts three(long income, YearMonth month) {
        return price.due(facts(income, Programmes.JKK_JKM_JHT), month).amounts();
    }

    private Rupiah two(long income, YearMonth month) {
        return price.total(facts(income, Programmes.JKK_JKM), month);
    }

    private static ContributionFacts facts(long income, Programmes programmes) {
        return new ContributionFacts(Rupiah.of(income), programmes, Sector.OTHER, Payer.SELF);
    }
}
