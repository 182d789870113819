package id.gapura.console.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Contacts.Count;
import id.gapura.outreach.contact.Way;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutreachPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(120), TODAY.plusDays(120));
    private static final String HOME = "/console/outreach";
    private static final Pattern ATTEMPT = Pattern.compile("/console/enrol/([0-9a-f-]{36})/who");

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, "36.04");
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    private static String campaign() {
        return HOME + "/campaigns/" + OUTREACH.campaign().id();
    }

    private static String address(Activity activity) {
        return HOME + "/activities/" + activity.id();
    }

    private static Map<String, String> market(String title) {
        var form = new HashMap<String, String>();
        form.put("kind", "market");
        form.put("title", title);
        form.put("region", "36.04.19.2008");
        form.put("venue", "Pasar Petir");
        form.put("day", "2026-06-20");
        form.put("start", "08.00");
        form.put("end", "11:30");
        form.put("segment", "trader");
        form.put("communicator", "Ketua paguyuban");
        form.put("material", "Selebaran");
        form.put("staff", "siti (Siti, kantor cabang), desa");
        form.put("cost", "Rp1.500.000");
        form.put("reach", "200");
        return form;
    }

    @Test
    void an_officer_opens_a_campaign_plans_an_activity_changes_it_and_says_what_came_of_it() {
        var siti = WEB.signIn("siti");
        var opened = siti.post(
                HOME + "/campaigns/new",
                Map.of(
                        "name", "Pasar aman",
                        "places", "36.04.19.2008\nPetir (36.04.19)",
                        "from", "2026-06-01",
                        "to", "2026-12-31",
                        "budget", "25.000.000",
                        "wanted", "150"));
        var planned = siti.post(opened.location() + "/activities/new", market("Pagi di pasar"));
        var activity = planned.location();
        var page = siti.get(activity).body();

        assertThat(page)
                .contains("Pagi di pasar", "20 Jun 2026, 08.00–11.30", "Pedagang, warung", "Rp1.500.000")
                .contains("Direncanakan", "siti, desa", "diharapkan 200");
        siti.post(activity + "/edit", with(siti, activity, market("Pagi di Pasar Petir")));
        siti.post(activity + "/done", with(siti, activity, Map.of("reach", "180", "cost", "1.250.000")));

        assertThat(siti.get(activity).body())
                .contains("Pagi di Pasar Petir", "Selesai", ">180<", "Rp1.250.000")
                .doesNotContain(activity + "/edit");
        assertThat(siti.get(opened.location()).body())
                .contains("Pasar aman", "dari anggaran Rp25.000.000", "Rp1.250.000");
        assertThat(siti.get(HOME).body()).contains("Pagi di Pasar Petir");
        assertThat(siti.get(HOME + "?state=cancelled").body()).doesNotContain("Pagi di Pasar Petir");
    }

    /** The form with the version that the page shows. */
    private static Map<String, String> with(WebVisitor who, String activity, Map<String, String> form) {
        var values = new HashMap<>(form);
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(who.get(activity + "/done").body());
        assertThat(version.find()).isTrue();
        values.put("version", version.group(1));
        return values;
    }

    @Test
    void a_form_that_cannot_be_kept_says_beside_each_field_what_is_wrong_and_keeps_nothing() {
        var siti = WEB.signIn("siti");
        var form = market("");
        form.put("kind", "riding");
        form.put("day", "2027-06-20");
        form.put("start", "pagi");
        form.put("staff", "siti, tidakada");
        form.put("spoken", "DUA KATA 2");
        form.put("region", "36.04.19.2008");

        var refused = siti.post(campaign() + "/activities/new", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Isi ini, paling banyak 120 huruf.", "Isi hari dalam masa kampanye")
                .contains("Tulis jam seperti 08.00.", "Tidak ada akun bernama tidakada.")
                .contains("Menumpang acara lain tidak memakai biaya.", "Tulis satu kata");
        var mute = market("Tanpa kata");
        mute.put("kind", "radio-talk");
        assertThat(siti.post(campaign() + "/activities/new", mute).body()).contains("butuh kata siaran");
        var backwards = market("Mundur");
        backwards.put("end", "07.00");
        assertThat(siti.post(campaign() + "/activities/new", backwards).body())
                .contains("Selesainya harus sesudah mulainya.");
        assertThat(siti.get(HOME).body()).doesNotContain("Mundur", "Tanpa kata");
    }

    @Test
    void a_spoken_word_that_is_taken_or_a_command_of_ours_is_refused() {
        OUTREACH.radio("Iklan pertama", TODAY, "MAWAR");
        var siti = WEB.signIn("siti");

        for (var word : List.of("mawar", "DAFTAR", "berhenti")) {
            var form = market("Iklan kedua");
            form.put("kind", "radio-spot");
            form.put("spoken", word);
            var refused = siti.post(campaign() + "/activities/new", form);
            assertThat(refused.status()).as(word).isEqualTo(422);
            assertThat(refused.body()).contains("Kata ini sudah dipakai");
        }
        assertThat(siti.get(HOME).body()).doesNotContain("Iklan kedua");
    }

    @Test
    void an_officer_sees_and_keeps_only_what_is_in_their_places() {
        var inVillage = OUTREACH.market("Di desa", TODAY);
        var inRegency = OUTREACH.radio("Se-kabupaten", TODAY, "ANGGREK");
        var far = WEB.signIn("jauh");
        var village = WEB.signIn("desa");

        assertThat(far.get(address(inVillage)).status()).isEqualTo(404);
        assertThat(far.get(campaign()).status()).isEqualTo(404);
        assertThat(far.get(address(inVillage) + "/poster.pdf").status()).isEqualTo(404);
        assertThat(far.get(HOME).body()).doesNotContain("Di desa");
        assertThat(far.get(HOME + "/report").body()).doesNotContain("Di desa");
        assertThat(village.get(address(inVillage)).status()).isEqualTo(200);
        assertThat(village.get(address(inRegency)).status()).isEqualTo(404);
        assertThat(village.get(campaign()).body())
                .contains("Di desa")
                .doesNotContain("Se-kabupaten", campaign() + "/edit");
        assertThat(village.get(campaign() + "/edit").status()).isEqualTo(403);
        var outside = market("Di luar");
        outside.put("region", "36.04");
        assertThat(village.post(campaign() + "/activities/new", outside).status())
                .isEqualTo(422);
    }

    @Test
    void each_role_gets_as_far_as_it_may() {
        var activity = OUTREACH.market("Peran", TODAY);
        var auditor = WEB.signIn("periksa");
        var agent = WEB.signIn("agen");

        assertThat(auditor.get(address(activity)).body()).doesNotContain("/done", "/cancel");
        assertThat(auditor.get(address(activity) + "/edit").status()).isEqualTo(403);
        assertThat(auditor.get(HOME + "/campaigns/new").status()).isEqualTo(403);
        assertThat(auditor.get(campaign() + "/activities/new").status()).isEqualTo(403);
        assertThat(auditor.post(HOME, address(activity) + "/cancel", Map.of("version", "1"))
                        .status())
                .isEqualTo(403);
        for (var path : List.of("", "/calendar", "/campaigns", "/report", "/report/table.csv")) {
            assertThat(auditor.get(HOME + path).status()).as(path).isEqualTo(200);
            assertThat(agent.get(HOME + path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void an_activity_that_is_over_is_asked_for_on_the_first_page_and_one_called_off_is_not() {
        WEB.setToday(TODAY.minusDays(90));
        var siti = WEB.signIn("siti");
        assertThat(siti.get("/console").body()).doesNotContain("Kegiatan yang belum dicatat hasilnya");
        var over = OUTREACH.market("Sudah lewat", TODAY.minusDays(91));
        assertThat(siti.get("/console").body()).contains("Kegiatan yang belum dicatat hasilnya");

        siti.post(address(over), address(over) + "/cancel", Map.of("version", "1"));

        assertThat(siti.get("/console").body()).doesNotContain("Kegiatan yang belum dicatat hasilnya");
        assertThat(siti.get(address(over)).body()).contains("Dibatalkan").doesNotContain("/done");
    }

    @Test
    void a_month_shows_holidays_clashes_and_weeks_without_an_activity() {
        var day = LocalDate.of(2026, 8, 17);
        OUTREACH.add(TestOutreach.plan(
                ActivityKind.RIDING,
                "Upacara desa",
                TestOutreach.VILLAGE,
                TestOutreach.hours(day, 7, 9),
                List.of("siti")));
        OUTREACH.add(TestOutreach.plan(
                ActivityKind.UNION,
                "Rapat ojek",
                TestOutreach.VILLAGE,
                TestOutreach.hours(day, 8, 10),
                List.of("siti", "desa")));
        var siti = WEB.signIn("siti");

        assertThat(siti.get(HOME + "/calendar?month=2026-08").body())
                .contains("Agustus 2026", "Hari Kemerdekaan", "Upacara desa")
                .contains("siti dibutuhkan di dua tempat sekaligus, 17 Agu 2026: Upacara desa dan Rapat ojek.")
                .contains("Tidak ada kegiatan dari 27 Jul 2026 sampai 16 Agu 2026.")
                .doesNotContain("Tidak ada kegiatan dari 17 Agu 2026", "desa dibutuhkan");
        assertThat(siti.get(HOME + "/calendar?month=2027-08").body())
                .contains("Hari libur 2027 belum lengkap")
                .doesNotContain("Upacara desa");
        assertThat(siti.get(HOME + "/calendar?month=lusa").body()).contains("Juni 2026");
    }

    @Test
    void whoever_is_enrolled_noted_or_sent_in_a_roster_by_an_officer_can_be_said_to_come_from_an_activity() {
        var market = OUTREACH.market("Asal", TODAY);
        var desa = WEB.signIn("desa");
        var begun = desa.get("/console/enrol").body();
        assertThat(begun).contains("Asal (15 Jun 2026)");
        var match = ATTEMPT.matcher(begun);
        assertThat(match.find()).isTrue();
        var who = Map.of(
                "name",
                "Siti Aminah",
                "nik",
                TestAttempts.nik(),
                "activity",
                market.id().toString());

        desa.post("/console/enrol", "/console/enrol/" + match.group(1) + "/who", who);
        var prospect = Map.of(
                "name",
                "Karta",
                "region",
                "36.04.19.2008",
                "consent",
                "yes",
                "activity",
                market.id().toString());
        desa.post("/console/prospects/new", prospect);
        var roster = desa.upload(
                "/console/rosters/upload",
                "/console/rosters/upload",
                "warga.csv",
                "nama,nik\nSarip,3604990101807101\n".getBytes(StandardCharsets.UTF_8),
                Map.of(
                        "region", "36.04.19.2008",
                        "programmes", "JKK,JKM",
                        "payer", "self",
                        "activity", market.id().toString()));
        desa.post(roster.location(), roster.location() + "/import", Map.of());
        WEB.awaitQuiet();

        assertThat(WEB.get(Contacts.class).counts(List.of(market.id())))
                .isEqualTo(Map.of(market.id(), new Count(1, 1, 1)));
        assertThat(desa.get(address(market)).body()).contains("1 calon peserta dicatat");
    }

    @Test
    void an_activity_that_was_not_offered_is_left_out() {
        var elsewhere = OUTREACH.market("Bukan di sana", TODAY);
        var far = WEB.signIn("jauh");

        far.post(
                "/console/prospects/new",
                Map.of(
                        "name",
                        "Wati",
                        "region",
                        "35",
                        "consent",
                        "yes",
                        "activity",
                        elsewhere.id().toString()));

        assertThat(WEB.get(Contacts.class).counts(List.of(elsewhere.id()))).isEmpty();
    }

    @Test
    void the_report_says_what_came_of_activities_honestly_and_the_file_says_the_same() {
        WEB.setToday(TODAY.minusDays(110));
        var market = OUTREACH.market("Hasil", TODAY.minusDays(110));
        var attempt = PEOPLE.handedIn("Rohmat", TestAttempts.nik());
        WEB.get(Contacts.class).ofAttempt(attempt, market.id(), Way.PAGE, "self");
        WEB.setToday(TODAY);
        var siti = WEB.signIn("siti");

        assertThat(siti.get(HOME + "/report").body())
                .contains("Hasil", "0,0 dari 1,0", "1 orang: terlalu sedikit", "Tanpa kegiatan yang diketahui")
                .contains("yang 30 hari lebih awal dihitung separuh");
        var csv = siti.download(HOME + "/report/table.csv?by=activity").text();
        assertThat(csv).contains("Hasil,1,1000000,0,0,1,1.000000,1,1.000000,1,0.000000,,0.000000,0");
        assertThat(siti.get(HOME + "/report?by=communicator").body()).contains("Ketua paguyuban");
        assertThat(siti.get(HOME + "/report?by=place&after=12&model=last").body())
                .contains("Petir", "belum waktunya");
        for (var side : List.of("kind", "segment", "campaign", "unknown")) {
            assertThat(siti.get(HOME + "/report?by=" + side).status()).as(side).isEqualTo(200);
        }
        assertThat(WEB.signIn("periksa").get(HOME + "/report").body()).contains("Pilih kabupaten");
    }

    @Test
    void the_page_of_a_person_says_by_what_they_came_and_seeing_it_is_on_record() {
        var market = OUTREACH.market("Kontak pertama", TODAY);
        var attempt = PEOPLE.handedIn("Mariyam", TestAttempts.nik());
        WEB.get(Contacts.class).ofAttempt(attempt, market.id(), Way.WHATSAPP, "self");
        var person =
                "/console/people/" + PEOPLE.get(attempt).progress().workerId().orElseThrow();
        var siti = WEB.signIn("siti");

        assertThat(siti.get(person).body()).contains("Kontak pertama");
        assertThat(siti.get(person + "/contacts").body()).contains("Kontak pertama", "WhatsApp", "dicatat self");
        assertThat(WEB.signIn("jauh").get(person + "/contacts").status()).isEqualTo(404);
        assertThat(WEB.signIn("agen").get(person + "/contacts").status()).isEqualTo(403);
        assertThat(count("person.contacts-seen")).isEqualTo(1);
    }

    private static long count(String act) {
        return WEB.sql()
                .sql("SELECT count(*) FROM accounts.audit WHERE act = :act")
                .param("act", act)
                .query(Long.class)
                .single();
    }

    @Test
    void a_poster_is_a_pdf_and_printing_it_is_on_record() throws IOException {
        var market = OUTREACH.market("Poster", TODAY);
        var siti = WEB.signIn("siti");

        var poster = siti.download(address(market) + "/poster.pdf");

        assertThat(poster.disposition()).contains("poster-" + market.words().code() + ".pdf");
        assertThat(new String(Files.readAllBytes(poster.file()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(count("activity.poster-printed")).isEqualTo(1);
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop() {
        var market = OUTREACH.market("Pagi di Pasar Petir", TODAY);
        OUTREACH.radio("Iklan radio Suara Serang", TODAY.minusDays(20), "TERATAI");
        WEB.get(Contacts.class)
                .ofProspect(
                        UUID.randomUUID(),
                        new Contact(market.id(), Way.CONSOLE, WEB.clock().instant(), "siti"));

        WEB.expectFit(
                "siti",
                HOME,
                HOME + "/calendar",
                HOME + "/campaigns",
                HOME + "/campaigns/new",
                campaign(),
                campaign() + "/edit",
                campaign() + "/activities/new",
                address(market),
                address(market) + "/edit",
                address(market) + "/done",
                address(market) + "/pictures/new",
                HOME + "/report");
    }
}
