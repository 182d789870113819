package id.gapura.console.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Registry;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One NIK, two people: what an officer sees of the other, and decides. */
class ConflictPagesTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final String HOME = "/console/rescue";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("pusat", Role.BRANCH_OFFICER, "");
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    @Test
    void one_nik_with_two_names_stands_side_by_side_until_an_officer_says_which_holds() {
        var nik = TestAttempts.nik();
        var first = PEOPLE.handedIn("Rohayati Pertama", nik);
        var second = PEOPLE.handedIn("Budi Kedua", nik);
        var third = PEOPLE.handedIn("Rohayati Yang Benar", nik);
        var worker = PEOPLE.get(first).progress().workerId().orElseThrow();
        var siti = WEB.signIn("siti");

        var page = siti.get(HOME + "/" + second).body();
        var mended = siti.post(
                HOME + "/" + second + "/correction",
                Map.of(
                        "name",
                        "Budi Kedua",
                        "nik",
                        TestAttempts.nik(),
                        "birth_on",
                        "",
                        "sex",
                        "",
                        "reason",
                        "NIK salah ketik"));
        var restated = decide(siti, third, "restate", "KTP asli dilihat");

        assertThat(page)
                .contains("Satu NIK, dua data", "Budi Kedua", "Rohayati Pertama", "/console/people/" + worker)
                .contains("Orang yang sama: data yang sudah terdaftar benar", "perbaiki data peserta")
                .doesNotContain(nik);
        assertThat(mended.location()).isEqualTo(HOME + "/" + second);
        assertThat(PEOPLE.get(second).progress().state()).isEqualTo(State.ENROLLED);
        assertThat(PEOPLE.get(second).progress().workerId()).isPresent().isNotEqualTo(Optional.of(worker));
        assertThat(restated).contains("Orang ini ternyata sudah peserta", "diperbaiki menurut pendaftaran ini");
        assertThat(PEOPLE.get(third).progress().workerId()).contains(worker);
        assertThat(WEB.get(Registry.class).find(worker).orElseThrow().person().name())
                .isEqualTo("Rohayati Yang Benar");
        assertThat(WEB.get(Audit.class).newest(30))
                .extracting(Audit.Line::act)
                .contains("attempt.compared", "attempt.decided");
    }

    @Test
    void of_who_holds_the_nik_elsewhere_an_officer_learns_what_differs_and_nothing_else() {
        var nik = TestAttempts.nik();
        var far = PEOPLE.opening(RegionCode.of("32.01"), TestAttempts.complete("Jauh Terdaftar", nik));
        PEOPLE.face().enrol(far);
        var id = PEOPLE.handedIn("Dekat Baru", nik);
        var page = HOME + "/" + id;
        var siti = WEB.signIn("siti");

        var seen = siti.get(page).body();
        var forged = siti.post(page, page + "/decision", Map.of("decision", "restate", "reason", "ya"));
        var same = siti.post(page, page + "/decision", Map.of("decision", "accept", "reason", "ya"));

        assertThat(seen)
                .contains("Satu NIK, dua data", "di luar wilayah Anda. Yang berbeda: nama.", "Perbaiki isian")
                .doesNotContain("Jauh", "Bogor", "Kedua data berdampingan", "Orang yang sama", "Terima apa adanya")
                .contains("value=\"pusat\"")
                .doesNotContain("value=\"siti\"");
        assertThat(forged.status()).isEqualTo(404);
        assertThat(same.status()).isEqualTo(404);
        assertThat(WEB.signIn("desa").get(page).body()).doesNotContain("Satu NIK, dua data");
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.NEEDS_DECISION);
    }

    @Test
    void who_sees_both_places_decides_about_a_nik_taken_elsewhere() {
        var nik = TestAttempts.nik();
        PEOPLE.face().enrol(PEOPLE.opening(RegionCode.of("32.01"), TestAttempts.complete("Jauh Terdaftar", nik)));
        var id = PEOPLE.handedIn("Dekat Baru", nik);
        var pusat = WEB.signIn("pusat");

        var seen = pusat.get(HOME + "/" + id).body();
        var decided = decide(pusat, id, "accept", "KTP asli dilihat");

        assertThat(PEOPLE.get(id).followUp().owner()).isEqualTo("pusat");
        assertThat(seen).contains("Jauh Terdaftar", "Kabupaten Bogor", "Orang yang sama");
        assertThat(decided).contains("Orang ini ternyata sudah peserta");
    }

    @Test
    void of_another_attempt_elsewhere_too_only_what_differs_is_said() {
        var nik = TestAttempts.nik();
        var far = new Draft(
                Map.of(DraftField.NAME, "Jauh Mencoba", DraftField.NIK, nik, DraftField.BIRTH_ON, "3-5-1986"));
        PEOPLE.face().open(PEOPLE.opening(RegionCode.of("32.01"), far));
        var near = PEOPLE.opening(new Draft(Map.of(DraftField.NAME, "Dekat Mencoba", DraftField.NIK, nik)));
        PEOPLE.face().open(near);

        var seen = WEB.signIn("siti").get(HOME + "/" + near.id()).body();

        assertThat(seen)
                .contains("di luar wilayah Anda. Yang berbeda: nama, tanggal lahir.")
                .doesNotContain("Jauh", "3 Mei", "Bogor");
    }

    private static String decide(WebVisitor officer, UUID id, String decision, String reason) {
        var page = HOME + "/" + id;
        var answer = officer.post(page, page + "/decision", Map.of("decision", decision, "reason", reason));
        return officer.get(answer.location()).body();
    }
}
