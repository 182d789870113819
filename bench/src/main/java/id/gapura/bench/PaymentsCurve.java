package id.gapura.bench;

import id.gapura.bench.Load.Measured;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.database.Database;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionPrice;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Payments a second through the intake, {@code fsync} on, when a hundred thousand, a million, ten million
 * payments are stored already: whether the more there is, the longer it takes. What is stored is written by SQL; the
 * members who pay are the same throughout, each paying another month.
 *
 * <p>Each measurement of single payments begins with a checkpoint, after which every page that a payment changes goes whole
 * into the log once, and lasts about as long as it takes until the next checkpoint at that load: the more pages there are,
 * the longer the first part. That part is printed by itself too.
 *
 * <p>Limit: with the most stored, 0.8 of the payments a second that there were with the fewest.
 */
final class PaymentsCurve {
    private static final int MEMBERS = 200_000;
    private static final int CLIENTS = 64;
    private static final int BATCH = 500;
    private static final int BATCH_CLIENTS = 2;
    private static final Duration SPELL = Duration.ofSeconds(3);
    private static final int SPELLS = 5;
    /** At that load, the log that may gather between two checkpoints lasts about as long. */
    private static final Duration UNTIL_CHECKPOINT = Duration.ofSeconds(100);

    private static final List<Integer> SIZES = List.of(100_000, 1_000_000, 10_000_000);
    private static final double LEAST_KEPT = 0.8;

    private final Intake intake;
    private final List<String> numbers;
    private final Rupiah price;
    private final AtomicInteger next = new AtomicInteger();

    private PaymentsCurve(Intake intake, List<String> numbers, Rupiah price) {
        this.intake = intake;
        this.numbers = numbers;
        this.price = price;
    }

    static void run(Options options) {
        int most = options.rows().orElse(SIZES.getLast());
        try (var bench = new Workbench()) {
            var program = bench.program();
            var month = YearMonth.from(Jakarta.today(InstantSource.system()));
            var price = program.get(ContributionPrice.class).total(GeneratedMembers.TERMS, month);
            var curve = new PaymentsCurve(program.get(Intake.class), GeneratedMembers.add(program, MEMBERS), price);
            var stored = new StoredPayments(program.get(Database.class).ownerDataSource());
            curve.singly(SPELL);
            curve.batches();
            var singly = new ArrayList<Double>();
            var batches = new ArrayList<Double>();
            for (int size : SIZES.stream().filter(size -> size <= most).toList()) {
                stored.fillUpTo(size);
                singly.add(curve.singlyFromCheckpoint(size));
                batches.add(curve.batches(size));
            }
            judge(singly, batches).settle();
        }
    }

    /** Payments a second, one at a time and in batches, with ever more stored. */
    static Limits judge(List<Double> singly, List<Double> batches) {
        var limits = new Limits();
        limits.atLeast("payments.curve_kept_64", singly.getLast() / singly.getFirst(), LEAST_KEPT, "ratio");
        limits.atLeast("payments.curve_kept_batch", batches.getLast() / batches.getFirst(), LEAST_KEPT, "ratio");
        return limits;
    }

    private double singlyFromCheckpoint(int stored) {
        var first = singly(SPELL);
        print("per_s_64_after_checkpoint", stored, first.perSecond(), "payments/s");
        double perSecond =
                Measured.together(List.of(first, singly(UNTIL_CHECKPOINT))).perSecond();
        print("per_s_64", stored, perSecond, "payments/s");
        return perSecond;
    }

    private double batches(int stored) {
        var spells = Stream.generate(this::batches).limit(SPELLS).toList();
        double perSecond = BATCH * median(spells, Measured::perSecond);
        print("per_s_batch", stored, perSecond, "payments/s");
        print("per_s_batch_processor_us", stored, median(spells, Measured::microsecondsEach) / BATCH, "us/payment");
        return perSecond;
    }

    private static double median(List<Measured> spells, ToDoubleFunction<Measured> value) {
        return Figures.median(spells.stream().mapToDouble(value).boxed().toList());
    }

    private static void print(String metric, int stored, double value, String unit) {
        Figures.print("payments.curve_" + metric + "_at_" + stored, value, unit);
    }

    private Measured singly(Duration spell) {
        return Load.asFastAsItGoes(CLIENTS, spell, _ -> new Payer(1));
    }

    private Measured batches() {
        return Load.asFastAsItGoes(BATCH_CLIENTS, SPELL, _ -> new Payer(BATCH));
    }

    /** One client, straight at the intake. */
    private final class Payer implements Load.Client {
        private final int size;

        private Payer(int size) {
            this.size = size;
        }

        @Override
        public Runnable next() {
            var payments = new ArrayList<IncomingPayment>(size);
            var now = InstantSource.system().instant();
            for (int i = 0; i < size; i++) {
                var payer = numbers.get(Math.floorMod(next.getAndIncrement(), numbers.size()));
                payments.add(new IncomingPayment("bank-jaya", UUID.randomUUID().toString(), payer, price, now));
            }
            return () -> intake.accept(payments);
        }

        @Override
        public void close() {}
    }
}
