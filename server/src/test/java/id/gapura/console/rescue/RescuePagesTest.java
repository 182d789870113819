package id.gapura.console.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.IdentityRounds;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RescuePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final String HOME = "/console/rescue";
    private static int districts = 10;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("yusuf", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
    }

    @BeforeEach
    void becomeHonest() {
        WEB.setToday(TODAY);
        PEOPLE.office().be(Mood.HONEST);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    @Test
    void the_list_says_who_needs_help_why_until_when_and_whom_to_call() {
        left("Wati Terhenti", 12);
        left("Baru Terhenti", 4);
        waiting("Aminah Beda", "9801");
        var siti = WEB.signIn("siti");

        var body = siti.get(HOME).body();
        var home = siti.get("/console").body();

        assertThat(body)
                .contains(
                        "Wati Terhenti",
                        "Lewat 2 hari",
                        "Isian belum lengkap",
                        "Daftar sendiri",
                        "Telepon",
                        "href=\"tel:+6281234567890\"",
                        "Aminah Beda",
                        "Data berbeda di kantor kependudukan",
                        "Putuskan");
        assertThat(body.indexOf("Wati Terhenti")).isLessThan(body.indexOf("Baru Terhenti"));
        assertThat(home).contains("Orang gagal mendaftar dan menunggu bantuan", "sudah lewat batas waktu");
    }

    @Test
    void the_list_is_narrowed_by_reason_door_place_and_officer() {
        left("Saring Isian", 12);
        waiting("Saring Beda", "9801");
        var siti = WEB.signIn("siti");

        assertThat(siti.get(HOME + "?reason=unfinished").body())
                .contains("Saring Isian")
                .doesNotContain("Saring Beda");
        assertThat(siti.get(HOME + "?door=agent").body()).doesNotContain("Saring Isian", "Saring Beda");
        assertThat(siti.get(HOME + "?region=36.04.20").body()).doesNotContain("Saring Isian", "Saring Beda");
        assertThat(siti.get(HOME + "?region=35&reason=nothing").body()).contains("Saring Isian", "Saring Beda");
        assertThat(WEB.signIn("desa").get(HOME + "?whose=mine").body()).contains("Saring Isian");
        assertThat(siti.get(HOME + "?whose=mine").body()).doesNotContain("Saring Isian");
    }

    @Test
    void a_draft_goes_on_where_it_stopped_with_one_click() {
        var id = left("Wati Lanjut", 12).id();
        var siti = WEB.signIn("siti");

        var page = siti.get(HOME + "/" + id).body();
        var resumed = siti.get("/console/enrol/" + id);

        assertThat(page).contains("Lanjutkan isian", "/console/enrol/" + id, "Terhenti: Isian belum lengkap");
        assertThat(resumed.location()).isEqualTo("/console/enrol/" + id + "/who?check=true");
    }

    @Test
    void the_officer_sees_which_fields_differ_and_never_what_the_office_has() {
        var id = waiting("Aminah Beda", "9803").id();

        var page = WEB.signIn("siti").get(HOME + "/" + id).body();

        assertThat(page)
                .contains("Yang berbeda: nama, tanggal lahir.", "Terima apa adanya", "Perbaiki isian")
                .contains("•••• 9803")
                .doesNotContain(PEOPLE.get(id).draft().get(DraftField.NIK));
    }

    @Test
    void accepted_with_a_reason_the_worker_is_a_member() {
        var id = waiting("Aminah Terima", "9801").id();
        var siti = WEB.signIn("siti");

        var without = decide(siti, id, "accept", "");
        boolean stillWaits = PEOPLE.get(id).progress().state() == State.NEEDS_DECISION;
        var with = decide(siti, id, "accept", "KTP asli dilihat");

        assertThat(without).contains("Tulis alasannya");
        assertThat(stillWaits).isTrue();
        assertThat(with).contains("Diterima: sudah menjadi peserta", "KTP asli dilihat");
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.ENROLLED);
        assertThat(PEOPLE.get(id).followUp().outcome()).contains(Outcome.ENROLLED);
    }

    @Test
    void corrected_by_the_card_the_office_is_asked_again() {
        var id = waiting("Aminah Perbaiki", "9804").id();
        var siti = WEB.signIn("siti");
        var correction = HOME + "/" + id + "/correction";

        var wrong = siti.post(
                correction, Map.of("name", "Aminah", "nik", "12", "birth_on", "", "sex", "", "reason", "salah ketik"));
        var silent = siti.post(
                correction,
                Map.of("name", "Aminah", "nik", TestAttempts.nik(), "birth_on", "", "sex", "", "reason", " "));
        var right = siti.post(
                correction,
                Map.of(
                        "name",
                        "Aminah",
                        "nik",
                        TestAttempts.nik(),
                        "birth_on",
                        "",
                        "sex",
                        "",
                        "reason",
                        "salah ketik"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("NIK harus 16 angka; ini 2 angka");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Tulis alasannya");
        assertThat(right.location()).isEqualTo(HOME + "/" + id);
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.ENROLLED);
    }

    @Test
    void a_provisional_member_is_refused_by_two_officers() {
        PEOPLE.office().be(Mood.DOWN);
        var id = PEOPLE.handedIn("Rahmat", TestAttempts.nik());
        PEOPLE.office().be(Mood.NAME_DIFFERS);
        PEOPLE.wait(Duration.ofHours(1));
        WEB.get(IdentityRounds.class).askDue();
        var siti = WEB.signIn("siti");

        var before = siti.get(HOME + "/" + id).body();
        var proposed = decide(siti, id, "refuse", "bukan orangnya");
        var again = decide(siti, id, "refuse", "bukan orangnya");
        var second = decide(WEB.signIn("yusuf"), id, "refuse", "setuju");

        assertThat(before).contains("Menolaknya perlu dua petugas");
        assertThat(proposed).contains("Usulan menolak dicatat", "Anda sudah mengusulkan menolak");
        assertThat(again).contains("Petugas lain yang harus menyetujui");
        assertThat(second).contains("Ditolak");
        var worker = PEOPLE.get(id).progress().workerId().orElseThrow();
        assertThat(WEB.get(Membership.class).find(worker).orElseThrow().isClosed())
                .isTrue();
    }

    @Test
    void what_was_tried_is_noted_handed_on_and_ended() {
        var id = left("Wati Bantu", 12).id();
        var siti = WEB.signIn("siti");
        var page = HOME + "/" + id;

        siti.post(page, page + "/contact", Map.of("reached", "no", "next", "visit", "note", "tidak diangkat"));
        siti.post(page, page + "/owner", Map.of("owner", "desa"));
        var far = siti.post(page, page + "/owner", Map.of("owner", "jauh"));
        var farSaid = siti.get(far.location()).body();
        var body = siti.get(page).body();
        siti.post(page, page + "/closing", Map.of("outcome", "unreachable", "endNote", "pindah"));
        var closed = siti.get(page).body();

        assertThat(body).contains("Tidak terhubung – tidak diangkat", "Datangi", "Diserahkan kepada petugas lain");
        assertThat(farSaid).contains("tidak berwenang menanganinya di wilayah ini");
        assertThat(PEOPLE.get(id).followUp().owner()).isEqualTo("desa");
        assertThat(PEOPLE.get(id).followUp().next()).isEmpty();
        assertThat(PEOPLE.get(id).followUp().outcome()).contains(Outcome.UNREACHABLE);
        assertThat(closed).contains("Tidak bisa dihubungi – pindah");
        assertThat(siti.get(HOME).body()).doesNotContain("Wati Bantu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "closing", "decision"})
    void a_form_sent_without_a_choice_says_so(String form) {
        var id = waiting("Aminah Kosong", "9801").id();
        var siti = WEB.signIn("siti");
        var page = HOME + "/" + id;
        assertThat(siti.get(page).body().split(">Pilih salah satu</option>", -1))
                .hasSize(3);

        var answer = siti.post(page, page + "/" + form, Map.of("note", "x", "reason", "x"));

        assertThat(siti.get(answer.location()).body()).contains("Pilih salah satu dulu");
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.NEEDS_DECISION);
    }

    @Test
    void each_role_gets_as_far_as_it_may_and_nobody_beyond_their_places() {
        var id = waiting("Aminah Peran", "9801").id();
        var page = HOME + "/" + id;
        var desa = WEB.signIn("desa");
        var auditor = WEB.signIn("periksa");
        var far = WEB.signIn("jauh");
        var decision = Map.of("decision", "accept", "reason", "ya");

        assertThat(desa.get(page).body())
                .contains("Catat kontak dengan orangnya")
                .doesNotContain("Terima apa adanya");
        assertThat(desa.post(page, page + "/decision", decision).status()).isEqualTo(403);
        assertThat(desa.get(page + "/correction").status()).isEqualTo(403);
        assertThat(auditor.get(page).body())
                .contains("Aminah Peran")
                .doesNotContain("Terima apa adanya", "Catat kontak dengan orangnya");
        assertThat(auditor.post(page, page + "/owner", Map.of("owner", "desa")).status())
                .isEqualTo(403);
        assertThat(WEB.signIn("kepala").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("kepala").get(page).status()).isEqualTo(403);
        assertThat(far.get(page).status()).isEqualTo(404);
        assertThat(far.get(HOME).body()).doesNotContain("Aminah Peran");
        assertThat(far.post(HOME, page + "/decision", decision).status()).isEqualTo(404);
        assertThat(far.post(HOME, page + "/closing", Map.of("outcome", "declined"))
                        .status())
                .isEqualTo(404);
        assertThat(far.get(page + "/correction").status()).isEqualTo(404);
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.NEEDS_DECISION);
    }

    @Test
    void the_figure_of_the_office_is_how_many_of_those_who_tried_are_members() {
        var siti = WEB.signIn("siti");
        PEOPLE.handedIn("Siti Berhasil", TestAttempts.nik());
        WEB.awaitQuiet();

        var home = siti.get("/console").body();
        var page = siti.get("/console/success").body();
        var file = siti.download("/console/success/table.csv?region=36.04");

        assertThat(home).contains("sudah menjadi peserta", "/console/success?region=36.04");
        assertThat(home.indexOf("headline-figure")).isLessThan(home.indexOf("Yang perlu dikerjakan"));
        assertThat(page).contains("Menurut pintu", "Daftar sendiri", "Petir", "16 Nov 2026");
        assertThat(file.text()).contains("Minggu,2026-11-16", "Pintu,self", "Wilayah,36.04.19,", "Semua,36.04,");
        assertThat(siti.get("/console/success?region=35").status()).isEqualTo(404);
        assertThat(siti.download("/console/success/table.csv?region=35").status())
                .isEqualTo(404);
        assertThat(WEB.signIn("jauh").get("/console").body()).doesNotContain("headline-figure");
    }

    @Test
    void who_manages_accounts_hears_where_people_wait_for_an_officer_that_is_not_there() {
        var nowhere = PEOPLE.opening(RegionCode.NATION, Draft.of(DraftField.PHONE, "0812 3456 7890"));
        PEOPLE.face().open(nowhere);

        var home = WEB.signIn("kepala").get("/console").body();

        assertThat(PEOPLE.get(nowhere.id()).followUp().owner()).isEmpty();
        assertThat(home).contains("Pendaftaran tanpa petugas", "berwenang untuk: Indonesia", "/console/staff");
        assertThat(WEB.signIn("siti").get("/console").body()).doesNotContain("Pendaftaran tanpa petugas");
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop() {
        left("Wati Yang Namanya Panjang Sekali Binti Haji Abdurrahman", 12);
        var id = waiting("Aminah Layar", "9803").id();
        var nik = TestAttempts.nik();
        PEOPLE.handedIn("Rohayati Binti Abdullah Suherman", nik);
        var conflict = PEOPLE.handedIn("Budi Layar", nik);
        WEB.awaitQuiet();

        WEB.expectFit(
                "siti",
                "/console",
                HOME,
                HOME + "/" + id,
                HOME + "/" + conflict,
                HOME + "/" + id + "/correction",
                "/console/success?region=36.04");
    }

    /** Somebody who stopped so many days ago. */
    private static Attempt left(String name, int days) {
        WEB.setToday(TODAY.minusDays(days));
        var draft = new Draft(Map.of(DraftField.NAME, name, DraftField.PHONE, "0812 3456 7890"));
        var opening = new Opening(UUID.randomUUID(), Door.SELF, TestAttempts.VILLAGE, draft, "self");
        PEOPLE.face().open(opening);
        WEB.setToday(TODAY);
        return PEOPLE.get(opening.id());
    }

    /** Somebody whom the office contradicts, as the last digits of the NIK say. */
    private static Attempt waiting(String name, String serial) {
        var nik = "3604%02d420586".formatted(districts++) + serial;
        return PEOPLE.get(PEOPLE.handedIn(name, nik));
    }

    private static String decide(WebVisitor officer, UUID id, String decision, String reason) {
        var page = HOME + "/" + id;
        var answer = officer.post(page, page + "/decision", Map.of("decision", decision, "reason", reason));
        return officer.get(answer.location()).body();
    }
}
