package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final ContributionPrice price = new ContributionPrice(Law.current());

    @Test
    void says_every_step_in_both_languages() {
        var facts = new ContributionFacts(Rupiah.of(1_500_000), Programmes.JKK_JKM_JHT, Sector.OTHER, Payer.SELF);

        var steps = price.explain(facts, YearMonth.of(2026, 12)).steps();

        assertThat(steps)
                .extracting(step -> step.wording().inIndonesian())
                .containsExactly(
                        "Penghasilan Rp1.500.000 sebulan masuk golongan dengan dasar Rp1.600.000.",
                        "JKK: 1 % dari Rp1.600.000 adalah Rp16.000.",
                        "JKM: Rp6.800 sebulan untuk semua golongan.",
                        "JHT: 2 % dari Rp1.600.000 adalah Rp32.000.",
                        "Keringanan: iuran JKK dibayar 50 %, berkurang Rp8.000.",
                        "Keringanan: iuran JKM dibayar 50 %, berkurang Rp3.400.");
        assertThat(steps)
                .extracting(step -> step.wording().inEnglish())
                .containsExactly(
                        "An income of Rp1,500,000 a month falls in the band with a base of Rp1,600,000.",
                        "JKK: 1% of Rp1,600,000 is Rp16,000.",
                        "JKM: Rp6,800 a month in every band.",
                        "JHT: 2% of Rp1,600,000 is Rp32,000.",
                        "Relief: the JKK contribution is paid at 50%, Rp8,000 less.",
                        "Relief: the JKM contribution is paid at 50%, Rp3,400 less.");
    }

    @Test
    void names_the_parameter_its_validity_and_its_provision() {
        var facts = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);

        var relief = price.explain(facts, YearMonth.of(2026, 12)).steps().getLast();

        assertThat(relief.id()).isEqualTo("contribution.relief-jkm");
        assertThat(relief.parameter()).isEqualTo("contribution.relief");
        assertThat(relief.basis().validity()).hasToString("2026-04-01..2026-12-31");
        assertThat(relief.basis().source().citation()).isEqualTo("PP 50/2025, Pasal 3 and Pasal 4(1)");
        assertThat(relief.amount()).isEqualTo(Rupiah.of(-3_400));
    }

    @Test
    void says_that_its_numbers_are_not_verified_yet() {
        var facts = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);

        assertThat(price.explain(facts, YearMonth.of(2026, 12)).isVerified()).isFalse();
    }

    @Test
    void months_and_days_are_named_in_the_language() {
        var wording = new Wording(
                "%s, %s: %s",
                "%s, %s: %s", List.of(YearMonth.of(2026, 8), LocalDate.of(2027, 5, 1), Rate.ofPercent("0.5")));

        assertThat(wording.inIndonesian()).isEqualTo("Agustus 2026, 1 Mei 2027: 0,5 %");
        assertThat(wording.inEnglish()).isEqualTo("August 2026, 1 May 2027: 0.5%");
    }

    @Test
    void a_quote_explains_each_stretch_of_months_and_adds_up() {
        var facts = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        var paidAhead = new PaidAhead(Law.current(), price);

        var explanation = paidAhead.explain(facts, YearMonth.of(2026, 11), 3);

        assertThat(explanation.total())
                .isEqualTo(paidAhead.quote(facts, YearMonth.of(2026, 11), 3).total());
        assertThat(explanation.steps())
                .extracting(step -> step.wording().inEnglish())
                .contains(
                        "One payment covers at most 12 months.",
                        "November 2026 to December 2026, 2 months, each: Relief: the JKM contribution is paid at 50%,"
                                + " Rp3,400 less.",
                        "January 2027. JKM: Rp6,800 a month in every band.");
        assertThat(explanation.steps())
                .extracting(Explanation.Step::id)
                .startsWith("quote.months", "contribution.band")
                .endsWith("contribution.jkk", "contribution.jkm");
    }

    @Test
    void a_standing_explains_protection_and_lapse() {
        var cover = new Cover(Law.current());
        var months = new TreeSet<>(List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2)));
        var registered = LocalDate.of(2026, 1, 1);
        var facts = new CoverFacts(registered, cover.summary(months), null);

        assertThat(sentences(cover.explain(facts, LocalDate.of(2026, 5, 31))))
                .containsExactly(
                        "Paid without a gap from January 2026 to February 2026: protection is promised to the end of that"
                                + " month and no longer.",
                        "Up to 3 months in a row may stay unpaid; if nothing more is paid, membership lapses on 1 June"
                                + " 2026.");
        assertThat(sentences(cover.explain(facts, LocalDate.of(2026, 6, 1))).getLast())
                .isEqualTo("More than 3 months in a row stayed unpaid: membership lapsed on 1 June 2026.");
        var never = new CoverFacts(registered, new CoverSummary.NeverPaid(), null);
        assertThat(cover.explain(never, registered).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.id()).isEqualTo("cover.registered"));
        var closed = new CoverFacts(registered, cover.summary(months), LocalDate.of(2026, 2, 10));
        assertThat(sentences(cover.explain(closed, LocalDate.of(2026, 2, 10))).getLast())
                .isEqualTo("Membership was closed on 10 February 2026, and protection does not outlast that day.");
    }

    @Test
    void a_registration_explains_every_limit_whether_it_is_kept_or_not() {
        var registration = new Registration(Law.current());
        var facts =
                new Registration.Facts(LocalDate.of(1961, 11, 21), LocalDate.of(2026, 11, 21), 2, Rupiah.of(1_000_000));

        assertThat(sentences(registration.explain(facts)))
                .containsExactly(
                        "Born on 21 November 1961 and 65 years old on 21 November 2026; the age must be below 65 years.",
                        "Jobs registered: 2; at most 2 are allowed.",
                        "The declared income is Rp1,000,000 a month; the least is Rp1,000,000.");
        assertThat(registration.obstacles(facts))
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.why().parameter()).isEqualTo("membership.age-limit"));
    }

    @Test
    void skipping_a_month_is_said_in_both_languages() {
        var skipped = new Standing.Consequence.MembershipLapses(LocalDate.of(2026, 5, 1)).wording();

        assertThat(skipped.inIndonesian()).contains("tidak aktif pada 1 Mei 2026");
        assertThat(skipped.inEnglish())
                .isEqualTo("If this month is skipped too, membership lapses on 1 May 2026. Paying after that means"
                        + " joining anew, with new waiting times.");
    }

    private static List<String> sentences(Explanation explanation) {
        return explanation.steps().stream()
                .map(step -> step.wording().inEnglish())
                .toList();
    }
}
