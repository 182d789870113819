package id.gapura.partner.mandate;

import static id.gapura.partner.aggregator.AggregatorTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.MemberPayment;
import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.mandate.Mandates.Change;
import id.gapura.sandbox.SandboxAggregator.Delivery;
import id.gapura.sandbox.SandboxAggregator.Ending;
import id.gapura.sandbox.SandboxAggregator.Taken;
import id.gapura.sandbox.SandboxMandates.Purse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A season of luck and mishap: accounts fill and empty, banks fall silent and answer later, the aggregator goes down and
 * comes back, news is lost or comes twice, members pause, go on and pay in other ways. Whatever happens, money is taken as
 * was told and arrives once. A seed that fails repeats.
 */
class MandateLifeTest {
    private static final int SEEDS = Integer.getInteger("mandates.seeds", 3);
    private static final int DAYS = 100;
    private static final Rupiah PRICE = AggregatorTown.PRICE;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void money_is_taken_as_was_told_and_arrives_once(long seed) {
        var random = new SplittableRandom(seed);
        try (var town = new AggregatorTown()) {
            var payers = new ArrayList<Payer>();
            for (int i = 0; i < 4; i++) {
                var payer = new Payer(town, town.web.people().member("Warga " + i));
                payers.add(payer.by(random.nextInt(1, 15), new Rupiah(16_800L * random.nextInt(1, 4))));
            }
            boolean isDown = false;
            for (int i = 0; i < DAYS; i++) {
                town.web.setToday(TODAY.plusDays(i));
                for (var payer : payers) {
                    mishap(payer, random);
                }
                if (random.nextInt(5) == 0) {
                    isDown = !isDown;
                    if (isDown) {
                        town.shut();
                    } else {
                        town.open();
                    }
                }
                payers.getFirst().on(TODAY.plusDays(i));
                endSilent(town, random);
                if (random.nextBoolean()) {
                    town.web.get(MandateRound.class).runDue();
                }
            }
            settle(town, payers, isDown);

            for (var payer : payers) {
                check(payer, "seed " + seed);
            }
            var differences = new ArrayList<String>();
            town.web.awaitQuiet();
            town.web.all(Proof.class).forEach(proof -> proof.run(differences::add));
            assertThat(differences).as("seed " + seed).isEmpty();
        }
    }

    private static void mishap(Payer payer, SplittableRandom random) {
        switch (random.nextInt(30)) {
            case 0, 1 -> payer.fill(Purse.EMPTY);
            case 2, 3, 4 -> payer.fill(Purse.FULL);
            case 5 -> payer.fill(Purse.SILENT);
            case 6 -> payer.change(Change.PAUSE);
            case 7, 8, 9 -> payer.change(Change.RESUME);
            case 10 ->
                payer.town()
                        .web
                        .get(Intake.class)
                        .accept(new IncomingPayment(
                                "bank-jaya",
                                UUID.randomUUID().toString(),
                                payer.worker().number().digits(),
                                PRICE,
                                payer.town().web.clock().instant()));
            default -> {}
        }
    }

    /** Silent banks answer at last: paid or not, told once, twice or never. */
    private static void endSilent(AggregatorTown town, SplittableRandom random) {
        for (var reference : town.aggregator.waitingDebits()) {
            if (random.nextInt(3) == 0) {
                var how = random.nextBoolean() ? Ending.PAID : Ending.FAILED;
                town.aggregator.end(reference, how, Delivery.values()[random.nextInt(3)]);
            }
        }
    }

    /** Everything is up again and answers; nothing new is begun. */
    private static void settle(AggregatorTown town, List<Payer> payers, boolean isDown) {
        if (isDown) {
            town.open();
        }
        payers.forEach(payer -> payer.change(Change.CANCEL));
        for (int i = 0; i < 4; i++) {
            payers.getFirst().on(TODAY.plusDays(DAYS + i));
        }
    }

    private static void check(Payer payer, String seed) {
        var byMandate = payer.payments().stream()
                .filter(payment -> payment.channel().startsWith("autodebit"))
                .toList();
        assertThat(byMandate.stream()
                        .map(MemberPayment::amount)
                        .map(Rupiah::amount)
                        .sorted())
                .as(seed + ": what was taken arrived once")
                .isEqualTo(payer.taken().stream().map(Taken::amount).sorted().toList());
        assertThat(payer.tries())
                .as(seed + ": every end is known")
                .allMatch(one -> one.endedAt().isPresent());
        assertThat(payer.debits())
                .as(seed + ": every month is over")
                .allMatch(debit -> debit.state().isEnd());
        var collected = new TreeMap<YearMonth, Integer>();
        payer.tries().stream()
                .filter(DebitTry::isCollected)
                .forEach(one -> collected.merge(one.month(), 1, Integer::sum));
        assertThat(collected.values()).as(seed + ": a month is collected once").allMatch(count -> count == 1);
        for (var debit : payer.debits()) {
            assertThat(payer.tries().stream().filter(one -> one.month().equals(debit.month())))
                    .as(seed + ": never more than was told or allowed")
                    .allMatch(one -> one.amount().compareTo(debit.amount()) <= 0
                            && one.amount().compareTo(payer.mandate().terms().most()) <= 0);
        }
        assertThat(payer.tries())
                .as(seed + ": told three days before")
                .allMatch(one -> !announcedOn(payer, one).plusDays(3).isAfter(day(one)));
    }

    private static LocalDate day(DebitTry one) {
        return id.gapura.kernel.Jakarta.day(one.askedAt());
    }

    /** What was dropped and made known again may be later than a try before the drop. */
    private static LocalDate announcedOn(Payer payer, DebitTry one) {
        var at = payer.town()
                .web
                .sql()
                .sql("SELECT announced_at FROM partner.debit WHERE mandate_id = :id AND month_on = :month")
                .param("id", one.mandateId())
                .param("month", one.month().atDay(1))
                .query(java.time.OffsetDateTime.class)
                .single();
        var announced = id.gapura.kernel.Jakarta.day(at.toInstant());
        return announced.isAfter(day(one)) ? day(one).minusDays(3) : announced;
    }
}
