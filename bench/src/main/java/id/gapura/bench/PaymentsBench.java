package id.gapura.bench;

import id.gapura.bench.HttpPayer.Prepared;
import id.gapura.bench.Load.Measured;
import id.gapura.database.Database;
import id.gapura.database.Proof;
import id.gapura.jobs.Jobs;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.program.ProgramSettings;
import id.gapura.program.WebProgram;
import id.gapura.program.WebSettings;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Payments a second through the signed HTTP intake, {@code fsync} on, beside two loops that insert the same rows into
 * tables of the same make on the same server with the same number of clients and none of our code: a transaction of
 * four statements a payment, and one statement a payment ({@link RawLoops}). The three take turns, several rounds, once
 * the program's code is compiled; a ratio is the median of the rounds' own ratios. A loop begins when the jobs that follow
 * earlier payments have ended, so that none of it lies on another's shoulders; what those jobs cost is a figure of its own.
 * The most that is held with them, and the waits at half of that, are measured for so long that the jobs and the server's
 * sweeping run beside the payments, once the loops' tables are gone and the server has swept what they left. Every client
 * has paid once before. Where others use the machine too, compare the processor time a payment costs: 64 connections get
 * more of a busy machine than a few writers do.
 *
 * <p>Limits: 64 clients get three times the four-statement loop and as much as the one-statement loop, batches five times the
 * latter, a lone client 0.8 of the former; one wait in a hundred at half of what is held is longer than 50 ms; every proof
 * finds no difference. The lone client misses its own, which decision 0071 holds to be wrong.
 */
final class PaymentsBench {
    private static final int CLIENTS = 64;
    private static final int BATCH = 500;
    private static final int BATCH_CLIENTS = 4;
    private static final int MEMBERS = 40_000;
    private static final int ROUNDS = 5;
    /** The most spells in which the program's code is compiled. */
    private static final int WARM_UP_SPELLS = 30;

    /** Share of a spell that the compilers may still be busy when measuring begins. */
    private static final double AT_REST = 0.05;

    private static final Duration SPELL = Duration.ofSeconds(3);
    /** A lone client and its loop take short turns, so that what the server sweeps meanwhile falls on both. */
    private static final Duration TURN = Duration.ofSeconds(1);

    private static final int TURNS = 4;
    /** Longer than any listener's patience. */
    private static final Duration CALM = Duration.ofSeconds(45);

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final double LEAST_OF_FOUR = 3;
    private static final double LEAST_OF_ONE = 1;
    private static final double LEAST_OF_BATCH = 5;
    private static final double LEAST_ALONE = 0.8;
    private static final double MOST_P99_MS = 50;

    private final Payers payers;
    private final WebProgram program;
    private final RawLoops raw;
    private int platforms;

    private PaymentsBench(Payers payers, WebProgram program, RawLoops raw) {
        this.payers = payers;
        this.program = program;
        this.raw = raw;
    }

    static void run(Options options) {
        if (options.curve()) {
            PaymentsCurve.run(options);
            return;
        }
        try (var folder = new TemporaryFolder()) {
            var settings = new ProgramSettings(folder.path(), Optional.empty(), InstantSource.system());
            try (var program = WebProgram.open(settings, new WebSettings(0))) {
                var payers = new Payers(program, options.rows().orElse(MEMBERS));
                payers.enrol(folder.path());
                try (var raw = new RawLoops(program.get(Database.class).ownerDataSource(), payers.members())) {
                    raw.makeTables();
                    new PaymentsBench(payers, program, raw)
                            .measure(options.rounds().orElse(ROUNDS));
                }
            }
        }
    }

    private void measure(int rounds) {
        warmUp();
        var taken = Stream.generate(this::round).limit(rounds).toList();
        print(taken, "per_s_64", "payments/s", round -> round.ours.perSecond());
        print(taken, "four_statements_per_s_64", "payments/s", round -> round.four.perSecond());
        print(taken, "one_statement_per_s_64", "payments/s", round -> round.one.perSecond());
        print(taken, "per_s_1", "payments/s", round -> round.alone.perSecond());
        print(taken, "four_statements_per_s_1", "payments/s", round -> round.fourAlone.perSecond());
        print(taken, "per_s_batch", "payments/s", Round::batched);
        print(taken, "many_payments_per_s_batch", "payments/s", Round::atBest);
        print(taken, "ratio_batch_at_best", "ratio", round -> round.atBest() / round.one.perSecond());
        print(taken, "processor_us_64", "us/payment", round -> round.ours.microsecondsEach());
        print(taken, "four_statements_processor_us_64", "us/payment", round -> round.four.microsecondsEach());
        print(taken, "one_statement_processor_us_64", "us/payment", round -> round.one.microsecondsEach());
        print(taken, "processor_us_1", "us/payment", round -> round.alone.microsecondsEach());
        print(taken, "four_statements_processor_us_1", "us/payment", round -> round.fourAlone.microsecondsEach());
        print(taken, "processor_us_batch", "us/payment", round -> round.batches.microsecondsEach() / BATCH);
        print(taken, "processor_us_jobs", "us/payment", Round::jobsMicrosecondsEach);
        raw.dropTables();
        awaitCalm();
        double held = held();
        Figures.print("payments.held_per_s_64", held, "payments/s");
        awaitCalm();
        var calm = paced(held / 2);
        Figures.print("payments.p50_ms", Figures.quantile(calm.milliseconds(), 0.5), "ms");
        var limits = judge(
                median(taken, round -> round.ours.perSecond() / round.four.perSecond()),
                median(taken, round -> round.ours.perSecond() / round.one.perSecond()),
                median(taken, round -> round.alone.perSecond() / round.fourAlone.perSecond()),
                median(taken, round -> round.batched() / round.one.perSecond()));
        limits.atMost("payments.p99_ms", Figures.quantile(calm.milliseconds(), 0.99), MOST_P99_MS, "ms");
        limits.atMost("payments.differences", differences(), 0, "differences");
        limits.settle();
    }

