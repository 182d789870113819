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
import java.util.stream.Stream;

/**
 * Payments a second through the intake, {@code fsync} on, when a hundred thousand, a million, ten million
 * payments are stored already: whether the more there is, the longer it takes. What is stored is written by SQL; the
 * members who pay are the same throughout, each paying another month.
 *
 * <p>Limit: with the most stored, 0.8 of the payments a second that there were with the fewest.
 */
final class PaymentsCurve {
    private static final int MEMBERS = 200_000;
    private static final int CLIENTS = 64;
    private static final int BATCH = 500;
    private static final int BATCH_CLIENTS = 2;
    private static final Duration SPELL = Duration.ofSeconds(3);
    private static final int SPELLS = 3;
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
            curve.singly();
            curve.batches();
            var singly = new ArrayList<Double>();
            var batches = new ArrayList<Double>();
            for (int size : SIZES.stream().filter(size -> size <= most).toList()) {
                stored.fillUpTo(size);
                singly.add(printed(
                        "per_s_64",
                        size,
                        Stream.generate(curve::singly).limit(SPELLS).toList(),
                        1));
                batches.add(printed(
                        "per_s_batch",
                        size,
                        Stream.generate(curve::batches).limit(SPELLS).toList(),
                        BATCH));
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

    /** Payments a second, which it prints. */
    private static double printed(String metric, int stored, List<Measured> spells, int each) {
        var name = "payments.curve_" + metric + "_at_" + stored;
        double perSecond = Figures.median(
                spells.stream().map(spell -> spell.perSecond() * each).toList());
        Figures.print(name, perSecond, "payments/s");
        Figures.print(
                name + "_processor_us",
                Figures.median(spells.stream()
                        .map(spell -> spell.microsecondsEach() / each)
                        .toList()),
                "us/payment");
        return perSecond;
    }

    private Measured singly() {
        return Load.asFastAsItGoes(CLIENTS, SPELL, _ -> new Payer(1));
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
