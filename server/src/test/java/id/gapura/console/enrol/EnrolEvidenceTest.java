package id.gapura.console.enrol;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.pictures.TestPictures;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.Piece;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After enrolling somebody an officer is led on to the evidence, while the person is there. */
class EnrolEvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final String NEXT = "Berikutnya: bukti untuk klaim kelak";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("damping", Role.COMPANION, "36.04.19.2008");
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
    void the_result_leads_to_photo_and_health_statement_and_each_leads_back() {
        var id = PEOPLE.handedIn("Rohani", TestAttempts.nik());
        var result = result(id);
        var desa = WEB.signIn("desa");
        var first = desa.get(result).body();
        var photo = form(first, "photo");
        assertThat(first).contains(NEXT, "Bukti kerja", "Keterangan sehat", "Belum ada");
        assertThat(form(first, "work")).isNotEmpty();

        var kept = photo(desa, photo, id);
        var second = desa.get(kept.location()).body();
        var health = form(second, "health");

        assertThat(kept.location()).isEqualTo(result);
        assertThat(second).contains("Bukti tersimpan", NEXT).doesNotContain("/evidence/photo?", "/evidence/work?");

        var done = desa.post(health, address(health), health(id));
        var third = desa.get(done.location()).body();

        assertThat(done.location()).isEqualTo(result);
        assertThat(third).contains(NEXT, "Bukti untuk saat mulai sudah ada").doesNotContain("/evidence/health?");
        assertThat(WEB.get(Evidence.class).of(worker(id)))
                .extracting(Piece::kind)
                .containsExactlyInAnyOrder(Piece.Kind.PHOTO, Piece.Kind.HEALTH);
    }

    @Test
    void a_form_with_a_fault_still_leads_back_to_the_result() {
        var id = PEOPLE.handedIn("Wati", TestAttempts.nik());
        var desa = WEB.signIn("desa");
        var work = form(desa.get(result(id)).body(), "work");

        var asked = desa.get(work).body();
        var refused = desa.post(work, address(work), Map.of("what", "", "where", "Pasar", "enrolment", id.toString()));

        assertThat(asked).contains("name=\"enrolment\" value=\"" + id + "\"", "href=\"" + result(id) + "\"");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("name=\"enrolment\" value=\"" + id + "\"", "href=\"" + result(id) + "\"");
    }

    @Test
    void an_enrolment_that_is_none_leads_back_to_the_evidence() {
        var id = PEOPLE.handedIn("Sukaesih", TestAttempts.nik());
        var path = "/console/people/" + worker(id) + "/evidence/work";
        var typed = Map.of("what", "berdagang", "where", "Pasar", "day", "2026-11-21", "enrolment", "//elsewhere");

        assertThat(WEB.signIn("desa").post(path, typed).location())
                .isEqualTo("/console/people/" + worker(id) + "/evidence");
    }

    @Test
    void somebody_enrolled_provisionally_is_led_on_too() {
        PEOPLE.office().be(Mood.DOWN);
        var id = PEOPLE.handedIn("Rahmat", TestAttempts.nik());

        assertThat(WEB.signIn("desa").get(result(id)).body()).contains("terdaftar sementara", NEXT);
    }

    @Test
    void nothing_is_asked_of_whoever_waits_for_a_decision_or_was_a_member_before() {
        var waiting = PEOPLE.handedIn("Aminah", TestAttempts.nik("9801"));
        var nik = TestAttempts.nik();
        PEOPLE.handedIn("Mariyam", nik);
        var again = PEOPLE.handedIn("Maryam", nik);
        var desa = WEB.signIn("desa");

        assertThat(desa.get(result(waiting)).body()).contains("Belum terdaftar").doesNotContain(NEXT);
        assertThat(desa.get(result(again)).body())
                .contains("sudah menjadi peserta")
                .doesNotContain(NEXT);
    }

    @Test
    void who_enrols_but_describes_nobody_is_not_led_to_what_is_closed_to_them() {
        var id = PEOPLE.handedIn("Dullah", TestAttempts.nik());
        var damping = WEB.signIn("damping");

        assertThat(damping.get(result(id)).body()).contains("Sudah terdaftar").doesNotContain(NEXT, "/evidence/");
        assertThat(damping.get("/console/people/" + worker(id) + "/evidence/photo?enrolment=" + id)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_pages_are_fit_for_every_device_and_eye() {
        var id = PEOPLE.handedIn("Sarinah", TestAttempts.nik());
        var forms = WEB.signIn("desa").get(result(id)).body();

        WEB.expectFit("desa", result(id), form(forms, "health"));
    }

    private static String result(UUID attempt) {
        return "/console/enrol/" + attempt;
    }

    private static UUID worker(UUID attempt) {
        return PEOPLE.get(attempt).progress().workerId().orElseThrow();
    }

    /** Where a form of the evidence is, as the result links to it. */
    private static String form(String page, String kind) {
        var link = Pattern.compile("href=\"(/console/people/[^\"]+/evidence/" + kind + "\\?enrolment=[^\"]+)\"")
                .matcher(page);
        assertThat(link.find()).as(kind).isTrue();
        return link.group(1);
    }

    private static String address(String form) {
        return form.split("\\?", 2)[0];
    }

    private static WebVisitor.Answer photo(WebVisitor officer, String form, UUID enrolment) {
        var typed = Map.of(
                "leave",
                "voice",
                "day",
                TODAY.toString(),
                "id",
                UUID.randomUUID().toString(),
                "enrolment",
                enrolment.toString());
        return officer.upload(form, address(form), "foto.jpg", TestPictures.of("jpeg", 400, 300), typed);
    }

    private static Map<String, String> health(UUID enrolment) {
        return Map.of(
                "ill",
                "no",
                "treated",
                "no",
                "injured",
                "no",
                "given",
                "read-out",
                "day",
                TODAY.toString(),
                "enrolment",
                enrolment.toString());
    }
}