    /** How we compare with the loops: 64 clients with either, a lone one with the first, batches with the second. */
    static Limits judge(double four, double one, double alone, double batch) {
        var limits = new Limits();
        limits.atLeast("payments.ratio_64", four, LEAST_OF_FOUR, "ratio");
        limits.atLeast("payments.ratio_64_one_statement", one, LEAST_OF_ONE, "ratio");
        limits.atLeast("payments.ratio_1", alone, LEAST_ALONE, "ratio");
        limits.atLeast("payments.ratio_batch", batch, LEAST_OF_BATCH, "ratio");
        return limits;
    }

    /** Each loop, measured one right after the other. */
    private record Round(
            Measured ours,
            Measured four,
            Measured one,
            Measured alone,
            Measured fourAlone,
            Measured batches,
            Measured many,
            double jobsSeconds) {
        double batched() {
            return batches.perSecond() * BATCH;
        }

        /** Processor time of the jobs that follow the batches' payments. */
        double jobsMicrosecondsEach() {
            return jobsSeconds * 1e6 / (batches.milliseconds().size() * BATCH);
        }

        /** Payments a second of the server alone, given the same batches as one statement each. */
        double atBest() {
            return many.perSecond() * BATCH;
        }
    }

    private Round round() {
        var ours = many(CLIENTS);
        awaitJobs();
        var four = raw.fourStatements(CLIENTS, SPELL);
        var one = raw.oneStatement(CLIENTS, SPELL);
        var lone = inTurns();
        var batches = batches();
        double jobs = awaitJobs();
        return new Round(
                ours, four, one, lone.ours, lone.four, batches, raw.manyPayments(BATCH_CLIENTS, SPELL, BATCH), jobs);
    }

    private record Lone(Measured ours, Measured four) {}

    private Lone inTurns() {
        var ours = new ArrayList<Measured>();
        var four = new ArrayList<Measured>();
        for (int turn = 0; turn < TURNS; turn++) {
            ours.add(many(1, TURN));
            awaitJobs();
            four.add(raw.fourStatements(1, TURN));
        }
        return new Lone(Measured.together(ours), Measured.together(four));
    }

    /** Seconds of processor time until nothing waits. */
    private double awaitJobs() {
        double before = ProcessorTime.seconds();
        if (!program.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("jobs still wait");
        }
        return ProcessorTime.seconds() - before;
    }

    /** Until neither jobs nor the server have anything left to do of what was paid. */
    private void awaitCalm() {
        awaitJobs();
        Sweeping.awaitEnd(program.get(Database.class).ownerDataSource(), PATIENCE);
    }

    /** Of the rounds' own values, so that what else the machine does in one round spoils that round alone. */
    private static void print(List<Round> rounds, String metric, String unit, ToDoubleFunction<Round> value) {
        Figures.print("payments." + metric, median(rounds, value), unit);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return Figures.median(rounds.stream().mapToDouble(value).boxed().toList());
    }

    /** Until the program's code is compiled, as it is in one that has run for an hour. */
    private void warmUp() {
        raw.fourStatements(CLIENTS, SPELL);
        raw.oneStatement(CLIENTS, SPELL);
        for (int spell = 0; spell < WARM_UP_SPELLS && compilersShare() > AT_REST; spell++) {
            many(1);
            batches();
        }
        awaitJobs();
    }

    /** Of the time of a spell of many clients. */
    private double compilersShare() {
        var compilers = ManagementFactory.getCompilationMXBean();
        long before = compilers.getTotalCompilationTime();
        many(CLIENTS);
        return (compilers.getTotalCompilationTime() - before) / (double) SPELL.toMillis();
    }

    /** As fast as the answers come. */
    private Measured many(int clients) {
        return many(clients, SPELL);
    }

    private Measured many(int clients, Duration spell) {
        return Load.asFastAsItGoes(clients, spell, _ -> payer(1));
    }

    private Measured batches() {
        return Load.asFastAsItGoes(BATCH_CLIENTS, SPELL, _ -> payer(BATCH));
    }

    /** Payments a second with what follows them: as fast as it goes, over the time until their jobs, hurried, have ended. */
    private double held() {
        var paid = many(CLIENTS, CALM);
        long begun = System.nanoTime();
        awaitJobs();
        return paid.milliseconds().size() / (paid.seconds() + (System.nanoTime() - begun) / 1e9);
    }

    /** At a rate, whether answers come or not; a wait begins when its payment was due. */
    private Measured paced(double perSecond) {
        return Load.paced(CLIENTS, CALM, perSecond, _ -> payer(1));
    }

    /** Who has paid once: its connection is open and its key known. */
    private Load.Client payer(int size) {
        var key = program.get(ApiKeys.class).create("Bench", "bench-" + ++platforms);
        var http = new HttpPayer(program.port(), key);
        http.send(http.prepare(payers.next(1)));
        return new Load.Client() {
            @Override
            public Runnable next() {
                Prepared prepared = http.prepare(payers.next(size));
                return () -> http.send(prepared);
            }

            @Override
            public void close() {
                http.close();
            }
        };
    }

    private int differences() {
        awaitJobs();
        var found = new ArrayList<String>();
        List<Proof> proofs = program.all(Proof.class);
        proofs.forEach(proof -> proof.run(found::add));
        found.stream().limit(5).forEach(System.err::println);
        return found.size();
    }
}
