package id.gapura.field;

import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.kernel.Tongue;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.reminders.Languages;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.screen.Browser;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is enrolled in the field is written to in the language they told the officer. */
class EnrolLanguageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    /** Of somebody born on 2 May 1950. */
    private static final String TOO_OLD = "3604990205500003";

    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;
    private static final TestDevices DEVICES = new TestDevices(WEB);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static int people;

    private final String phone = "+62816%07d".formatted(++people);
    private final Attempts attempts = WEB.get(Attempts.class);
    private final Languages languages = WEB.get(Languages.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("ratna", Role.BRANCH_OFFICER, "36.04");
    }

    @BeforeEach
    void an_honest_office() {
        PEOPLE.office().be(Mood.HONEST);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        TOWN.close();
    }

    private Map<String, Object> typed(String nik, Object language) {
        var body = new HashMap<>(enrolment("Warsih Bahasa", nik));
        body.put("phone", phone);
        body.put("language", language);
        return body;
    }

    private Worker worker(UUID attempt) {
        WEB.awaitQuiet();
        var worker = PEOPLE.get(attempt).progress().workerId().orElseThrow();
        return WEB.get(Registry.class).find(worker).orElseThrow();
    }

    private Tongue spoken(UUID attempt) {
        var worker = worker(attempt);
        return languages.of(worker.id(), worker.home().phone().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void a_member_is_written_to_in_the_language_they_told(Tongue tongue) {
        var device = DEVICES.of("asep");
        var command = device.does("enrol", typed(DEVICES.nik(), tongue.code()));

        assertThat(answered(device, command)).isEqualTo("done ");

        assertThat(spoken(command)).isEqualTo(tongue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "JV", "jv-Latn"})
    void what_is_no_language_of_ours_is_indonesian_and_refuses_nobody(String language) {
        var device = DEVICES.of("asep");
        var command = device.does("enrol", typed(DEVICES.nik(), language));

        assertThat(answered(device, command)).isEqualTo("done ");

        assertThat(spoken(command)).isEqualTo(Tongue.INDONESIAN);
    }

    @Test
    void an_app_of_before_says_none_and_another_says_it_otherwise() {
        var device = DEVICES.of("asep");
        var before = typed(DEVICES.nik(), "su");
        before.remove("language");
        var old = device.does("enrol", before);
        var odd = device.does("enrol", typed(DEVICES.nik(), List.of("su")));

        assertThat(answered(device, old)).isEqualTo("done ");
        assertThat(answered(device, odd)).isEqualTo("done ");

        assertThat(spoken(old)).isEqualTo(Tongue.INDONESIAN);
        assertThat(spoken(odd)).isEqualTo(Tongue.INDONESIAN);
    }

    @Test
    void who_has_to_wait_hears_of_it_and_of_the_decision_in_their_language() {
        PEOPLE.office().be(Mood.NAME_DIFFERS);
        var device = DEVICES.of("asep");
        var screen = new Screen(phone, Channel.SMS);
        var command = device.does("enrol", typed(DEVICES.nik(), "en"));

        assertThat(answered(device, command)).isEqualTo("to-decide waiting");
        assertThat(TOWN.await(screen, 1)).contains("See how it stands");
        attempts.decide(command, new Decision.Accept("KTP dilihat"), "ratna");

        assertThat(TOWN.await(screen, 2)).contains("See");
        assertThat(spoken(command)).isEqualTo(Tongue.ENGLISH);
    }

    @Test
    void it_outlives_days_on_the_rescue_list_and_goes_with_the_phone_that_is_put_right_there() {
        var right = "+62816%07d".formatted(++people);
        var device = DEVICES.of("asep");
        var command = device.does("enrol", typed(TOO_OLD, "su"));
        assertThat(answered(device, command)).isEqualTo("to-decide not-ready");
        assertThat(WEB.signIn("ratna").get("/console/rescue/" + command).body()).contains("Bahasa pesan", "Basa Sunda");

        attempts.save(command, Map.of(DraftField.NIK, DEVICES.nik(), DraftField.PHONE, right), "asep");
        attempts.submit(command, "asep");

        assertThat(spoken(command)).isEqualTo(Tongue.SUNDANESE);
        assertThat(worker(command).home().phone()).contains(right);
        assertThat(languages.of(UUID.randomUUID(), phone)).isEqualTo(Tongue.INDONESIAN);
    }

    @Test
    void what_is_put_right_on_the_device_counts_as_it_was_said_last() {
        var device = DEVICES.of("asep");
        var first = device.does("enrol", typed(TOO_OLD, "jv"));
        device.sendAll();
        var right = typed(DEVICES.nik(), "id");
        right.put("again", first.toString());

        assertThat(answered(device, device.does("enrol", right))).isEqualTo("done ");

        assertThat(spoken(first)).isEqualTo(Tongue.INDONESIAN);
    }

    @Test
    void what_the_holder_of_the_phone_said_counts_before_it() {
        languages.say(phone, Tongue.INDONESIAN);
        var device = DEVICES.of("asep");
        var command = device.does("enrol", typed(DEVICES.nik(), "jv"));
        device.sendAll();

        assertThat(spoken(command)).isEqualTo(Tongue.INDONESIAN);
    }

    @Test
    void the_form_asks_in_one_choice_and_keeps_it_when_the_tab_dies() {
        try (var browser = Browser.start();
                var hp = Phone.of("asep", WEB, browser)) {
            hp.offline(true);
            hp.open("Baru");
            hp.press("Daftarkan peserta");
            assertThat(hp.page().inputValue("#f-language")).isEqualTo("id");
            assertThat(hp.page().locator("#f-language option").allInnerTexts())
                    .containsExactly("Bahasa Indonesia", "English", "Basa Jawa", "Basa Sunda");
            hp.page().fill("#f-name", "Karsih Sunda");
            hp.page().fill("#f-nik", DEVICES.nik());
            hp.page().fill("#f-phone", phone);
            hp.page().selectOption("#f-language", "su");
            hp.look("enrol-language");
            hp.awaitKept();
            hp.restart();
            hp.unlock();
            hp.open("Baru");
            hp.press("Daftarkan peserta");
            assertThat(hp.page().inputValue("#f-language")).isEqualTo("su");
            hp.page().check("#f-consent");
            hp.button("Simpan pendaftaran").click();
            hp.awaitText("Karsih Sunda tersimpan");
            hp.offline(false);
            hp.open("Catatan");
            hp.button("Kirim").click();
            hp.awaitSent();
        }
        var found = WEB.get(Registry.class).search("Karsih Sunda", TestAttempts.VILLAGE);
        var attempt = attempts.ofWorker(found.getFirst().id()).getFirst();
        assertThat(DraftReader.tongue(attempt.draft())).isEqualTo(Tongue.SUNDANESE);
        assertThat(spoken(attempt.id())).isEqualTo(Tongue.SUNDANESE);
    }
}
