package id.gapura.bench;

import id.gapura.bench.HttpPayer.Prepared;
import id.gapura.bench.Load.Measured;
import id.gapura.database.Proof;
import id.gapura.jobs.Jobs;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.program.ProgramSettings;
import id.gapura.program.WebProgram;
import id.gapura.program.WebSettings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Payments a second through the signed HTTP intake, {@code fsync} on, beside two loops that insert the same rows into
 * tables of the same make on the same server with the same number of clients and none of our code: a transaction of
 * four statements a payment, and one statement a payment. The three take turns, several rounds.
 */
final class PaymentsBench {
    private static final int CLIENTS = 64;
    private static final int BATCH = 500;
    private static final int BATCH_CLIENTS = 4;
    private static final int MEMBERS = 40_000;
    private static final int ROUNDS = 3;
    private static final Duration SPELL = Duration.ofSeconds(5);

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
        try (var folder = new TemporaryFolder()) {
            var settings = new ProgramSettings(folder.path(), Optional.empty(), InstantSource.system());
            try (var program = WebProgram.open(settings, new WebSettings(0))) {
                var payers = new Payers(program, options.rows().orElse(MEMBERS));
                payers.enrol(folder.path());
                var raw = new RawLoops(program.get(DataSource.class), payers.members());
                raw.makeTables();
                new PaymentsBench(payers, program, raw).measure(options.rounds().orElse(ROUNDS));
            }
        }
    }

    private void measure(int rounds) {
        many(CLIENTS);
        raw.fourStatements(CLIENTS, SPELL);
        raw.oneStatement(CLIENTS, SPELL);
        var ours = new ArrayList<Double>();
        var four = new ArrayList<Double>();
        var one = new ArrayList<Double>();
        var alone = new ArrayList<Double>();
        var fourAlone = new ArrayList<Double>();
        var batched = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            ours.add(many(CLIENTS).perSecond());
            four.add(raw.fourStatements(CLIENTS, SPELL).perSecond());
            one.add(raw.oneStatement(CLIENTS, SPELL).perSecond());
            alone.add(many(1).perSecond());
            fourAlone.add(raw.fourStatements(1, SPELL).perSecond());
            batched.add(batches().perSecond() * BATCH);
        }
        double most = Figures.median(ours);
        Figures.print("payments.per_s_64", most, "payments/s");
        Figures.print("payments.four_statements_per_s_64", Figures.median(four), "payments/s");
        Figures.print("payments.one_statement_per_s_64", Figures.median(one), "payments/s");
        Figures.print("payments.per_s_1", Figures.median(alone), "payments/s");
        Figures.print("payments.four_statements_per_s_1", Figures.median(fourAlone), "payments/s");
        Figures.print("payments.per_s_batch", Figures.median(batched), "payments/s");
        Figures.print("payments.ratio_64", most / Figures.median(four), "ratio");
        Figures.print("payments.ratio_64_one_statement", most / Figures.median(one), "ratio");
        Figures.print("payments.ratio_1", Figures.median(alone) / Figures.median(fourAlone), "ratio");
        Figures.print("payments.ratio_batch", Figures.median(batched) / Figures.median(one), "ratio");
        var calm = paced(most / 2);
        Figures.print("payments.p50_ms", Figures.quantile(calm.milliseconds(), 0.5), "ms");
        Figures.print("payments.p99_ms", Figures.quantile(calm.milliseconds(), 0.99), "ms");
        verify();
    }

    /** As fast as the answers come. */
    private Measured many(int clients) {
        return Load.asFastAsItGoes(clients, SPELL, _ -> payer(1));
    }

    private Measured batches() {
        return Load.asFastAsItGoes(BATCH_CLIENTS, SPELL, _ -> payer(BATCH));
    }

    /** At a rate, whether answers come or not; a wait begins when its payment was due. */
    private Measured paced(double perSecond) {
        return Load.paced(CLIENTS, SPELL.multipliedBy(2), perSecond, _ -> payer(1));
    }

    private Load.Client payer(int size) {
        var key = program.get(ApiKeys.class).create("Bench", "bench-" + ++platforms);
        var http = new HttpPayer(program.port(), key);
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

    private void verify() {
        if (!program.get(Jobs.class).awaitQuiet(Duration.ofMinutes(10))) {
            throw new IllegalStateException("jobs still wait");
        }
        var found = new ArrayList<String>();
        List<Proof> proofs = program.all(Proof.class);
        proofs.forEach(proof -> proof.run(found::add));
        Figures.print("payments.differences", found.size(), "differences");
        found.stream().limit(5).forEach(System.err::println);
    }
}
