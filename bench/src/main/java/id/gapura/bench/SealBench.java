package id.gapura.bench;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Jakarta;
import id.gapura.ledger.Seal;
import id.gapura.ledger.Seals;
import id.gapura.program.MovedClock;
import id.gapura.program.Program;
import id.gapura.rules.ContributionPrice;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Seconds until a day with many payments is sealed, and until {@code ledger verify} has read it again. The day is read as a
 * stream, so that a small heap does, whatever the day holds.
 *
 * <p>No limit: a day is sealed once, soon after midnight, while payments of the next one go on.
 */
final class SealBench {
    /** About what sixty million members pay on an even day. */
    private static final int PAYMENTS = 2_000_000;
    /** Each pays several months. */
    private static final int MOST_MEMBERS = 200_000;

    private static final Duration PATIENCE = Duration.ofHours(1);

    private SealBench() {}

    /** What a day's seal took. */
    record Sealed(Seal seal, double sealSeconds, double verifySeconds) {}

    static void run(Options options) {
        int payments = options.rows().orElse(PAYMENTS);
        var sealed = sealed(payments);
        Figures.print("seal.payments", payments, "payments");
        Figures.print("seal.entries", (double) sealed.seal.entries(), "entries");
        Figures.print("seal.seconds", sealed.sealSeconds, "s");
        Figures.print("seal.verify_seconds", sealed.verifySeconds, "s");
        Figures.print("seal.max_heap", Runtime.getRuntime().maxMemory() / 1e6, "MB");
    }

    /** Posts payments today, however long that takes, and lets tomorrow come. */
    static Sealed sealed(int payments) {
        var clock = new MovedClock();
        clock.standAt(clock.instant());
        try (var bench = new Workbench(clock)) {
            var seals = bench.program().get(Seals.class);
            post(bench.program(), clock, payments);
            clock.standAt(clock.instant().plus(Duration.ofDays(1)));
            double sealSeconds = seconds(seals::sealClosedDays);
            double verifySeconds = seconds(() -> seals.verify().broken().ifPresent(broken -> {
                throw new IllegalStateException("the seal of " + broken.day() + " is broken");
            }));
            return new Sealed(seals.last().orElseThrow(), sealSeconds, verifySeconds);
        }
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void post(Program program, MovedClock clock, int payments) {
        var numbers = GeneratedMembers.add(program, Math.min(payments, MOST_MEMBERS));
        var month = YearMonth.from(Jakarta.today(clock));
        var price = program.get(ContributionPrice.class).total(GeneratedMembers.TERMS, month);
        var batch = new ArrayList<IncomingPayment>();
        for (int i = 0; i < payments; i++) {
            var payer = numbers.get(i % numbers.size());
            batch.add(new IncomingPayment("bank-jaya", UUID.randomUUID().toString(), payer, price, clock.instant()));
            if (batch.size() == Intake.MOST_AT_ONCE || i == payments - 1) {
                program.get(Intake.class).accept(List.copyOf(batch));
                batch.clear();
            }
        }
        if (!program.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("what follows the payments did not end");
        }
    }
}
