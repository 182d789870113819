package id.gapura.partner.snap;

import static id.gapura.partner.snap.SnapTown.PRICE;
import static id.gapura.partner.snap.SnapTown.TODAY;
import static id.gapura.partner.snap.SnapTown.code;
import static id.gapura.partner.snap.SnapTown.field;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.snap.SnapPayment.State;
import id.gapura.program.TestProgram;
import id.gapura.sandbox.SandboxBank.Order;
import id.gapura.sandbox.SandboxBank.Standing;
import id.gapura.sandbox.Trick;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Payments that were written down and have no end yet, at a bank whose status service answers as a test says. */
class UnendedPaymentsTest {
    private static final AtomicReference<Runnable> BEFORE_FAILED = new AtomicReference<>(() -> {});
    private static final HttpServer STATUS = statusService();
    private static final SnapTown TOWN =
            new SnapTown("http://localhost:" + STATUS.getAddress().getPort());
    private static final Instant START = TestProgram.noon(TODAY);

    private final SnapPaymentStore store = new SnapPaymentStore(TOWN.program.sql());

    @AfterAll
    static void close() {
        STATUS.stop(0);
        TOWN.close();
    }

    @AfterEach
    void every_payment_has_its_end() {
        TOWN.program.asOwner(
                "UPDATE partner.snap_payment SET state = 'failed', ask_at = NULL WHERE ask_at IS NOT NULL");
        BEFORE_FAILED.set(() -> {});
        TOWN.program.setToday(TODAY);
    }

    /** Says of the payment that it is asked for, in the order of the test, that it failed. */
    private static HttpServer statusService() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                var asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                var id = asked.replaceFirst("(?s).*\"paymentRequestId\":\"([^\"]*)\".*", "$1");
                BEFORE_FAILED.get().run();
                var answer = "{\"virtualAccountData\":{\"paymentRequestId\":\"%s\",\"paymentFlagStatus\":\"06\"}}"
                        .formatted(id)
                        .getBytes(UTF_8);
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bill(String name) {
        return TOWN.program
                .get(VirtualAccounts.class)
                .bill(TOWN.member(name), 1, TODAY)
                .customerNo();
    }

    private static Order order(String requestId, String account, Standing standing) {
        return new Order(requestId, account, new Rupiah(PRICE), standing);
    }

    private SnapPayment pending(String requestId, String account) {
        TOWN.caller.pay(order(requestId, account, Standing.PENDING), Trick.NONE);
        return stored(requestId);
    }

    private SnapPayment stored(String requestId) {
        return store.find(TOWN.bank.id(), requestId).orElseThrow();
    }

    /** Leaves a payment as a program does that dies before it gives it to contributions. */
    private SnapPayment cutOff(String requestId, String account) {
        var payment = pending(requestId, account);
        return taking().begin(payment, TOWN.program.clock().instant());
    }

    private static Taking taking() {
        return TOWN.program.get(Taking.class);
    }

    private static int goneOnAt(Instant moment) {
        TOWN.program.clock().standAt(moment);
        int due = TOWN.program.get(PendingPayments.class).askDue();
        TOWN.program.awaitQuiet();
        return due;
    }

    private static String flag(String requestId, String account) {
        return field(TOWN.caller.status(account, requestId), "virtualAccountData.paymentFlagStatus");
    }

    private static List<String> differences() {
        TOWN.program.awaitQuiet();
        var differences = new ArrayList<String>();
        TOWN.program.all(Proof.class).forEach(proof -> proof.run(differences::add));
        return differences;
    }

    private static List<String> differencesAtBanks() {
        var differences = new ArrayList<String>();
        TOWN.program.get(SnapProof.class).run(differences::add);
        return differences;
    }

