package id.gapura.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BenefitPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 10);
    private static final int ROUNDS = 2_000;

    private final Benefits benefits = new Benefits(Law.current());
    private final Table disability =
            Law.current().table("jkk.disability").at(DAY).value();

    @Test
    void explanations_add_up_and_nothing_paid_is_negative_seed_3() {
        var random = new Random(3);

        for (int i = 0; i < ROUNDS; i++) {
            var benefit = benefits.of(anyCase(random));

            assertThat(benefit.items().stream().mapToLong(item -> item.amount().amount()))
                    .allMatch(amount -> amount >= 0);
            assertThat(sum(benefit)).isEqualTo(benefit.explanation().total().amount());
            assertThat(benefit.explanation().steps())
                    .allSatisfy(step ->
                            assertThat(step.basis().validity().contains(DAY)).isTrue())
                    .allSatisfy(
                            step -> assertThat(step.wording().inIndonesian()).doesNotContain("%s"))
                    .allSatisfy(step -> assertThat(step.wording().inEnglish()).doesNotContain("%s"));
        }
    }

    @Test
    void more_paid_months_never_shrink_what_a_death_gives_seed_5() {
        var random = new Random(5);

        for (int i = 0; i < ROUNDS; i++) {
            var insured = insured(random);
            int before = random.nextInt(20);
            int now = random.nextInt(40);
            var less = new Case.Death(DAY, insured, new MonthsInRow(now, before), false);
            var more = new Case.Death(DAY, insured, new MonthsInRow(now + 1, before), false);

            assertThat(benefits.of(more).total())
                    .isGreaterThanOrEqualTo(benefits.of(less).total());
        }
    }

    @Test
    void more_paid_months_never_shrink_a_scholarship_seed_7() {
        var random = new Random(7);

        for (int i = 0; i < ROUNDS; i++) {
            var insured = insured(random);
            var child = child(random);
            int months = random.nextInt(80);
            var less = new Case.Scholarship(DAY, insured, Case.Cause.OTHER_DEATH, months, DAY, List.of(child));
            var more = new Case.Scholarship(DAY, insured, Case.Cause.OTHER_DEATH, months + 1, DAY, List.of(child));

            assertThat(benefits.of(more).total())
                    .isGreaterThanOrEqualTo(benefits.of(less).total());
        }
    }

    @Test
    void a_longer_inability_is_never_paid_less_and_whole_months_lose_no_rupiah_seed_11() {
        var random = new Random(11);

        for (int i = 0; i < ROUNDS; i++) {
            var insured = insured(random);
            var from = DAY.plusDays(random.nextInt(60));
            var until = from.plusDays(random.nextInt(900));
            var shorter = benefits.of(new Case.TemporaryInability(DAY, insured, from, until));
            var longer = benefits.of(new Case.TemporaryInability(DAY, insured, from, until.plusDays(1)));

            assertThat(longer.total()).isGreaterThanOrEqualTo(shorter.total());
        }
    }

    @Test
    void what_is_taken_and_what_stays_and_the_tax_are_all_of_the_savings_seed_13() {
        var random = new Random(13);

        for (int i = 0; i < ROUNDS; i++) {
            var savings = savings(random);
            var part = benefits.of(new Case.OldAgePart(DAY, LocalDate.of(2010, 1, 1), "home", false, savings));

            assertThat(part.total().amount() - step(part, "benefit.kept") - step(part, "benefit.tax"))
                    .isEqualTo(savings.balance().amount());
            assertThat(part.total()).isLessThanOrEqualTo(savings.balance());
        }
    }

    @Test
    void a_cost_is_paid_or_named_as_not_paid_to_the_last_rupiah_seed_17() {
        var random = new Random(17);

        for (int i = 0; i < ROUNDS; i++) {
            var cost = Rupiah.of(random.nextLong(20_000_000));
            var benefit = benefits.of(care(insured(random), "land", cost));
            var above = benefit.explanation().steps().stream()
                    .filter(step -> step.id().endsWith("-above-ceiling"))
                    .mapToLong(step -> step.amount().amount())
                    .sum();

            assertThat(benefit.total().amount() - above).isEqualTo(cost.amount());
            assertThat(benefit.refused()).hasSize(above == 0 ? 0 : 1);
        }
    }

    private Case anyCase(RandomGenerator random) {
        var insured = insured(random);
        return switch (random.nextInt(8)) {
            case 0 ->
                new Case.Death(
                        DAY, insured, new MonthsInRow(random.nextInt(30), random.nextInt(30)), random.nextBoolean());
            case 1 -> new Case.DeathByWork(DAY, insured);
            case 2 -> new Case.TotalDisability(DAY, insured);
            case 3 -> new Case.Disability(DAY, insured, random.nextBoolean(), List.of(loss(random)));
            case 4 -> new Case.TemporaryInability(DAY, insured, DAY, DAY.plusDays(random.nextInt(1000)));
            case 5 -> care(insured, "air", Rupiah.of(random.nextLong(30_000_000)));
            case 6 -> new Case.OldAge(DAY, new Case.Occasion.Death(), savings(random));
            default ->
                new Case.Scholarship(
                        DAY,
                        insured,
                        Case.Cause.WORK_ACCIDENT,
                        random.nextInt(50),
                        DAY,
                        List.of(child(random), child(random), child(random)));
        };
    }

    private static Insured insured(RandomGenerator random) {
        var income = random.nextInt(5) == 0 ? null : Rupiah.of(random.nextLong(25_000_000));
        return new Insured(SINCE, one(random, Protection.values()), income);
    }

    private static <T> T one(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Any loss of the table that has a fixed share, of which any part of the use is lost. */
    private Case.Loss loss(RandomGenerator random) {
        var fixed = disability.rows().stream()
                .filter(row -> row.rate("least").equals(row.rate("most")))
                .toList();
        var code = fixed.get(random.nextInt(fixed.size())).code("loss");
        return new Case.Loss(code, null, null, new Rate(new BigDecimal(random.nextInt(1_000_001)).movePointLeft(6)));
    }

    private static Case.Savings savings(RandomGenerator random) {
        return new Case.Savings(Rupiah.of(random.nextLong(300_000_000)), Rupiah.of(random.nextLong(50_000_000)));
    }

    private static Case.Care care(Insured insured, String mode, Rupiah cost) {
        var transport = new TreeMap<String, Rupiah>();
        transport.put(mode, cost);
        var member = new Insured(insured.memberSince(), Protection.PROTECTED, insured.income());
        return new Case.Care(DAY, member, false, new Case.CareCosts(transport, new TreeMap<>(), null, null));
    }

    private static Child child(RandomGenerator random) {
        var begins = DAY.minusDays(random.nextInt(300));
        var born = begins.minusYears(6 + random.nextInt(20));
        return new Child(
                born,
                random.nextInt(10) == 0,
                new Child.Work.Free(),
                List.of(new Child.SchoolYear("sd", begins)),
                Map.of("sd", random.nextInt(8)));
    }

    private static long step(Benefit benefit, String id) {
        return benefit.explanation().steps().stream()
                .filter(step -> step.id().equals(id))
                .mapToLong(step -> step.amount().amount())
                .sum();
    }

    private static long sum(Benefit benefit) {
        return benefit.items().stream()
                .mapToLong(item -> item.amount().amount())
                .sum();
    }
}
