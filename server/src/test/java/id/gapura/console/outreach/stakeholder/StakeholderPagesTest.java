package id.gapura.console.outreach.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.outreach.TestOutreach;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StakeholderPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(30));
    private static final String HOME = "/console/outreach/stakeholders";

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
        WEB.close();
    }

    private static Map<String, String> form(String name, String next) {
        return new HashMap<>(Map.of(
                "group", "community", "name", name, "region", "36.04", "next", next, "about", "Jadwal pengajian"));
    }

    private static String open(String name, String next) {
        return WEB.signIn("siti").post(HOME + "/new", form(name, next)).location();
    }

    private static String found(WebVisitor who, String page, String pattern) {
        var match = Pattern.compile(pattern).matcher(who.get(page).body());
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }

    @Test
    void a_promise_is_noted_for_a_campaign_becomes_overdue_and_is_delivered() {
        var siti = WEB.signIn("siti");
        var one = open("Majelis taklim", "");
        var campaign = OUTREACH.campaign();
        var promise = Map.of(
                "what",
                "Sepuluh menit tiap pengajian",
                "campaign",
                campaign.id().toString(),
                "agreed",
                "2026-06-01",
                "due",
                "2026-06-20");
        siti.post(one + "/promises/new", promise);

        assertThat(siti.get(one).body()).contains("Berjalan", "disepakati 1 Jun 2026", "Kampanye Uji");
        assertThat(siti.get("/console/outreach/campaigns/" + campaign.id()).body())
                .contains("Janji mitra", "Sepuluh menit tiap pengajian");
        WEB.setToday(LocalDate.of(2026, 6, 20));
        assertThat(siti.get(HOME).body()).doesNotContain("Janji lewat waktu: Sepuluh");
        WEB.setToday(LocalDate.of(2026, 6, 21));
        assertThat(siti.get(HOME).body()).contains("Janji lewat waktu: Sepuluh menit");
        assertThat(siti.get("/console").body()).contains("Mitra yang perlu ditemui");

        var deliver = found(siti, one, "href=\"([^\"]+/deliver)\"");
        assertThat(siti.post(deliver, Map.of("what", " ")).status()).isEqualTo(422);
        siti.post(deliver, Map.of("what", "Tiga kali, lalu berhenti"));

        assertThat(siti.get(one).body()).contains("Ditepati", "21 Jun 2026: Tiga kali, lalu berhenti");
        assertThat(siti.get(HOME).body()).doesNotContain("Janji lewat waktu: Sepuluh");
        siti.post(HOME, deliver, Map.of("what", "Diganti"));
        assertThat(siti.get(one).body()).contains("Tiga kali").doesNotContain("Diganti");
    }

    @Test
    void a_phone_is_sealed_shown_on_its_page_alone_and_forgotten_when_somebody_leaves() {
        var siti = WEB.signIn("siti");
        var one = open("Radio Suara Serang", "");
        var person = new HashMap<>(Map.of("name", "Pak Dedi", "role", "Penyiar", "phone", "nol delapan"));
        assertThat(siti.post(one + "/people/new", person).status()).isEqualTo(422);
        person.put("phone", "0812 3456 7890");
        siti.post(one + "/people/new", person);

        assertThat(siti.get(one).body()).contains("Pak Dedi", "+6281234567890");
        assertThat(siti.get(HOME).body()).doesNotContain("81234567890");
        assertThat(phones()).isEqualTo(1);
        assertThat(WEB.sql()
                        .sql("SELECT position('81234567890'::bytea IN phone_sealed) FROM outreach.stakeholder_person")
                        .query(Integer.class)
                        .list())
                .containsOnly(0);
        siti.post(one, found(siti, one, "action=\"([^\"]+/leave)\""), Map.of());

        assertThat(siti.get(one).body()).doesNotContain("Pak Dedi");
        assertThat(phones()).isZero();
        assertThat(seen(one)).isPositive();
    }

    private static long phones() {
        return WEB.sql()
                .sql("SELECT count(phone_sealed) FROM outreach.stakeholder_person")
                .query(Long.class)
                .single();
    }

    private static long seen(String one) {
        return WEB.sql()
                .sql("SELECT count(*) FROM accounts.audit WHERE act = 'stakeholder.seen' AND subject = :id")
                .param("id", one.substring(one.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    @Test
    void who_is_to_be_met_is_due_from_that_day_on() {
        var siti = WEB.signIn("siti");
        open("Kampus Serang", "2026-06-16");

        assertThat(siti.get(HOME).body()).contains("Kampus Serang", "Tidak ada yang harus ditemui");
        WEB.setToday(TODAY.plusDays(1));
        assertThat(siti.get(HOME).body()).doesNotContain("Tidak ada yang harus ditemui");
        assertThat(siti.get("/console").body()).contains("Mitra yang perlu ditemui");
    }

    @Test
    void what_cannot_be_kept_is_said_beside_its_field_and_two_at_once_do_not_overwrite_each_other() {
        var siti = WEB.signIn("siti");
        var one = open("Koperasi nelayan", "");
        var wrong = siti.post(HOME + "/new", Map.of("group", "friends", "name", "", "region", "35", "next", "besok"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Pilih kelompoknya.", "Isi ini, paling banyak 120", "Isi hari dengan benar.");
        var backwards = Map.of("what", "Spanduk", "agreed", "2026-06-10", "due", "2026-06-09");
        assertThat(siti.post(one + "/promises/new", backwards).status()).isEqualTo(422);

        var form = form("Koperasi nelayan Karangantu", "");
        form.put("version", "1");
        siti.post(one + "/edit", form);
        form.put("name", "Terlambat");
        var late = siti.post(one + "/edit", form);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("orang lain baru saja menulis", "Koperasi nelayan Karangantu")
                .contains("value=\"Terlambat\"", "name=\"version\" value=\"2\"");
        assertThat(siti.get(one).body()).contains("Koperasi nelayan Karangantu").doesNotContain("Terlambat");
    }

    @Test
    void each_officer_sees_and_keeps_those_of_their_places() {
        var one = open("Dinas tenaga kerja", "");
        var auditor = WEB.signIn("periksa");

        for (var login : List.of("jauh", "desa")) {
            assertThat(WEB.signIn(login).get(one).status()).as(login).isEqualTo(404);
            assertThat(WEB.signIn(login).get(HOME).body()).as(login).doesNotContain("Dinas tenaga kerja");
            assertThat(WEB.signIn(login)
                            .post(HOME + "/new", one + "/people/new", Map.of("name", "X"))
                            .status())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(auditor.get(one).body()).contains("Dinas tenaga kerja").doesNotContain("/edit", "/people/new");
        for (var path : List.of("/edit", "/people/new", "/promises/new")) {
            assertThat(auditor.get(one + path).status()).as(path).isEqualTo(403);
            assertThat(auditor.post("/console", one + path, Map.of()).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(auditor.get(HOME + "/new").status()).isEqualTo(403);
        assertThat(WEB.signIn("agen").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("agen").get(one).status()).isEqualTo(403);
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop() {
        var siti = WEB.signIn("siti");
        var one = open("Paguyuban pedagang Pasar Petir", "2026-06-10");
        siti.post(one + "/people/new", Map.of("name", "Bu Rohmah", "role", "Ketua", "phone", "081200001111"));
        siti.post(
                one + "/promises/new",
                Map.of("what", "Meja dan pengeras suara", "agreed", "2026-05-01", "due", "2026-06-01"));

        WEB.expectFit(
                "siti",
                HOME,
                HOME + "/new",
                one,
                one + "/edit",
                one + "/people/new",
                one + "/promises/new",
                found(siti, one, "href=\"([^\"]+/deliver)\""));
    }
}
