package id.gapura.field;

import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
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
        return WEB.get(OwnCodes.class)
                .give(communicators.find(one.id()).orElseThrow(), "siti")
                .orElseThrow();
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

    private static String noted(SandboxDevice device, String name, Map<String, String> besides) {
        var body = new HashMap<String, Object>(
                Map.of("name", name, "region", TestOutreach.VILLAGE.text(), "consent", TestDevices.CONSENT));
        body.putAll(besides);
        var command = device.does("prospect", body);
        assertThat(answered(device, command)).isEqualTo("done ");
        return command.toString();
    }

    @Test
    void what_brought_a_prospect_before_counts_alone() {
        WEB.staff("asep", Role.VILLAGE_OFFICER, TestOutreach.VILLAGE.text());
        WEB.staff("dewi", Role.VILLAGE_OFFICER, TestOutreach.VILLAGE.text());
        var asep = DEVICES.of("asep");
        var code = codeOf("Pak Asep", Optional.of("asep"));
        var market = OUTREACH.market("Pasar Lebih Dulu", TODAY.minusDays(2)).id();
        var met = noted(asep, "Warga Pasar", Map.of("activity", market.toString()));
        var door = noted(DEVICES.of("dewi"), "Warga Rumah", Map.of());

        enrols(asep, "Warga Pasar", Map.of("prospect", met));
        assertThat(counts(code.id(), market)).isEqualTo(Map.of(market, new Count(1, 1, 1)));

        enrols(asep, "Warga Rumah", Map.of("prospect", door));
        assertThat(counts(code.id())).as("of whom nothing was known").isEqualTo(Map.of(code.id(), new Count(1, 0, 1)));
    }

    @Test
    void an_activity_that_is_unknown_is_no_reason_for_the_officers_own_code() {
        var device = DEVICES.agent("agen-sesat", 1_000_000);
        var code = codeOf("Agen Sesat", Optional.of("agen-sesat"));

        enrols(device, "Warga Empat", Map.of("activity", UUID.randomUUID().toString()));
        enrols(device, "Warga Lima", Map.of("activity", "pasar"));

        assertThat(counts(code.id())).isEmpty();
    }

    @Test
    void came_by_nobody_where_the_code_is_not_said_to_be_the_officers() {
        var device = DEVICES.agent("agen-lain", 1_000_000);
        var code = codeOf("Agen Lain", Optional.empty());

        enrols(device, "Warga Tiga", Map.of());

        assertThat(counts(code.id())).isEmpty();
    }
}
