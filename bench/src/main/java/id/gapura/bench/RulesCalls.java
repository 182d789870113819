package id.gapura.bench;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Explanation;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.rules.benefit.Benefit;
import id.gapura.rules.benefit.Benefits;
import id.gapura.rules.benefit.Case;
import id.gapura.rules.benefit.Insured;
import id.gapura.rules.benefit.MonthsInRow;
import id.gapura.rules.benefit.Protection;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Single questions to the rules, for JMH. Facts and months change from call to call, so that nothing is learnt by heart.
 * The name of a method is that of its figure.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RulesCalls {
    private static final int KINDS = 1 << 10;

    private final ContributionPrice price = new ContributionPrice(Law.current());
    private final Benefits benefits = new Benefits(Law.current());
    private final ContributionFacts[] workers = new ContributionFacts[KINDS];
    private final YearMonth[] months = new YearMonth[KINDS];
    private final Case[] deaths = new Case[KINDS];
    private int next;

    /** Draws the facts. */
    public RulesCalls() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < KINDS; i++) {
            workers[i] = worker(random);
            months[i] = YearMonth.of(2025, 1).plusMonths(random.nextInt(36));
            deaths[i] = death(random);
        }
    }

    /** The price of a month. */
    @Benchmark
    public Rupiah contribution() {
        next = (next + 1) % KINDS;
        return price.total(workers[next], months[next]);
    }

    /** The price of a month by programme, with its explanation. */
    @Benchmark
    public Explanation contributionExplained() {
        next = (next + 1) % KINDS;
        return price.explain(workers[next], months[next]);
    }

    /** What a death gives, with its explanation. */
    @Benchmark
    public Benefit deathBenefit() {
        next = (next + 1) % KINDS;
        return benefits.of(deaths[next]);
    }

    static ContributionFacts worker(RandomGenerator random) {
        return new ContributionFacts(
                Rupiah.of(random.nextLong(25_000_000)),
                random.nextBoolean() ? Programmes.JKK_JKM : Programmes.JKK_JKM_JHT,
                random.nextBoolean() ? Sector.TRANSPORT : Sector.OTHER,
                Payer.SELF);
    }

    private static Case death(RandomGenerator random) {
        var insured =
                new Insured(LocalDate.of(2024, 1, 10), Protection.PROTECTED, Rupiah.of(random.nextLong(25_000_000)));
        var on = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        return random.nextBoolean()
                ? new Case.DeathByWork(on, insured)
                : new Case.Death(on, insured, new MonthsInRow(random.nextInt(12), 0), false);
    }
}
