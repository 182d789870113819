package id.gapura.field;

import static id.gapura.field.TestDevices.CONSENT;
import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Contacts.Count;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.sandbox.device.Cut;
import id.gapura.sandbox.device.SandboxDevice;
import id.gapura.screen.Browser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who was noted as a prospect is enrolled in the field. */
class EnrolProspectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String NEXT = "36.04.19.2001";
    /** Of somebody born on 2 May 1950. */
    private static final String TOO_OLD = "3604990205500003";

    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(30));

    private final Attempts attempts = WEB.get(Attempts.class);
    private final Contacts contacts = WEB.get(Contacts.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("tetangga", Role.VILLAGE_OFFICER, NEXT);
        WEB.staff("camat", Role.VILLAGE_OFFICER, "36.04.19");
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static UUID market(String title) {
        return OUTREACH.market(title, TODAY.minusDays(9)).id();
    }

    private static UUID noted(SandboxDevice device, String name, String region, UUID activity) {
        var body = Map.of("name", name, "region", region, "consent", CONSENT, "activity", activity.toString());
        var prospect = device.does("prospect", body);
        assertThat(answered(device, prospect)).isEqualTo("done ");
        return prospect;
    }

    private static Map<String, Object> enrolmentOf(Object prospect, String name, String nik) {
        var body = new HashMap<>(enrolment(name, nik));
        body.put("prospect", prospect.toString());
        return body;
    }

    private static Prospect.State state(UUID prospect) {
        return WEB.get(Prospects.class).find(prospect).orElseThrow().state();
    }

    private UUID worker(UUID attempt) {
        return attempts.find(attempt).orElseThrow().progress().workerId().orElseThrow();
    }

    private List<UUID> activities(UUID attempt) {
        return contacts.ofWorker(worker(attempt)).stream()
                .map(Contact::activityId)
                .toList();
    }

    @Test
    void a_prospect_who_is_enrolled_is_a_member_with_what_brought_them_and_on_no_list() {
        var market = market("Pasar Joko");
        var device = DEVICES.of("asep");
        var prospect = noted(device, "Joko Calon", VILLAGE, market);
        assertThat(device.brief().path("leads").toString()).contains(prospect.toString());

        var command = device.does("enrol", enrolmentOf(prospect, "Joko Calon", DEVICES.nik()));

        assertThat(answered(device, command)).isEqualTo("done ");
        assertThat(state(prospect)).isEqualTo(Prospect.State.ENROLLED);
        assertThat(activities(command)).containsExactly(market);
        assertThat(device.brief().path("leads").toString()).doesNotContain(prospect.toString());
    }

    @Test
    void an_attempt_that_has_a_member_only_days_later_closes_the_prospect_then() {
        var market = market("Pasar Lilis");
        var device = DEVICES.of("asep");
        var prospect = noted(device, "Lilis Nanti", VILLAGE, market);
        var attempt = device.does("enrol", enrolmentOf(prospect, "Lilis Nanti", TOO_OLD));
        assertThat(answered(device, attempt)).isEqualTo("to-decide not-ready");
        WEB.awaitQuiet();
        assertThat(state(prospect)).isEqualTo(Prospect.State.OPEN);

        WEB.setToday(TODAY.plusDays(3));
        attempts.save(attempt, Map.of(DraftField.NIK, DEVICES.nik()), "asep");
        attempts.submit(attempt, "asep");
        WEB.awaitQuiet();

        assertThat(state(prospect)).isEqualTo(Prospect.State.ENROLLED);
        assertThat(activities(attempt)).containsExactly(market);
    }

    @Test
    void what_is_put_right_on_the_device_closes_the_prospect() {
        var market = market("Pasar Warsih");
        var device = DEVICES.of("asep");
        var prospect = noted(device, "Warsih Betul", VILLAGE, market);
        var first = device.does("enrol", enrolmentOf(prospect, "Warsih Betul", TOO_OLD));
        device.sendAll();
        var right = enrolmentOf(prospect, "Warsih Betul", DEVICES.nik());
        right.put("again", first.toString());

        assertThat(answered(device, device.does("enrol", right))).isEqualTo("done ");

        assertThat(state(prospect)).isEqualTo(Prospect.State.ENROLLED);
        assertThat(activities(first)).containsExactly(market);
    }

    @Test
    void a_prospect_of_another_place_is_followed_by_who_sees_that_place_alone_and_all_are_enrolled() {
        var market = market("Pasar Petir");
        var prospect = noted(DEVICES.of("tetangga"), "Cici Jauh", NEXT, market);
        var asep = DEVICES.of("asep");
        var foreign = asep.does("enrol", enrolmentOf(prospect, "Cici Lain", DEVICES.nik()));
        var unknown = asep.does("enrol", enrolmentOf(UUID.randomUUID(), "Entah Siapa", DEVICES.nik()));
        var nonsense = asep.does("enrol", enrolmentOf("x", "Bukan Kode", DEVICES.nik()));

        for (var command : List.of(foreign, unknown, nonsense)) {
            assertThat(answered(asep, command)).isEqualTo("done ");
            assertThat(attempts.find(command).orElseThrow().progress().state()).isEqualTo(State.ENROLLED);
            assertThat(activities(command)).isEmpty();
        }
        assertThat(state(prospect)).isEqualTo(Prospect.State.OPEN);

        var camat = DEVICES.of("camat");
        var own = camat.does("enrol", enrolmentOf(prospect, "Cici Jauh", DEVICES.nik()));
        assertThat(answered(camat, own)).isEqualTo("done ");
        assertThat(activities(own)).containsExactly(market);
        assertThat(state(prospect)).isEqualTo(Prospect.State.ENROLLED);
    }

    @Test
    void an_agent_who_sees_no_prospects_enrols_and_follows_none() {
        var market = market("Pasar Agen");
        var prospect = noted(DEVICES.of("asep"), "Titin Agen", VILLAGE, market);
        var agent = DEVICES.agent("agen-calon", 100_000);

        var command = agent.does("enrol", enrolmentOf(prospect, "Titin Agen", DEVICES.nik()));

        assertThat(answered(agent, command)).isEqualTo("done ");
        assertThat(activities(command)).isEmpty();
        assertThat(state(prospect)).isEqualTo(Prospect.State.OPEN);
    }

    @Test
    void the_same_command_sent_again_does_it_once() {
        var market = market("Pasar Dua Kali");
        var device = DEVICES.of("asep");
        var prospect = noted(device, "Dedeh Dua Kali", VILLAGE, market);
        var body = enrolmentOf(prospect, "Dedeh Dua Kali", DEVICES.nik());
        var command = device.does("enrol", body);
        device.send(new Cut(Integer.MAX_VALUE, 0));
        assertThat(answered(device, command)).isEqualTo("done ");
        var closed = closedAt(prospect);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofHours(1)));

        forgetAnswer(command);
        device.doesAs(command, "enrol", body);
        assertThat(answered(device, command)).isEqualTo("done ");
        WEB.awaitQuiet();

        assertThat(closedAt(prospect)).isEqualTo(closed);
        assertThat(contacts.counts(List.of(market))).isEqualTo(Map.of(market, new Count(1, 1, 1)));
        assertThat(WEB.get(Registry.class).search("Dedeh Dua Kali", RegionCode.of(VILLAGE)))
                .hasSize(1);
    }

    private static Instant closedAt(UUID prospect) {
        return WEB.sql()
                .sql("SELECT closed_at FROM registry.prospect WHERE prospect_id = ?")
                .param(prospect)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** As when the server died before it could keep its answer. */
    private static void forgetAnswer(UUID command) {
        WEB.sql()
                .sql("UPDATE field.command SET result = NULL, reason = NULL, facts = NULL WHERE command_id = :id")
                .param("id", command)
                .update();
    }

    @Test
    void the_form_knows_what_is_known_of_the_prospect_who_leaves_the_list_at_once() {
        WEB.setToday(TODAY.minusDays(1));
        var device = DEVICES.of("camat");
        var prospect = device.does(
                "prospect",
                Map.of(
                        "name",
                        "Nunung Calon",
                        "phone",
                        "+6281234567890",
                        "livelihood",
                        "Pedagang tahu",
                        "region",
                        VILLAGE,
                        "consent",
                        CONSENT));
        device.sendAll();
        WEB.setToday(TODAY);
        try (var browser = Browser.start();
                var phone = Phone.of("camat", WEB, browser)) {
            phone.offline(true);
            phone.press("Nunung Calon");
            phone.awaitText("Catat kunjungan");
            phone.look("lead");
            phone.button("Daftarkan").click();
            phone.page().waitForSelector("#f-nik");
            phone.look("enrol-lead");
            assertThat(List.of("name", "phone", "livelihood", "region"))
                    .map(field -> phone.page().inputValue("#f-" + field))
                    .containsExactly("Nunung Calon", "+6281234567890", "Pedagang tahu", VILLAGE);
            phone.page().fill("#f-nik", DEVICES.nik());
            phone.page().check("#f-consent");
            phone.button("Simpan pendaftaran").click();
            phone.awaitText("Nunung Calon tersimpan");
            phone.page().goBack();
            phone.awaitText("Pendaftarannya tersimpan");
            assertThat(phone.button("Daftarkan").count()).isZero();
            phone.door(0);
            assertThat(phone.text()).doesNotContain("Nunung Calon");

            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();
            assertThat(state(prospect)).isEqualTo(Prospect.State.ENROLLED);
        }
    }
}
