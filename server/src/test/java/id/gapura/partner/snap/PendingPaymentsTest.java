package id.gapura.partner.snap;

import static id.gapura.partner.snap.SnapTown.PRICE;
import static id.gapura.partner.snap.SnapTown.code;
import static id.gapura.partner.snap.SnapTown.field;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rupiah;
import id.gapura.sandbox.SandboxBank.Order;
import id.gapura.sandbox.SandboxBank.Standing;
import id.gapura.sandbox.SandboxBankDoor;
import id.gapura.sandbox.Trick;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Payments of which the bank itself did not know the end; the bank's own address is up or down as the test says. */
class PendingPaymentsTest {
    private final int port = freePort();
    private final SnapTown town = new SnapTown("http://localhost:" + port);
    private final Instant start = town.program.clock().instant();
    private final String account = town.account("Siti Aminah");

    @AfterEach
    void close() {
        town.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Order pending(String requestId) {
        return new Order(requestId, account, new Rupiah(PRICE), Standing.PENDING);
    }

    /** How many banks are asked when the clock has come so far. */
    private int askedAfter(Duration since) {
        town.program.clock().standAt(start.plus(since));
        int asked = town.program.get(PendingPayments.class).askDue();
        town.program.awaitQuiet();
        return asked;
    }

    private String flag(String requestId) {
        return field(town.caller.status(account, requestId), "virtualAccountData.paymentFlagStatus");
    }

    @Test
    void nothing_is_taken_while_the_bank_does_not_know() {
        var answer = town.caller.pay(pending("p"), Trick.NONE);

        assertThat(code(answer)).isEqualTo("2022500");
        assertThat(flag("p")).isEqualTo("03");
        assertThat(town.payments(account)).isEmpty();
    }

    @Test
    void a_bank_that_is_down_is_asked_after_five_minutes_an_hour_and_then_daily_until_it_knows() {
        town.caller.pay(pending("p"), Trick.NONE);

        assertThat(askedAfter(Duration.ofMinutes(5).minusSeconds(1))).isZero();
        assertThat(askedAfter(Duration.ofMinutes(5))).isOne();
        assertThat(askedAfter(Duration.ofMinutes(65).minusSeconds(1))).isZero();
        assertThat(askedAfter(Duration.ofMinutes(65))).isOne();
        assertThat(askedAfter(Duration.ofMinutes(65).plusDays(1).minusSeconds(1)))
                .isZero();
        assertThat(askedAfter(Duration.ofMinutes(65).plusDays(1))).isOne();
        assertThat(town.payments(account)).isEmpty();

        town.caller.settle("p", Standing.DONE);
        try (var _ = SandboxBankDoor.open(town.caller, port)) {
            assertThat(askedAfter(Duration.ofMinutes(65).plusDays(2))).isOne();
        }
        assertThat(town.payments(account))
                .singleElement()
                .satisfies(payment -> assertThat(payment.paidAt()).isEqualTo(start));
        assertThat(askedAfter(Duration.ofDays(9))).isZero();
        assertThat(flag("p")).isEqualTo("00");
    }

    @Test
    void a_payment_that_came_to_nothing_leaves_its_bill_to_be_paid_by_another() {
        var bill = town.program
                .get(VirtualAccounts.class)
                .bill(town.member("Budi"), 1, SnapTown.TODAY)
                .customerNo();
        town.caller.pay(new Order("failed", bill, new Rupiah(PRICE), Standing.PENDING), Trick.NONE);
        assertThat(code(town.caller.inquire(bill, "waits", Trick.NONE))).isEqualTo("4042414");
        town.caller.settle("failed", Standing.FAILED);

        try (var _ = SandboxBankDoor.open(town.caller, port)) {
            askedAfter(Duration.ofMinutes(5));
        }

        assertThat(code(town.caller.payWhatIsDue(bill).orElseThrow())).isEqualTo("2002500");
        assertThat(code(town.caller.pay(new Order("failed", bill, new Rupiah(PRICE), Standing.DONE), Trick.NONE)))
                .isEqualTo("4042500");
        assertThat(town.payments(bill)).hasSize(1);
    }

    @Test
    void a_bank_that_comes_to_know_may_tell_by_itself() {
        town.caller.pay(pending("p"), Trick.NONE);

        var answer = town.caller.pay(new Order("p", account, new Rupiah(PRICE), Standing.DONE), Trick.NONE);

        assertThat(code(answer)).isEqualTo("2002500");
        assertThat(askedAfter(Duration.ofDays(3))).isZero();
        assertThat(town.payments(account)).hasSize(1);
    }

    @Test
    void a_bank_that_still_does_not_know_is_asked_again() {
        town.caller.pay(pending("p"), Trick.NONE);

        try (var _ = SandboxBankDoor.open(town.caller, port)) {
            assertThat(askedAfter(Duration.ofMinutes(5))).isOne();
            assertThat(askedAfter(Duration.ofMinutes(65))).isOne();
        }
        assertThat(flag("p")).isEqualTo("03");
    }
}
