package id.gapura.contributions.simulation;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Outcome;
import id.gapura.contributions.Suspended;
import id.gapura.contributions.simulation.PaymentModel.Answer;
import id.gapura.contributions.simulation.PaymentModel.Payment;
import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.contributions.undoing.Undoings;
import id.gapura.database.Proof;
import id.gapura.jobs.Job;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.rules.CoverSummary;
import id.gapura.rules.Payer;
import java.sql.ResultSet;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Members, channels and officers who do what the dice say, to the program and to the model at once. */
final class RandomLife implements AutoCloseable {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 3);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final List<String> CHANNELS = List.of("bank-a", "toko-b", "dompet-c", PaymentModel.REGION_PAYS);
    private static final long[] AMOUNTS = {1, 700, 5_000, 8_399, 8_400, 16_800, 25_200, 100_000, 500_000};

    private final RandomGenerator random;
    private final TestProgram program = TestProgram.on(FIRST_DAY);
    private final TestMembers members = new TestMembers(program);
    private final PaymentModel model = new PaymentModel();
    private final Map<String, UUID> workers = new TreeMap<>();
    private final List<Nik> strangers = new ArrayList<>();
    private final List<Payment> reported = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private LocalDate today = FIRST_DAY;
    private int serial;

    RandomLife(RandomGenerator random) {
        this.random = random;
        join(members.freshNik(BORN));
    }

    /** Does one thing, tells what. */
    String step() {
        int dice = random.nextInt(100);
        if (dice < 8) {
            return join(members.freshNik(BORN));
        }
        if (dice < 50) {
            return pay(anyone(), anyAmount());
        }
        if (dice < 58) {
            return payForStranger();
        }
        if (dice < 64) {
            return strangers.isEmpty() ? "nobody to register" : joinAtLast(strangers.removeFirst());
        }
        if (dice < 72) {
            return again();
        }
        if (dice < 80) {
            return decide();
        }
        if (dice < 85) {
            return merge();
        }
        return dice < 92 ? takeBack() : laterDay();
    }

    private String anyone() {
        var niks = List.copyOf(workers.keySet());
        return niks.get(random.nextInt(niks.size()));
    }

    private Optional<String> anyOpen() {
        var open = workers.keySet().stream()
                .filter(nik -> !Objects.requireNonNull(model.people.get(nik)).isClosed)
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(random.nextInt(open.size())));
    }

    private long anyAmount() {
        return AMOUNTS[random.nextInt(AMOUNTS.length)];
    }

    private String join(Nik nik) {
        workers.put(nik.digits(), members.member("Warga " + ++serial, BORN, nik, Optional.empty()));
        model.join(nik.digits(), today);
        return "somebody joins";
    }

    private String joinAtLast(Nik nik) {
        join(nik);
        program.awaitQuiet();
        search();
        return "somebody joins whose money waits";
    }

    /** What the program does every minute by itself. */
    private void search() {
        program.all(Job.class).stream()
                .filter(job -> job.name().equals("contributions.suspense-search"))
                .forEach(job -> job.run(""));
    }

    private String pay(String payer, long amount) {
        var channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        var paidOn = today.minusDays(random.nextInt(4));
        var payment = new Payment(channel, "P" + ++serial, payer, amount, paidOn);
        var outcome = report(payment);
        var answer = model.pay(payment);
        reported.add(payment);
        expect("the answer to " + payment.key(), answer, read(outcome));
        return "a payment of " + amount + " on " + paidOn;
    }

    /** One at a time for each, since the order in which those that waited are posted is not promised. */
    private String payForStranger() {
        var nik = members.freshNik(BORN);
        strangers.add(nik);
        if (random.nextBoolean()) {
            search();
        }
        return pay(nik.digits(), anyAmount()) + " for somebody unknown";
    }

    private String again() {
        if (reported.isEmpty()) {
            return "nothing to repeat";
        }
        var payment = reported.get(random.nextInt(reported.size()));
        if (random.nextBoolean()) {
            var other = new Payment(
                    payment.channel(), payment.key(), payment.payer(), payment.amount() + 1, payment.paidOn());
            expect("the answer to another under " + payment.key(), new Outcome.Conflicting(), report(other));
            return "a conflict";
        }
        var outcome = report(payment);
        expect(
                "the answer to " + payment.key() + " again",
                model.firstAnswer(payment),
                outcome instanceof Outcome.Repeated(var first) ? read(first) : outcome);
        return "a repeat";
    }

    private Outcome report(Payment payment) {
        return program.get(Intake.class)
                .accept(new IncomingPayment(
                        payment.channel(),
                        payment.key(),
                        payment.payer(),
                        Rupiah.of(payment.amount()),
                        TestProgram.noon(payment.paidOn()),
                        giver(payment)));
    }

    /** Null where it is whoever the member's terms name. */
    private static @Nullable Payer giver(Payment payment) {
        return payment.channel().equals(PaymentModel.REGION_PAYS) ? Payer.REGIONAL_BUDGET : null;
    }

    private static Object read(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Posted posted ->
                new Answer(posted.months(), posted.piggyBank().amount(), "");
            case Outcome.Suspended(var reason) -> new Answer(List.of(), 0, reason.code());
            case Outcome.Repeated _, Outcome.Conflicting _, Outcome.Refused _ -> outcome;
        };
    }

    /** Two officers find the owner of waiting money or give it back. */
    private String decide() {
        var waiting = program.get(Contributions.class).suspended(1_000);
        var member = anyOpen();
        if (waiting.isEmpty() || member.isEmpty()) {
            return "nothing to decide";
        }
        var one = waiting.get(random.nextInt(waiting.size()));
        boolean isBack = random.nextBoolean();
        var worker = Objects.requireNonNull(workers.get(member.get()));
        var review = program.get(SuspenseReview.class);
        var id = one.paymentId();
        review.propose(id, isBack ? new Aim.ToChannel() : new Aim.ToMember(worker), "siti", "dice");
        var proposal = review.find(id).flatMap(found -> found.open()).orElseThrow();
        expect("one's own approval", SuspenseReview.Result.NEEDS_ANOTHER_OFFICER, approve(id, proposal.id(), "siti"));
        expect("an approval", SuspenseReview.Result.DONE, approve(id, proposal.id(), "budi"));
        if (isBack) {
            model.toChannel(key(one));
        } else {
            model.toMember(key(one), member.get());
        }
        return (isBack ? "a return of " : "a match by hand of ") + key(one);
    }

    private SuspenseReview.Result approve(UUID payment, UUID proposal, String officer) {
        return program.get(SuspenseReview.class).approve(payment, proposal, officer);
    }

    /** By which the model knows it: months paid twice by whose they were. */
    private String key(Suspended one) {
        if (one.reason() != Outcome.Reason.PAID_TWICE) {
            return one.payment().externalId();
        }
        var from = workers.entrySet().stream()
                .filter(entry -> one.worker().filter(entry.getValue()::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .getKey();
        var external = one.payment().externalId();
        return "twice " + from + " " + external.substring(external.indexOf('/') + 1);
    }

    /** Two officers take back what was posted to somebody; months paid twice are not ours to take. */
    private String takeBack() {
        var member = anyOpen();
        var keys = member.stream()
                .flatMap(nik -> Objects.requireNonNull(model.people.get(nik)).purchases.keySet().stream())
                .filter(key -> !key.startsWith("twice"))
                .toList();
        if (keys.isEmpty()) {
            return "nothing to take back";
        }
        var key = keys.get(random.nextInt(keys.size()));
        var worker = Objects.requireNonNull(workers.get(member.orElseThrow()));
        expect("taking back " + key, model.takeBack(member.get(), key), takeBack(worker, payment(key)));
        return "a payment taken back";
    }

    private String takeBack(UUID worker, UUID payment) {
        var undoings = program.get(Undoings.class);
        var proposed = undoings.propose(worker, payment, "siti", "dice");
        if (proposed instanceof Undoings.Result.Refused(var why)) {
            return why.name();
        }
        var undoing = undoings.openOf(worker, payment).orElseThrow();
        return undoings.approve(worker, undoing.id(), "budi") instanceof Undoings.Result.Done ? "DONE" : "not approved";
    }

    private UUID payment(String externalId) {
        return program.sql()
                .sql("SELECT payment_id FROM contributions.payment WHERE external_id = :external")
                .param("external", externalId)
                .query(UUID.class)
                .single();
    }

    private String merge() {
        var from = anyOpen();
        var to = anyOpen();
        if (from.isEmpty() || from.equals(to)) {
            return "nobody to merge";
        }
        var event = new WorkersMerged(
                Objects.requireNonNull(workers.get(from.get())), Objects.requireNonNull(workers.get(to.orElseThrow())));
        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Outbox.class).publish(event));
        program.awaitQuiet();
        model.merge(from.get(), to.get(), Jakarta.today(program.get(InstantSource.class)));
        return "a merge";
    }

    private String laterDay() {
        today = today.plusDays(random.nextInt(1, 25));
        program.setToday(today);
        return "the clock moves to " + today;
    }

    /** What is not as the model says. */
    List<String> differences() {
        var months = months();
        workers.forEach((nik, worker) -> {
            var person = Objects.requireNonNull(model.people.get(nik));
            var bought = new TreeMap<YearMonth, Long>();
            person.months.forEach((month, cost) -> bought.put(month, cost.price()));
            expect("months of " + worker, bought, months.getOrDefault(worker, new TreeMap<>()));
            expect("last paid month of " + worker, person.lastPaid(), lastPaid(worker));
        });
        var balances = new HashMap<String, Long>();
        program.get(Ledger.class)
                .trialBalance(LAST_DAY)
                .forEach(line -> balances.put(line.account(), line.amount().amount()));
        expect("suspense", model.inSuspense(), -balances.getOrDefault("suspense", 0L));
        expect("piggy banks", model.inPiggyBanks(), -balances.getOrDefault("piggy-bank", 0L));
        expect("funds", model.inFunds(), -sum(balances, "fund:"));
        workers.forEach((nik, worker) -> {
            var person = Objects.requireNonNull(model.people.get(nik));
            if (!person.isClosed) {
                expect("payments of " + worker, listed(person), listed(worker));
            }
        });
        model.owedByChannel.forEach((channel, owed) ->
                expect("settlement of " + channel, owed, balances.getOrDefault("settlement:" + channel, 0L)));
        var found = List.copyOf(differences);
        differences.clear();
        return found;
    }

    /** What each payment on somebody's list came to. */
    private static List<Long> listed(PaymentModel.Person person) {
        return person.purchases.values().stream()
                .map(purchase -> purchase.money().amount())
                .sorted()
                .toList();
    }

    private List<Long> listed(UUID worker) {
        return program.get(Contributions.class).payments(worker).stream()
                .map(payment -> payment.amount().amount())
                .sorted()
                .toList();
    }

    private Map<UUID, Map<YearMonth, Long>> months() {
        var months = new HashMap<UUID, Map<YearMonth, Long>>();
        program.sql()
                .sql("SELECT worker_id, month_on, jkk_idr + jkm_idr + jht_idr AS price FROM contributions.paid_month")
                .query((ResultSet row) -> {
                    months.computeIfAbsent(row.getObject("worker_id", UUID.class), _ -> new TreeMap<>())
                            .put(YearMonth.from(row.getObject("month_on", LocalDate.class)), row.getLong("price"));
                });
        return months;
    }

    private Optional<YearMonth> lastPaid(UUID worker) {
        return program.get(Membership.class)
                .find(worker)
                .map(member -> member.cover())
                .flatMap(cover ->
                        cover instanceof CoverSummary.Paid paid ? Optional.of(paid.lastPaid()) : Optional.empty());
    }

    private static long sum(Map<String, Long> balances, String prefix) {
        return balances.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            differences.add(what + ": the model says " + expected + ", the program " + found);
        }
    }

    /** What the program's own proofs find. */
    List<String> proofs() {
        program.awaitQuiet();
        var found = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(found::add));
        return found;
    }

    @Override
    public void close() {
        program.close();
    }
}
