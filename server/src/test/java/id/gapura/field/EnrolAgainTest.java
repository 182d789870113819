package id.gapura.field;

import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An enrolment that was put right and arrives twice, since the first answer to it was not kept. */
class EnrolAgainTest {
    /** Of somebody born on 2 May 1950. */
    private static final String TOO_OLD = "3604990205500002";

    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 5, 21));
    private static final TestDevices DEVICES = new TestDevices(WEB);

    private final Attempts attempts = WEB.get(Attempts.class);
    private final Consents consents = WEB.get(Consents.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Map<String, Object> again(UUID first, String name, String nik) {
        var body = new HashMap<>(enrolment(name, nik));
        body.put("again", first.toString());
        return body;
    }

    /** The same where the question whether one may be contacted was answered with no. */
    private static Map<String, Object> silent(Map<String, Object> body) {
        var without = new HashMap<>(body);
        without.remove("contact");
        return without;
    }

    /** What it is answered once more, after the server died before it could keep the first answer. */
    private static String sentTwice(SandboxDevice device, UUID command, Map<String, Object> body) {
        var first = answered(device, command);
        forgetAnswer(command);
        device.doesAs(command, "enrol", body);
        assertThat(answered(device, command)).isEqualTo(first);
        return first;
    }

    private static void forgetAnswer(UUID command) {
        WEB.sql()
                .sql("UPDATE field.command SET result = NULL, reason = NULL, facts = NULL WHERE command_id = :id")
                .param("id", command)
                .update();
    }

    private UUID worker(UUID attempt) {
        return attempts.find(attempt).orElseThrow().progress().workerId().orElseThrow();
    }

    private State state(UUID attempt) {
        return attempts.find(attempt).orElseThrow().progress().state();
    }

    @Test
    void it_makes_one_member_of_the_attempt_it_puts_right() {
        var device = DEVICES.of("asep");
        var first = device.does("enrol", enrolment("Warsih Dua Kali", TOO_OLD));
        assertThat(answered(device, first)).isEqualTo("to-decide not-ready");
        var right = again(first, "Warsih Dua Kali", DEVICES.nik());
        var mended = device.does("enrol", right);

        assertThat(sentTwice(device, mended, right)).isEqualTo("done ");

        assertThat(state(first)).isEqualTo(State.ENROLLED);
        assertThat(attempts.find(mended)).isEmpty();
        assertThat(WEB.get(Registry.class).search("Warsih Dua Kali", RegionCode.of(VILLAGE)))
                .hasSize(1);
    }

    @Test
    void a_no_to_being_contacted_is_kept_once() {
        var device = DEVICES.of("asep");
        var body = silent(enrolment("Tidak Mau Ditelepon", DEVICES.nik()));
        var command = device.does("enrol", body);

        assertThat(sentTwice(device, command, body)).isEqualTo("done ");
        WEB.awaitQuiet();

        assertThat(consents.history(Subject.attempt(command))).hasSize(1);
        assertThat(consents.history(Subject.worker(worker(command)))).hasSize(1);
    }

    @Test
    void what_somebody_says_who_is_a_member_meanwhile_is_the_members_word() {
        var device = DEVICES.of("asep");
        var nik = DEVICES.nik();
        var first = device.does("enrol", enrolment("Warsih Menunggu", TOO_OLD));
        device.sendAll();
        attempts.save(first, Map.of(DraftField.NIK, nik), "asep");
        attempts.submit(first, "asep");
        WEB.awaitQuiet();
        var agreed = consents.allows(Subject.worker(worker(first)), Purpose.CONTACT);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));

        device.does("enrol", silent(again(first, "Warsih Menunggu", nik)));
        device.sendAll();

        assertThat(agreed).isTrue();
        assertThat(consents.refuses(worker(first), Purpose.CONTACT)).isTrue();
    }

    @Test
    void what_the_branch_refused_meanwhile_stays_refused() {
        var device = DEVICES.of("asep");
        var nik = DEVICES.nik();
        device.does("enrol", enrolment("Pemilik Asli", nik));
        var first = device.does("enrol", enrolment("Bukan Pemilik", TOO_OLD));
        device.sendAll();
        var right = again(first, "Bukan Pemilik", nik);
        var mended = device.does("enrol", right);
        assertThat(answered(device, mended)).isEqualTo("to-decide waiting");
        attempts.decide(first, new Decision.Refuse("NIK orang lain"), "ratna");
        forgetAnswer(mended);

        device.doesAs(mended, "enrol", right);

        assertThat(answered(device, mended)).isEqualTo("refused identity-refused");
        assertThat(attempts.find(mended)).isEmpty();
    }

    @Test
    void what_was_refused_and_is_typed_otherwise_is_another_attempt() {
        var device = DEVICES.of("asep");
        var nik = DEVICES.nik();
        device.does("enrol", enrolment("Pemilik Lain", nik));
        var first = device.does("enrol", enrolment("Salah Ketik", nik));
        device.sendAll();
        attempts.decide(first, new Decision.Refuse("NIK orang lain"), "ratna");
        var right = again(first, "Salah Ketik", DEVICES.nik());
        var mended = device.does("enrol", right);

        assertThat(sentTwice(device, mended, right)).isEqualTo("done ");

        assertThat(state(first)).isEqualTo(State.REFUSED);
        assertThat(state(mended)).isEqualTo(State.ENROLLED);
    }
}
