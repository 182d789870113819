package id.gapura.partner.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.database.Database;
import id.gapura.database.Proof;
import id.gapura.database.SmallDisk;
import id.gapura.database.TestDatabase;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.api.TestPlatform;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.snap.Banks;
import id.gapura.partner.snap.PendingPayments;
import id.gapura.partner.snap.VirtualAccounts;
import id.gapura.partner.snap.standard.Fields;
import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.partner.snap.standard.SnapAnswer;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.sandbox.BankIdentity;
import id.gapura.sandbox.HttpLine;
import id.gapura.sandbox.SandboxBank;
import id.gapura.sandbox.SandboxBank.Order;
import id.gapura.sandbox.SandboxBank.Standing;
import id.gapura.sandbox.Trick;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A PostgreSQL that does not get on, or has no room, as callers over HTTP see it. */
class TroubledDatabaseTest {
    private static final String PATIENCE = "gapura.intake-patience-millis";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = impatient();
    private static final int CALLERS = 4;
    private static final int MOST_IN_A_PAGE = 300;
    private static final TestPlatform PLATFORM =
            new TestPlatform(WEB, WEB.get(ApiKeys.class).create("Gerobak", "gerobak-id"));
    private static final SandboxBank BANK = bank();
    private static final Rupiah PRICE = Rupiah.of(8_400);

    @AfterAll
    static void close() {
        WEB.close();
    }

    /** A program whose callers wait for their answer a quarter of a second. */
    private static TestWeb impatient() {
        System.setProperty(PATIENCE, "250");
        try {
            return TestWeb.on(TODAY);
        } finally {
            System.clearProperty(PATIENCE);
        }
    }

    private static SandboxBank bank() {
        var keys = RsaKeys.pair();
        var wanted =
                new Banks.NewBank("bank-lambat", "Bank Lambat", "va-lambat", "9913", "", RsaKeys.pem(keys.getPublic()));
        var banks = WEB.get(Banks.class);
        var secret = ((Banks.Outcome.Done) banks.register(wanted)).secret();
        var ours = RsaKeys.readPublic(banks.ownPublicKey()).orElseThrow();
        var identity = new BankIdentity("bank-lambat", "    9913", keys.getPrivate(), secret, ours);
        return new SandboxBank(identity, new HttpLine(WEB.address("")), WEB.clock(), new SplittableRandom(3));
    }

    private static String field(SnapAnswer answer, String name) {
        return Fields.of(answer.body()).orElseThrow().optional(name, 255);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var answers = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void while_the_database_is_slow_callers_hear_that_the_end_is_not_known_and_then_everything_is_there_once()
            throws Exception {
        var worker = WEB.people().member("Siti Aminah");
        var saver = WEB.people().member("Sarip");
        var account = bill(worker);
        Callable<SnapAnswer> paid = () -> pay("slow", account);
        var deductions = IntStream.range(0, CALLERS)
                .<Callable<HttpResponse<String>>>mapToObj(i -> () -> deduct("slow-" + i, saver))
                .toList();

        try (var _ = TestDatabase.hold(WEB.get(Database.class), "contributions.inbox")) {
            for (var answer : atOnce(deductions)) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).contains("\"error\":\"too-slow\"", "\"stored\":\"unknown\"");
            }
            expectTimeout(paid.call());
            assertThat(flag("slow", account)).isEqualTo("03");
        }

        var toldAgain = IntStream.range(0, CALLERS)
                .<Callable<Integer>>mapToObj(i -> () -> atLast("slow-" + i, saver))
                .toList();
        assertThat(atOnce(toldAgain)).containsOnly(200);
        expectGoneOnWith("slow", account);
        assertThat(field(paidAtLast("slow", account), "responseCode")).isEqualTo("2002500");
        assertThat(payments(worker)).hasSize(1);
        assertThat(payments(saver)).hasSize(CALLERS);
        expectBooksToAgree();
    }

    @Test
    void on_a_full_disk_callers_hear_so_nothing_acknowledged_is_lost_and_with_room_the_program_goes_on() {
        var found = SmallDisk.under(WEB.get(Database.class), "contributions.inbox");
        Assumptions.assumeTrue(found.isPresent(), "only root can make a small disk");
        var worker = WEB.people().member("Rina Wati");
        var saver = WEB.people().member("Dodi");
        var account = bill(worker);

        try (var disk = found.orElseThrow()) {
            disk.fill();
            int acknowledged = 0;
            var answer = answered("disk-0", saver);
            while (answer.statusCode() == 200 && acknowledged < MOST_IN_A_PAGE) {
                acknowledged++;
                answer = answered("disk-" + acknowledged, saver);
            }
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"error\":\"database-unavailable\"", "\"stored\":\"unknown\"");
            expectTimeout(pay("disk", account));
            assertThat(payments(saver)).hasSize(acknowledged);

            disk.makeRoom();
            assertThat(atLast("disk-" + acknowledged, saver)).isEqualTo(200);
            expectGoneOnWith("disk", account);
            assertThat(payments(saver)).hasSize(acknowledged + 1);
            assertThat(payments(worker)).hasSize(1);
            expectBooksToAgree();
        }
    }

    private static String bill(Worker worker) {
        return WEB.get(VirtualAccounts.class).bill(worker.id(), 1, TODAY).customerNo();
    }

    private static SnapAnswer pay(String requestId, String account) {
        return BANK.pay(new Order(requestId, account, PRICE, Standing.DONE), Trick.ASYMMETRIC);
    }

    private static HttpResponse<String> deduct(String id, Worker payer) {
        return PLATFORM.json(
                "/api/v1/payments", """
                {"externalId": "%s", "payer": "%s", "amount": 700, "paidAt": "2026-11-21T11:00:00+07:00"}
                """.formatted(id, payer.number().digits()));
    }

    /** Tells it again, as callers do, while a busy machine takes longer than they wait. */
    private static int atLast(String id, Worker payer) {
        return Patience.answer("taken", () -> deduct(id, payer).statusCode(), status -> status != 503);
    }

    /** The same, until it is known whether there is a database. */
    private static HttpResponse<String> answered(String id, Worker payer) {
        return Patience.answer(
                "an answer", () -> deduct(id, payer), answer -> !answer.body().contains("\"error\":\"too-slow\""));
    }

    private static SnapAnswer paidAtLast(String requestId, String account) {
        return Patience.answer("paid", () -> pay(requestId, account), answer -> answer.status() != 504);
    }

    private static String flag(String requestId, String account) {
        return field(BANK.status(account, requestId), "virtualAccountData.paymentFlagStatus");
    }

    private static List<MemberPayment> payments(Worker worker) {
        return WEB.get(Contributions.class).payments(worker.id());
    }

    private static void expectTimeout(SnapAnswer answer) {
        assertThat(answer.status()).isEqualTo(504);
        assertThat(field(answer, "responseCode")).isEqualTo("5042500");
        assertThat(field(answer, "responseMessage")).isEqualTo("Timeout");
    }

    /** Whether or not the bank tells again. */
    private static void expectGoneOnWith(String requestId, String account) {
        Patience.until("gone on with", () -> {
            askDue();
            return flag(requestId, account).equals("00");
        });
    }

    private static void askDue() {
        WEB.clock().standAt(WEB.clock().instant().plusSeconds(60));
        WEB.get(PendingPayments.class).askDue();
        WEB.awaitQuiet();
    }

    private static void expectBooksToAgree() {
        var differences = new ArrayList<String>();
        WEB.all(Proof.class).forEach(proof -> proof.run(differences::add));
        assertThat(differences).isEmpty();
    }
}
