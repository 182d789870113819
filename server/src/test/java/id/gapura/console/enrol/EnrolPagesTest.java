package id.gapura.console.enrol;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.membership.Membership;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Registry;
import id.gapura.rules.Programmes;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.screen.Browser;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrolPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final String HOME = "/console/enrol";
    private static final Pattern ACTION = Pattern.compile("action=\"(/console/enrol/([0-9a-f-]{36})/who)\"");

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
    }

    @BeforeEach
    void becomeHonest() {
        PEOPLE.office().be(Mood.HONEST);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    @Test
    void an_officer_enrols_somebody_in_four_steps_and_sees_number_price_and_card() {
        var siti = WEB.signIn("siti");
        var nik = TestAttempts.nik();
        var id = begun(siti, Map.of("name", "ROHANI", "nik", nik, "phone", "0812-7777-1111"));

        var work = siti.post(
                at(id, "work"),
                Map.of("region", "36.04.19.2008", "livelihood", "tukang ojek", "workplace", "", "income", "1,5 jt"));
        var choice = siti.get(at(id, "choice")).body();
        siti.post(at(id, "choice"), Map.of("programmes", "JKK,JKM,JHT"));
        var summary = siti.get(at(id, "agree")).body();
        var done = siti.post(at(id, "agree"), Map.of("consent", "yes", "contact", "yes"));
        var result = siti.get(done.location()).body();

        var attempt = PEOPLE.get(id);
        var worker = WEB.get(Registry.class)
                .find(attempt.progress().workerId().orElseThrow())
                .orElseThrow();
        assertThat(work.location()).isEqualTo(at(id, "choice"));
        assertThat(choice).contains("Meninggal karena kecelakaan kerja", "Tabungan hari tua");
        assertThat(summary).contains("ROHANI", "•••• " + nik.substring(12)).doesNotContain(nik);
        assertThat(done.location()).isEqualTo(HOME + "/" + id);
        assertThat(result)
                .contains("Sudah terdaftar", worker.number().spaced(), "Terdaftar, belum terlindungi", "card.pdf");
        assertThat(worker.person().name()).isEqualTo("Rohani");
        assertThat(WEB.get(Membership.class)
                        .find(worker.id())
                        .orElseThrow()
                        .terms()
                        .programmes())
                .isEqualTo(Programmes.JKK_JKM_JHT);
        WEB.awaitQuiet();
        var said = WEB.get(Consents.class)
                .standing(Subject.worker(worker.id()), Purpose.CONTACT)
                .orElseThrow();
        assertThat(said.words().orElseThrow().text()).contains("menelepon atau mengunjungi");
        assertThat(said.source()).isEqualTo(new Source(Way.VOICE, "siti"));
    }

    @Test
    void whoever_does_not_want_to_be_called_when_asked_is_on_record_with_a_no() {
        var siti = WEB.signIn("siti");
        var id = begun(siti, Map.of("name", "TIDAK MAU", "nik", TestAttempts.nik(), "phone", ""));
        siti.post(at(id, "work"), Map.of("region", "36.04.19.2008", "livelihood", "tani"));
        siti.post(at(id, "choice"), Map.of("programmes", "JKK,JKM"));
        var consents = WEB.get(Consents.class);

        siti.post(HOME, at(id, "agree"), Map.of("contact", "yes", "later", "yes"));
        assertThat(siti.get(at(id, "agree")).body()).containsPattern("name=\"contact\"[^>]* checked");
        siti.post(HOME, at(id, "agree"), Map.of("later", "yes"));
        assertThat(consents.allows(Subject.attempt(id), Purpose.CONTACT)).isTrue();
        siti.post(HOME, at(id, "agree"), Map.of("consent", "yes"));

        WEB.awaitQuiet();
        var worker = PEOPLE.get(id).progress().workerId().orElseThrow();
        assertThat(consents.refuses(worker, Purpose.CONTACT)).isTrue();
    }

    @Test
    void wrong_answers_stand_beside_their_question_and_are_kept() {
        var siti = WEB.signIn("siti");
        var id = freshId(siti);

        var answer = siti.post(HOME, at(id, "who"), Map.of("name", "", "nik", "123", "phone", "satu"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Isi nama seperti di KTP",
                        "NIK harus 16 angka; ini 3 angka",
                        "Tulis nomor telepon",
                        "value=\"123\"");
        assertThat(PEOPLE.get(id).draft().get(DraftField.PHONE)).isEqualTo("satu");
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.OPEN);
    }

    @Test
    void what_is_left_for_later_is_found_on_the_first_page_and_goes_on_where_it_stopped() {
        var siti = WEB.signIn("siti");
        var id = freshId(siti);

        var kept = siti.post(HOME, at(id, "who"), Map.of("name", "Karta Nanti", "nik", "", "later", "yes"));
        var home = siti.get(HOME).body();
        var resumed = siti.get(HOME + "/" + id);
        var mended = siti.get(resumed.location()).body();

        assertThat(kept.location()).isEqualTo(HOME);
        assertThat(home).contains("Isian disimpan", "Karta Nanti", HOME + "/" + id);
        assertThat(resumed.location()).isEqualTo(at(id, "who") + "?check=true");
        assertThat(mended).contains("Karta Nanti", "Isi 16 angka NIK");
        assertThat(WEB.signIn("desa").get(HOME).body()).doesNotContain("Karta Nanti");
    }

    @Test
    void sending_a_step_twice_or_going_back_changes_nothing_but_the_answers() {
        var siti = WEB.signIn("siti");
        var nik = TestAttempts.nik();
        var first = Map.of("name", "Dulah", "nik", nik, "phone", "");
        var id = begun(siti, first);

        var again = siti.post(HOME, at(id, "who"), first);
        var changed = siti.post(HOME, at(id, "who"), Map.of("name", "Dullah", "nik", nik, "phone", ""));
        agreed(siti, id);
        var afterwards = siti.post(HOME, at(id, "who"), first);
        var twice = agreed(siti, id);

        assertThat(again.location()).isEqualTo(at(id, "work"));
        assertThat(changed.location()).isEqualTo(at(id, "work"));
        assertThat(PEOPLE.get(id).draft().get(DraftField.NAME)).isEqualTo("Dullah");
        assertThat(afterwards.location()).isEqualTo(HOME + "/" + id);
        assertThat(twice.location()).isEqualTo(HOME + "/" + id);
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.ENROLLED);
    }

    @Test
    void without_a_yes_nobody_is_enrolled() {
        var siti = WEB.signIn("siti");
        var id = begun(siti, Map.of("name", "Wati", "nik", TestAttempts.nik(), "phone", ""));

        var refused = siti.post(at(id, "agree"), Map.of("contact", "yes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Tanpa persetujuan");
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_known_person_is_shown_and_not_registered_again() {
        var siti = WEB.signIn("siti");
        var nik = TestAttempts.nik();
        var known = enrolled(siti, "Mariyam", nik);

        var again = enrolled(siti, "Maryam", nik);

        assertThat(again.progress().state()).isEqualTo(State.ALREADY_MEMBER);
        assertThat(siti.get(HOME + "/" + again.id()).body())
                .contains(
                        "sudah menjadi peserta",
                        "/console/people/" + known.progress().workerId().orElseThrow());
    }

    @Test
    void while_the_id_office_is_down_the_worker_has_a_number_and_a_ticket() {
        var siti = WEB.signIn("siti");
        PEOPLE.office().be(Mood.DOWN);

        var attempt = enrolled(siti, "Rahmat", TestAttempts.nik());
        var body = siti.get(HOME + "/" + attempt.id()).body();

        var ticket = attempt.progress().ticket().orElseThrow();
        assertThat(body)
                .contains(
                        "terdaftar sementara", "Nomor peserta", ticket.substring(0, 3) + " " + ticket.substring(3, 6));
    }

    @Test
    void whom_the_office_contradicts_has_a_ticket_and_a_case() {
        var siti = WEB.signIn("siti");

        var attempt = enrolled(siti, "Aminah", TestAttempts.nik("9801"));
        var body = siti.get(HOME + "/" + attempt.id()).body();

        assertThat(body)
                .contains("Belum terdaftar", "Nomor tiket", "/console/rescue/" + attempt.id())
                .doesNotContain("card.pdf");
    }

    @Test
    void each_role_gets_as_far_as_it_may_and_nobody_beyond_their_places() {
        var siti = WEB.signIn("siti");
        var id = begun(siti, Map.of("name", "Wati", "nik", TestAttempts.nik(), "phone", ""));
        var desa = WEB.signIn("desa");

        assertThat(desa.get(HOME).status()).isEqualTo(200);
        assertThat(desa.get("/console").body()).contains("Daftarkan peserta");
        for (var login : new String[] {"periksa", "kepala"}) {
            var other = WEB.signIn(login);
            assertThat(other.get(HOME).status()).as(login).isEqualTo(403);
            assertThat(other.get(at(id, "who")).status()).as(login).isEqualTo(403);
            assertThat(other.get(HOME + "/" + id).status()).as(login).isEqualTo(403);
        }
        var far = WEB.signIn("jauh");
        assertThat(far.get(at(id, "who")).status()).isEqualTo(404);
        assertThat(far.get(HOME + "/" + id).status()).isEqualTo(404);
        assertThat(far.post(HOME, at(id, "who"), Map.of("name", "Lain")).status())
                .isEqualTo(404);
        assertThat(PEOPLE.get(id).draft().get(DraftField.NAME)).isEqualTo("Wati");
        assertThat(siti.get(at(id, "nowhere")).status()).isEqualTo(404);
        assertThat(siti.get(HOME + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void each_look_at_an_attempt_is_on_record_without_the_person() {
        var siti = WEB.signIn("siti");
        var id = begun(siti, Map.of("name", "Tercatat", "nik", TestAttempts.nik(), "phone", ""));
        siti.get(at(id, "who"));

        assertThat(WEB.get(Audit.class).about(id.toString(), 9))
                .extracting(Audit.Line::act)
                .containsExactly("attempt.seen", "attempt.opened");
    }

    @Test
    void the_steps_fit_a_phone_and_a_desktop() {
        var siti = WEB.signIn("siti");
        var id = begun(siti, Map.of("name", "Rohayati", "nik", TestAttempts.nik(), "phone", "0812 7777 2222"));
        var waiting = enrolled(siti, "Aminah", "3604824205869801");
        var done = enrolled(siti, "Sukaesih", TestAttempts.nik());

        WEB.expectFit(
                "siti",
                HOME,
                at(id, "who"),
                at(id, "work"),
                at(id, "choice"),
                at(id, "agree"),
                HOME + "/" + waiting.id(),
                HOME + "/" + done.id());
    }

    @Test
    void an_officer_enrols_somebody_in_a_browser() {
        try (var browser = Browser.start()) {
            var page = WEB.open(browser, Browser.Sight.PHONE, "siti", HOME);
            page.fill("#f-name", "Lewat Peramban");
            page.fill("#f-nik", TestAttempts.nik());
            page.keyboard().press("Enter");
            page.waitForURL("**/work");
            page.click("main .actions button:first-child");
            page.waitForURL("**/choice");
            page.check("#f-programmes");
            page.click("main .actions button:first-child");
            page.waitForURL("**/agree");
            page.check("input[name=consent]");
            page.click("main .actions button:first-child");
            page.waitForSelector(".answer");

            assertThat(page.textContent("main")).contains("Lewat Peramban", "Sudah terdaftar");
        }
    }

    private static UUID freshId(WebVisitor officer) {
        var match = ACTION.matcher(officer.get(HOME).body());
        assertThat(match.find()).isTrue();
        return UUID.fromString(match.group(2));
    }

    private static UUID begun(WebVisitor officer, Map<String, String> who) {
        var id = freshId(officer);
        var next = officer.post(HOME, at(id, "who"), who);
        assertThat(next.location()).isEqualTo(at(id, "work"));
        return id;
    }

    private static WebVisitor.Answer agreed(WebVisitor officer, UUID id) {
        return officer.post(HOME, at(id, "agree"), Map.of("consent", "yes"));
    }

    private static Attempt enrolled(WebVisitor officer, String name, String nik) {
        var id = begun(officer, Map.of("name", name, "nik", nik, "phone", ""));
        agreed(officer, id);
        return PEOPLE.get(id);
    }

    private static String at(UUID id, String step) {
        return HOME + "/" + id + "/" + step;
    }
}
