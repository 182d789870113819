package id.gapura.field;

import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicator.Links;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Contacts.Count;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom an officer or agent with a code of their own enrols outside. */
class OwnCodeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(30));
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());

    private final Contacts contacts = WEB.get(Contacts.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    private static OwnCode codeOf(String name, Optional<String> login) {
        var communicators = WEB.get(Communicators.class);
        var one = communicators.called(name, TestOutreach.VILLAGE, "siti");
        var plan = one.plan();
        var links = new Links(Optional.empty(), Optional.empty(), login);
        communicators.change(one, new Communicator.Plan(plan.name(), plan.kind(), plan.region(), links));
        return WEB.get(OwnCodes.class).give(communicators.find(one.id()).orElseThrow(), "siti");
    }

    private static void enrols(SandboxDevice device, String name, Map<String, String> besides) {
        var body = new HashMap<>(enrolment(name, DEVICES.nik()));
        body.putAll(besides);
        assertThat(answered(device, device.does("enrol", body))).isEqualTo("done ");
        WEB.awaitQuiet();
    }

    private Map<UUID, Count> counts(UUID... ids) {
        return contacts.counts(List.of(ids));
    }

    @Test
    void came_by_their_code_where_no_activity_is_named() {
        var device = DEVICES.agent("agen-kode", 1_000_000);
        var code = codeOf("Agen Kode", Optional.of("agen-kode"));
        var market = OUTREACH.market("Pasar Kode", TODAY.minusDays(2)).id();

        enrols(device, "Warga Satu", Map.of());
        assertThat(counts(code.id())).isEqualTo(Map.of(code.id(), new Count(1, 0, 1)));

        enrols(device, "Warga Dua", Map.of("activity", market.toString()));
        assertThat(counts(code.id(), market))
                .isEqualTo(Map.of(code.id(), new Count(1, 0, 1), market, new Count(1, 0, 1)));
    }

    @Test
    void came_by_nobody_where_the_code_is_not_said_to_be_the_officers() {
        var device = DEVICES.agent("agen-lain", 1_000_000);
        var code = codeOf("Agen Lain", Optional.empty());

        enrols(device, "Warga Tiga", Map.of());

        assertThat(counts(code.id())).isEmpty();
    }
}
