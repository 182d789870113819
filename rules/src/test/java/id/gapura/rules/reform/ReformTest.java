package id.gapura.rules.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.rules.law.Changes;
import id.gapura.rules.law.Law;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReformTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final Law REFORMED = Law.current().with(Changes.read("draft.yaml", """
                    parameter: contribution.jkm-amount
                    unit: IDR
                    entries:
                      - from: 2027-03-01
                        value: 7_000
                        verified: false
                        note: A draft.
                        source: {instrument: Draft, provision: Article 1, url: none}
                    ---
                    parameter: contribution.jkk-rate
                    unit: percent
                    entries:
                      - from: 2027-03-01
                        value: 0.98
                        verified: false
                        note: A draft.
                        source: {instrument: Draft, provision: Article 2, url: none}
                    """));

    private final Reform reform = new Reform(Law.current(), REFORMED);

    @Test
    void says_who_pays_more_and_who_less_in_all_by_month_and_by_group() {
        var poor = member(500_000, Sector.TRANSPORT, 2);
        var even = member(1_000_000, Sector.OTHER, 2);
        var rich = member(3_000_000, Sector.OTHER, 2);

        var outcome = reform.run(List.of(even, rich, rich, poor).iterator(), 2);

        // The base of 1,000,000 pays 200 less JKK and 200 more JKM; that of 2,950,000 pays 590 less and 200 more.
        assertThat(outcome.memberMonths()).isEqualTo(8);
        assertThat(outcome.months().values())
                .extracting(Effect::difference)
                .containsExactly(Rupiah.ZERO, Rupiah.of(-780));
        assertThat(outcome.total().less()).isEqualTo(2);
        assertThat(outcome.total().more()).isZero();
        assertThat(outcome.total().same()).isEqualTo(2);
        assertThat(outcome.total().difference()).isEqualTo(Rupiah.of(-2 * 390));
        assertThat(outcome.groups().keySet())
                .extracting(group -> group.sector() + " " + group.band().base().amount())
                .containsExactly("TRANSPORT 1000000", "OTHER 1000000", "OTHER 2950000");
        assertThat(outcome.groups().lastEntry().getValue().difference()).isEqualTo(Rupiah.of(-780));
    }

    @Test
    void adds_up_whatever_the_threads_and_loses_no_rupiah() {
        var before = new ContributionPrice(Law.current());
        var after = new ContributionPrice(REFORMED);
        var members = members(7, 20_000).toList();
        long paidBefore = 0;
        long paidAfter = 0;
        for (var member : members) {
            for (int i = 0; i < member.months(); i++) {
                paidBefore += before.total(member.facts(), member.from().plusMonths(i))
                        .amount();
                paidAfter +=
                        after.total(member.facts(), member.from().plusMonths(i)).amount();
            }
        }

        var outcome = reform.run(members.iterator(), 2);

        assertThat(outcome).isEqualTo(reform.run(members.iterator(), 1));
        assertThat(outcome.total().before()).isEqualTo(Rupiah.of(paidBefore));
        assertThat(outcome.total().after()).isEqualTo(Rupiah.of(paidAfter));
        assertThat(sum(outcome.months().values().stream())).isEqualTo(Rupiah.of(paidAfter));
        assertThat(sum(outcome.groups().values().stream())).isEqualTo(Rupiah.of(paidAfter));
        assertThat(outcome.groups().values().stream().mapToLong(Effect::members).sum())
                .isEqualTo(members.size());
    }

    @Test
    void the_law_against_itself_changes_nothing() {
        var outcome =
                new Reform(Law.current(), Law.current()).run(members(3, 1_000).iterator(), 2);

        assertThat(outcome.total().same()).isEqualTo(1_000);
        assertThat(outcome.total().difference()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void a_month_before_the_law_ends_the_run() {
        var early = new ReformMember(member(0, Sector.OTHER, 1).facts(), YearMonth.of(2015, 6), 1);

        assertThat(reform.firstMonth()).isEqualTo(YearMonth.of(2015, 7));
        assertThatThrownBy(() -> reform.run(List.of(early).iterator(), 2))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("2015-06");
    }

    @Test
    void a_reform_without_whole_prices_is_refused() {
        var law = Law.current();
        var draft = """
                parameter: contribution.jkk-rate
                unit: percent
                entries:
                  - from: 2027-03-01
                    value: 0.33333
                    verified: false
                    note: A draft.
                    source: {instrument: Draft, provision: Article 2, url: none}
                """;

        assertThatThrownBy(() -> new Reform(law, law.with(Changes.read("draft.yaml", draft))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0.0033333 of 1000000 rupiah is not whole rupiah");
        assertThatThrownBy(() -> new Reform(
                        law,
                        law.with(Changes.read(
                                "draft.yaml", draft.replace("03-01", "03-02").replace("33333", "5")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("contributions change within a month, on 2027-03-02");
    }

    private static Rupiah sum(Stream<Effect> effects) {
        return effects.map(Effect::after).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static ReformMember member(long income, Sector sector, int months) {
        var facts = new ContributionFacts(Rupiah.of(income), Programmes.JKK_JKM, sector, Payer.STATE_BUDGET);
        return new ReformMember(facts, FEBRUARY, months);
    }

    private static Stream<ReformMember> members(long seed, int count) {
        RandomGenerator random = new SplittableRandom(seed);
        return Stream.generate(() -> member(
                        random.nextLong(25_000_000),
                        random.nextBoolean() ? Sector.TRANSPORT : Sector.OTHER,
                        random.nextInt(1, 13)))
                .limit(count);
    }
}
