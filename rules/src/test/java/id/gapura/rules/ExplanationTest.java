package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
}
