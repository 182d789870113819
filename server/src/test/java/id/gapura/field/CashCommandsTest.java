package id.gapura.field;

import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.contributions.Contributions;
import id.gapura.database.Proof;
import id.gapura.program.TestWeb;
import id.gapura.receipts.DeviceReceipt;
import id.gapura.registry.Worker;
import id.gapura.sandbox.device.Cut;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cash that agents took without a network. */
class CashCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);
    private static int serial;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static String certificate(SandboxDevice device) {
        return device.brief().path("cash").path("certificate").asString();
    }

    private static Worker member() {
        return WEB.people().member("Peserta " + ++serial, VILLAGE);
    }

    @Test
    void cash_taken_outside_buys_months_counts_for_the_agent_and_a_receipt_is_kept() {
        var member = member();
        var device = DEVICES.agent("tunai1", 50_000);
        var taking = device.takesCash(certificate(device), member.number().digits(), 2, 16_800);

        device.send(new Cut(Integer.MAX_VALUE, 0));

        assertThat(answered(device, taking)).isEqualTo("done ");
        assertThat(WEB.get(Contributions.class).payments(member.id()))
                .singleElement()
                .satisfies(payment -> assertThat(payment.months()).hasSize(2));
        assertThat(device.brief().path("cash").path("open").asLong()).isEqualTo(16_800);
        assertThat(receipts(device)).containsExactly(taking);
    }

    private static List<UUID> receipts(SandboxDevice device) {
        return WEB.sql()
                .sql("SELECT command_id FROM field.receipt WHERE device_id = :device")
                .param("device", UUID.fromString(device.id()))
                .query((row, _) -> UUID.fromString(row.getString("command_id")))
                .list();
    }

    @Test
    void a_receipt_that_says_another_amount_than_was_booked_is_found_by_the_proof() {
        var device = DEVICES.agent("tunai5", 50_000);
        var taking = device.takesCash(certificate(device), member().number().digits(), 1, 8_400);
        device.sendAll();
        assertThat(differences()).isEmpty();

        shorten(taking, 100);
        assertThat(differences()).singleElement().asString().contains(DeviceReceipt.paperOf(taking), "8300");
        shorten(taking, -100);
    }

    private static void shorten(UUID taking, long by) {
        WEB.sql()
                .sql("UPDATE agents.taking SET amount_idr = amount_idr - :by WHERE taking_id = :id")
                .param("by", by)
                .param("id", taking)
                .update();
    }

    private static List<String> differences() {
        var found = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().startsWith("receipts that devices gave"))
                .forEach(proof -> proof.run(found::add));
        return found;
    }

    @Test
    void what_the_receipt_does_not_say_is_refused() {
        var member = member();
        var device = DEVICES.agent("tunai2", 50_000);
        var other = DEVICES.agent("tunai3", 50_000);
        var number = member.number().digits();
        var less = device.takesCash(certificate(device), number, 1, 8_400, 8_000);
        var forged =
                device.does("cash", Map.of("number", number, "months", 1, "amount", 8_400, "receipt", "GAPURA1.T.X"));
        var others = other.receiptOf(certificate(other), UUID.randomUUID(), number, 8_400);
        var stolen = device.does("cash", Map.of("number", number, "months", 1, "amount", 8_400, "receipt", others));

        for (var command : List.of(less, forged, stolen)) {
            assertThat(answered(device, command)).isEqualTo("refused receipt-differs");
        }
        assertThat(WEB.get(Contributions.class).payments(member.id())).isEmpty();
        assertThat(receipts(device)).isEmpty();
    }

    @Test
    void a_receipt_number_counts_once() {
        var member = member();
        var device = DEVICES.agent("tunai4", 50_000);
        var certificate = certificate(device);
        var first = device.takesCash(certificate, member.number().digits(), 1, 8_400);
        var sameEnd =
                UUID.fromString("00000000-0000-4000-8000-" + first.toString().substring(24));
        device.sendAll();
        device.doesAs(
                sameEnd,
                "cash",
                Map.of(
                        "number",
                        member.number().digits(),
                        "months",
                        1,
                        "amount",
                        8_400,
                        "receipt",
                        device.receiptOf(certificate, sameEnd, member.number().digits(), 8_400)));

        assertThat(answered(device, sameEnd)).isEqualTo("refused receipt-used");
        assertThat(WEB.get(Contributions.class).payments(member.id())).hasSize(1);
    }

    @Test
    void an_officer_who_is_no_agent_takes_no_cash() {
        var member = member();
        var device = DEVICES.of("asep");

        assertThat(device.brief().path("cash").isNull()).isTrue();
        assertThat(answered(
                        device, device.takesCash("GAPURA1.T", member.number().digits(), 1, 8_400)))
                .isEqualTo("refused no-agent");
        assertThat(WEB.get(Contributions.class).payments(member.id())).isEmpty();
    }
}
