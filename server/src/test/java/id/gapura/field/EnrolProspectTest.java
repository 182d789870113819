package id.gapura.field;

import static id.gapura.field.TestDevices.CONSENT;
import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Contacts.Count;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.sandbox.SandboxDukcapil.Mood;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who was noted as a prospect is enrolled in the field. */
class EnrolProspectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String NEXT = "36.04.19.2001";
    /** Of somebody born on 2 May 1950. */
    private static final String TOO_OLD = "3604990205500003";

    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(30));
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());

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
        PEOPLE.office().be(Mood.HONEST);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
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

    private static boolean isOnTheListOf(SandboxDevice device, UUID prospect) {
        return device.brief().path("leads").toString().contains(prospect.toString());
    }

    @Test
    void who_is_being_enrolled_is_on_no_list_of_others_until_the_attempt_has_ended_without_success() {
        var camat = DEVICES.of("camat");
        var asep = DEVICES.of("asep");
        var prospect = noted(asep, "Eem Ditunggu", VILLAGE, market("Pasar Eem"));
        var other = noted(asep, "Eneng Bebas", VILLAGE, market("Pasar Eneng"));
        assertThat(isOnTheListOf(camat, prospect)).isTrue();
        var attempt = asep.does("enrol", enrolmentOf(prospect, "Eem Ditunggu", TOO_OLD));
        assertThat(answered(asep, attempt)).isEqualTo("to-decide not-ready");

        assertThat(isOnTheListOf(camat, prospect)).isFalse();
        assertThat(isOnTheListOf(asep, prospect)).isFalse();
        assertThat(isOnTheListOf(camat, other)).isTrue();
        WEB.setToday(TODAY.plusDays(30));
        assertThat(isOnTheListOf(camat, prospect))
                .as("still, as a case for help")
                .isFalse();
        assertThat(camat.brief().path("cases").toString()).contains(attempt.toString());

        attempts.care(attempt, new Care.Close(Outcome.CANNOT_BE_HELPED, ""), "camat");
        assertThat(isOnTheListOf(camat, prospect)).isTrue();
    }

    @Test
    void who_waits_for_a_decision_on_their_identity_is_on_no_list_until_they_are_refused() {
        PEOPLE.office().be(Mood.NAME_DIFFERS);
        var asep = DEVICES.of("asep");
        var prospect = noted(asep, "Ikah Beda", VILLAGE, market("Pasar Ikah"));
        var attempt = asep.does("enrol", enrolmentOf(prospect, "Ikah Beda", DEVICES.nik()));
        assertThat(answered(asep, attempt)).isEqualTo("to-decide waiting");
        assertThat(isOnTheListOf(asep, prospect)).isFalse();

        attempts.decide(attempt, new Decision.Refuse("bukan orangnya"), "ratna");
        WEB.awaitQuiet();

        assertThat(attempts.find(attempt).orElseThrow().progress().state()).isEqualTo(State.REFUSED);
        assertThat(isOnTheListOf(asep, prospect)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "DECLINED"})
    void whose_attempt_an_officer_gives_up_is_on_the_lists_again(Outcome outcome) {
        var asep = DEVICES.of("asep");
        var prospect = noted(asep, "Oneng " + outcome, VILLAGE, market("Pasar " + outcome));
        var attempt = asep.does("enrol", enrolmentOf(prospect, "Oneng " + outcome, TOO_OLD));
        asep.sendAll();
        assertThat(isOnTheListOf(asep, prospect)).isFalse();

        attempts.care(attempt, new Care.Close(outcome, ""), "camat");

        assertThat(isOnTheListOf(asep, prospect)).isTrue();
    }

    /** A list holds a hundred; whoever is being enrolled takes the place of nobody. */
    @Test
    void as_many_are_on_the_list_however_many_are_being_enrolled() {
        var device = DEVICES.of("tetangga");
        var prospects = IntStream.range(0, 104)
                .mapToObj(i -> device.does("prospect", Map.of("name", "Ke-" + i, "region", NEXT, "consent", CONSENT)))
                .toList();
        device.sendAll();
        for (var prospect : prospects.subList(0, 3)) {
            var body = enrolmentOf(prospect, "Sedang Didaftarkan", TOO_OLD);
            body.put("region", NEXT);
            device.does("enrol", body);
        }
        device.sendAll();

        var leads = device.brief().path("leads");

        assertThat(leads).hasSize(100);
        assertThat(prospects.subList(0, 3))
                .noneMatch(prospect -> leads.toString().contains(prospect.toString()));
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
