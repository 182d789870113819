package id.gapura.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Explanation;
import id.gapura.rules.Programmes;
import id.gapura.rules.benefit.Benefit.Doubt;
import id.gapura.rules.law.ChangedLaw;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenefitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Insured MEMBER =
            new Insured(LocalDate.of(2025, 1, 10), Protection.PROTECTED, Rupiah.of(1_000_000));

    private final Benefits benefits = new Benefits(Law.current());

    @Test
    void explains_a_death_at_work_step_by_step_in_both_languages() {
        var steps = benefits.of(new Case.DeathByWork(DAY, MEMBER)).explanation().steps();

        assertThat(steps)
                .extracting(step -> step.wording().inIndonesian())
                .containsExactly(
                        "Penghasilan Rp1.000.000 sebulan masuk golongan dengan dasar Rp1.000.000, yang dipakai sebagai upah.",
                        "Santunan kematian: 60 % dari 80 kali Rp1.000.000 adalah Rp48.000.000.",
                        "Santunan berkala: 24 bulan kali Rp500.000 adalah Rp12.000.000.",
                        "Biaya pemakaman: Rp10.000.000.");
        assertThat(steps)
                .extracting(step -> step.wording().inEnglish())
                .containsExactly(
                        "An income of Rp1,000,000 a month falls in the band with a base of Rp1,000,000, which counts as the wage.",
                        "Death sum: 60% of 80 times Rp1,000,000 is Rp48,000,000.",
                        "Periodic benefit: 24 months of Rp500,000 are Rp12,000,000.",
                        "Funeral grant: Rp10,000,000.");
        assertThat(steps)
                .extracting(Explanation.Step::parameter)
                .containsExactly("contribution.income-bands", "jkk.death-share", "jkk.periodic-amount", "jkk.funeral");
    }

    @Test
    void no_number_of_a_benefit_is_verified_yet() {
        assertThat(benefits.of(new Case.DeathByWork(DAY, MEMBER)).explanation().isVerified())
                .isFalse();
    }

    @Test
    void a_death_at_work_is_raised_to_the_floor_where_the_share_falls_short() {
        var raised = new Benefits(ChangedLaw.with("jkk.death-floor", "50_000_000"));

        var benefit = raised.of(new Case.DeathByWork(DAY, MEMBER));

        assertThat(benefit.amount("death-sum")).isEqualTo(Rupiah.of(50_000_000));
        assertThat(benefit.total()).isEqualTo(Rupiah.of(72_000_000));
        assertThat(benefit.explanation().steps())
                .filteredOn(step -> step.id().equals("benefit.death-floor"))
                .extracting(Explanation.Step::amount)
                .containsExactly(Rupiah.of(2_000_000));
    }

    @Test
    void were_the_count_not_to_restart_a_row_before_the_return_would_be_enough() {
        var death = new Case.Death(DAY, MEMBER, new MonthsInRow(1, 3), false);
        var goesOn = new Benefits(ChangedLaw.with("jkm.clock-restarts", "no"));

        assertThat(benefits.of(death).total()).isEqualTo(Rupiah.of(10_000_000));
        assertThat(goesOn.of(death).total()).isEqualTo(Rupiah.of(42_000_000));
        assertThat(goesOn.of(death).cautions())
                .extracting(Benefit.Caution::doubt)
                .containsExactly(Doubt.CLOCK_AFTER_RETURN);
    }

    @Test
    void a_case_before_the_law_has_no_answer() {
        var before = new Insured(LocalDate.of(2010, 1, 1), Protection.PROTECTED, null);

        assertThatThrownBy(() -> benefits.of(new Case.DeathByWork(LocalDate.of(2014, 1, 1), before)))
                .hasMessage("membership.arrears-months is not defined on 2014-01-01");
    }

    @Test
    void sums_up_what_a_member_of_the_lowest_band_gets() {
        var summary = benefits.summary(Rupiah.of(1_000_000), Programmes.JKK_JKM_JHT, DAY, 2);

        assertThat(summary.deathByWork().total()).isEqualTo(Rupiah.of(70_000_000));
        assertThat(summary.death().total()).isEqualTo(Rupiah.of(42_000_000));
        assertThat(summary.totalDisability().total()).isEqualTo(Rupiah.of(68_000_000));
        assertThat(summary.scholarshipMost()).isEqualTo(Rupiah.of(174_000_000));
        assertThat(summary.deathByWork().total().plus(summary.scholarshipMost()))
                .isEqualTo(Rupiah.of(244_000_000));
        assertThat(summary.oldAge()).hasValueSatisfying(savings -> {
            assertThat(savings.contributions()).isEqualTo(Rupiah.of(480_000));
            assertThat(savings.low()).isEqualTo(Rupiah.of(493_200));
            assertThat(savings.high()).isEqualTo(Rupiah.of(493_680));
        });
    }

    @Test
    void sums_up_without_savings_where_none_are_held() {
        var summary = benefits.summary(null, Programmes.JKK_JKM, DAY, 10);

        assertThat(summary.oldAge()).isEmpty();
        assertThat(summary.deathByWork().total()).isEqualTo(Rupiah.of(70_000_000));
    }

    @Test
    void refuses_to_look_ahead_a_negative_time() {
        assertThatThrownBy(() -> benefits.summary(null, Programmes.JKK_JKM_JHT, DAY, -1))
                .hasMessage("years must be from 0 to 100, not -1");
    }

    @Test
    void a_benefit_whose_items_its_explanation_does_not_bear_out_cannot_be() {
        var explanation = benefits.of(new Case.DeathByWork(DAY, MEMBER)).explanation();
        var less = List.of(new Benefit.Item("funeral", Rupiah.of(1)));

        assertThatThrownBy(() -> new Benefit(less, List.of(), List.of(), List.of(), List.of(), explanation))
                .hasMessage("items of 1 are explained as 70000000");
    }

    @Test
    void calls_a_loss_by_its_name_in_both_languages() {
        var loss = new Case.Loss("left-index-finger-first-phalanx", null, null, null);

        var step = benefits.of(new Case.Disability(DAY, MEMBER, false, List.of(loss)))
                .explanation()
                .steps()
                .getLast();

        assertThat(step.wording().inIndonesian())
                .isEqualTo("Cacat, ruas pertama telunjuk kiri: 3,5 % dari 80 kali Rp1.000.000 adalah Rp2.800.000.");
        assertThat(step.wording().inEnglish())
                .isEqualTo(
                        "Loss, first phalanx of the left index finger: 3.5% of 80 times Rp1,000,000 is Rp2,800,000.");
    }

    @Test
    void names_the_losses_there_are_when_one_is_unknown() {
        var loss = new Case.Loss("right-wing", null, null, null);

        assertThatThrownBy(() -> benefits.of(new Case.Disability(DAY, MEMBER, false, List.of(loss))))
                .hasMessageStartingWith("loss must be one of [both-auricles, ")
                .hasMessageEndingWith("not right-wing");
    }
}