    @Test
    void a_payment_cut_off_before_its_posting_is_gone_on_with_after_a_minute() {
        var bill = bill("Siti");
        cutOff("cut-off", bill);
        assertThat(flag("cut-off", bill)).isEqualTo("03");
        assertThat(code(TOWN.caller.inquire(bill, "waits", Trick.NONE))).isEqualTo("4042414");

        assertThat(goneOnAt(START.plusSeconds(59))).isZero();
        assertThat(TOWN.payments(bill)).isEmpty();
        assertThat(goneOnAt(START.plusSeconds(60))).isOne();

        assertThat(TOWN.payments(bill)).hasSize(1);
        assertThat(flag("cut-off", bill)).isEqualTo("00");
        assertThat(goneOnAt(START.plus(Duration.ofDays(9)))).isZero();
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_posting_that_was_not_noted_is_noted_and_not_repeated_even_if_the_member_was_merged_meanwhile() {
        var account = TOWN.account("Budi");
        TOWN.caller.pay(order("noted", account, Standing.DONE), Trick.NONE);
        TOWN.program.awaitQuiet();
        TOWN.program.asOwner("UPDATE partner.snap_payment SET state = 'taking', ask_at = received_at"
                + " WHERE request_id = 'noted'");
        TOWN.program.asOwner("UPDATE registry.worker SET merged_into = '%s' WHERE worker_id = '%s'"
                .formatted(TOWN.member("Budi yang lain"), stored("noted").workerId()));

        goneOnAt(START.plusSeconds(60));

        assertThat(stored("noted").state()).isEqualTo(State.POSTED);
        TOWN.program.asOwner("UPDATE registry.worker SET merged_into = NULL WHERE worker_id = '%s'"
                .formatted(stored("noted").workerId()));
        assertThat(TOWN.payments(account)).hasSize(1);
    }

    @Test
    void a_bank_that_tells_of_success_while_it_answers_failed_has_paid() {
        var bill = bill("Rina");
        pending("race", bill);
        BEFORE_FAILED.set(() -> TOWN.caller.pay(order("race", bill, Standing.DONE), Trick.NONE));

        assertThat(goneOnAt(START.plus(Duration.ofMinutes(5)))).isOne();

        assertThat(flag("race", bill)).isEqualTo("00");
        assertThat(code(TOWN.caller.inquire(bill, "paid", Trick.NONE))).isEqualTo("4042414");
        assertThat(TOWN.payments(bill)).hasSize(1);
    }

    @Test
    void a_failure_that_comes_after_the_taking_began_changes_nothing() {
        var bill = bill("Joko");
        var pending = pending("begun-first", bill);

        var begun = taking().begin(pending, START);
        taking().fail(pending);

        assertThat(stored("begun-first").state()).isEqualTo(State.TAKING);
        assertThat(taking().take(begun).state()).isEqualTo(State.POSTED);
        taking().fail(pending);
        assertThat(flag("begun-first", bill)).isEqualTo("00");
        assertThat(code(TOWN.caller.inquire(bill, "still", Trick.NONE))).isEqualTo("4042414");
    }

    @Test
    void a_payment_that_failed_first_does_not_begin_to_be_taken() {
        var bill = bill("Wati");
        var pending = pending("failed-first", bill);

        taking().fail(pending);

        assertThat(taking().begin(pending, START).state()).isEqualTo(State.FAILED);
        assertThat(code(TOWN.caller.pay(order("failed-first", bill, Standing.DONE), Trick.NONE)))
                .isEqualTo("4042500");
        assertThat(TOWN.payments(bill)).isEmpty();
        assertThat(code(TOWN.caller.payWhatIsDue(bill).orElseThrow())).isEqualTo("2002500");
    }

    @Test
    void the_proof_finds_what_is_being_taken_for_more_than_an_hour() {
        cutOff("long", TOWN.account("Eko"));

        TOWN.program.clock().standAt(START.plusSeconds(60).plus(Duration.ofHours(1)));
        assertThat(differencesAtBanks()).isEmpty();
        TOWN.program.clock().standAt(START.plusSeconds(61).plus(Duration.ofHours(1)));
        assertThat(differencesAtBanks())
                .containsExactly("payment long of bank " + TOWN.bank.id() + " is still being taken");
    }

    @Test
    void the_proof_finds_what_is_said_to_be_ours_and_was_never_taken() {
        pending("never", TOWN.account("Tono"));
        TOWN.program.asOwner(
                "UPDATE partner.snap_payment SET state = 'posted', ask_at = NULL WHERE request_id = 'never'");

        var found = differencesAtBanks();
        TOWN.program.asOwner("UPDATE partner.snap_payment SET state = 'failed' WHERE request_id = 'never'");

        assertThat(found)
                .containsExactly("payment never of bank " + TOWN.bank.id() + " is ours, contributions never took it");
    }

    @Test
    void a_clock_set_back_an_hour_takes_nothing_twice_and_nothing_wrongly() {
        var account = TOWN.account("Dewi");
        var order = order("before-the-jump", account, Standing.DONE);
        TOWN.caller.pay(order, Trick.NONE);

        TOWN.program.clock().standAt(START.minus(Duration.ofHours(1)));
        assertThat(code(TOWN.caller.pay(order("after-the-jump", account, Standing.DONE), Trick.NONE)))
                .isEqualTo("2002500");
        var told = TOWN.caller.pay(order, Trick.NONE);
        TOWN.program.clock().standAt(START);
        var toldAgain = TOWN.caller.pay(order, Trick.NONE);

        assertThat(List.of(code(told), code(toldAgain))).containsOnly("2002500");
        assertThat(TOWN.payments(account)).hasSize(2);
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_was_dated_while_the_clock_stood_a_month_ahead_is_gone_on_with_when_it_stands_right() {
        var bill = bill("Agus");
        TOWN.program.clock().standAt(START.plus(Duration.ofHours(3)));
        cutOff("later", bill);
        TOWN.program.asOwner(
                "UPDATE partner.snap_payment SET ask_at = ask_at + interval '30 days'" + " WHERE request_id = 'later'");

        assertThat(goneOnAt(START)).isOne();

        assertThat(flag("later", bill)).isEqualTo("00");
        assertThat(TOWN.payments(bill)).hasSize(1);
    }
}
