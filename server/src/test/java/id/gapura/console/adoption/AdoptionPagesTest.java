package id.gapura.console.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.console.TestMembers;
import id.gapura.kernel.Ids;
import id.gapura.outreach.TestOutreach;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import id.gapura.registry.Worker;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AdoptionPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String VILLAGE = "36.04.19.2008";
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(60), TODAY.plusDays(60));
    private static Worker waiting;
    private static Worker paying;
    private static Worker umi;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("muncar", Role.BRANCH_OFFICER, "35.10");
        WEB.staff("pusat", Role.ADMINISTRATOR, "");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("bandung", Role.BRANCH_OFFICER, "32.04");
        WEB.staff("pendamping", Role.COMPANION, "36.04");
        var members = new TestMembers(WEB);
        waiting = members.enrol("=Wati Belum Bayar", "pedagang", VILLAGE, TODAY.minusDays(30));
        members.enrol("Baru Kemarin", "ojek", VILLAGE, TODAY.minusDays(1));
        umi = members.enrol("Umi Muncar", "nelayan", "35.10.05", TODAY.minusDays(40));
        paying = members.enrol("Sarip Hidayat", "tani", VILLAGE, TODAY.minusDays(20));
        members.pay(paying, 1, TODAY.minusDays(10));
        var asked = members.enrol("Ojek Kampanye", "ojek", "36.04.05", TODAY.minusDays(90));
        touch(asked, "Pasar Petir");
        touch(asked, "Pasar Ciomas");
        touch(paying, "Pasar Baros");
        WEB.awaitQuiet();
    }

    /** Comes by a new activity of the campaign. */
    private static void touch(Worker worker, String market) {
        WEB.sql()
                .sql("""
                        INSERT INTO outreach.contact (
                            subject_id, activity_id, way, day_on, subject_kind, touched_at, recorded_by)
                        VALUES (:worker, :activity, 'console', :day, 'worker', :at, 'siti')
                        """)
                .param("worker", worker.id())
                .param("activity", OUTREACH.market(market, TODAY.minusDays(30)).id())
                .param("day", TODAY.minusDays(30))
                .param("at", TestProgram.noon(TODAY.minusDays(30)).atOffset(ZoneOffset.UTC))
                .update();
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void the_funnel_goes_from_the_nation_to_the_village_by_livelihood_and_week() {
        var regency = WEB.signIn("siti").get("/console/adoption").body();
        var ojek = WEB.signIn("siti").get("/console/adoption?segment=ojek").body();
        var village =
                WEB.signIn("siti").get("/console/adoption?region=" + VILLAGE).body();
        var nation = WEB.signIn("pusat").get("/console/adoption?weeks=4").body();

        assertThat(regency).contains("4 pernah sampai · 3 sekarang di sini", "region=36.04.19&amp;segment=");
        assertThat(ojek).contains("2 pernah sampai · 2 sekarang di sini");
        assertThat(village).contains("Kadugenep").doesNotContain("Belum terinci");
        assertThat(nation).contains("5 pernah sampai · 4 sekarang di sini", "Banten", "Jawa Timur");
        assertThat(WEB.signIn("siti").download("/console/adoption/table.csv").text())
                .contains("36.04,Kabupaten Serang,0,0,3,1,0,0", "farmer,", "36.04.19,Petir,0,0,2,1,0,0");
    }

    @Test
    void the_funnel_of_a_campaign_counts_each_who_came_by_it_once_and_leads_to_them_alone() {
        var siti = WEB.signIn("siti");
        var campaign = "campaign=" + OUTREACH.campaign().id();

        var funnel = siti.get("/console/adoption?" + campaign).body();
        assertThat(funnel)
                .contains(
                        "2 pernah sampai · 1 sekarang di sini",
                        "Hanya orang yang datang lewat",
                        campaign + "&amp;stage=");
        assertThat(siti.get("/console/adoption?segment=ojek&" + campaign).body())
                .contains("1 pernah sampai · 1 sekarang di sini");
        assertThat(siti.download("/console/adoption/table.csv?" + campaign).text())
                .contains(
                        "36.04,Kabupaten Serang · Kampanye Uji,0,0,1,1,0,0",
                        "ojek,Ojek,0,0,1,0,0,0",
                        "36.04.19,Petir,0,0,0,1,0,0");
        assertThat(siti.get("/console/adoption/people?stage=decision&" + campaign)
                        .body())
                .contains("Kabupaten Serang · Kampanye Uji", "Ojek Kampanye", campaign + "&amp;stage=confirmation")
                .doesNotContain("Wati Belum Bayar");
        assertThat(siti.download("/console/adoption/people.csv?stage=decision&" + campaign)
                        .text())
                .contains("Ojek Kampanye")
                .doesNotContain("Wati Belum Bayar");
        assertThat(siti.get("/console/outreach/campaigns/" + OUTREACH.campaign().id())
                        .body())
                .contains("/console/adoption?" + campaign);
    }

    @Test
    void a_campaign_elsewhere_narrows_nothing() {
        var campaign = "campaign=" + OUTREACH.campaign().id();

        var muncar = WEB.signIn("muncar").get("/console/adoption?" + campaign).body();

        assertThat(muncar)
                .contains("1 pernah sampai · 1 sekarang di sini")
                .doesNotContain("Hanya orang yang datang lewat", "Kampanye Uji");
    }

    @Test
    void whoever_waits_longest_comes_first_with_a_next_step_and_its_reason() {
        var list = WEB.signIn("siti")
                .get("/console/adoption/people?stage=decision")
                .body();
        var stopped = WEB.signIn("siti")
                .get("/console/adoption/people?stage=discontinuance")
                .body();

        assertThat(list)
                .contains("Terdaftar 30 hari lalu dan tetap belum membayar", "Kirim kode bayar", "Baru Kemarin")
                .doesNotContain("Umi Muncar", "Sarip Hidayat");
        assertThat(list.indexOf("Wati Belum Bayar")).isLessThan(list.indexOf("Baru Kemarin"));
        assertThat(stopped).contains("Tidak ada orang di tahap ini").doesNotContain(".csv");
        assertThat(WEB.signIn("siti").get("/console/adoption/people?stage=none").status())
                .isEqualTo(400);
    }

    @Test
    void nobody_sees_beyond_the_scope_or_names_without_leave() {
        var siti = WEB.signIn("siti");

        assertThat(WEB.signIn("muncar").get("/console/adoption/people").body()).contains("Umi Muncar");
        assertThat(siti.get("/console/adoption?region=35.10").status()).isEqualTo(404);
        assertThat(siti.get("/console/adoption/people?region=35.10").status()).isEqualTo(404);
        assertThat(siti.download("/console/adoption/people.csv?stage=decision&region=35.10")
                        .status())
                .isEqualTo(404);
        assertThat(WEB.signIn("muncar").get(stage()).status()).isEqualTo(404);
        var administrator = WEB.signIn("pusat");
        assertThat(administrator.get("/console/adoption").body()).doesNotContain("/console/adoption/people");
        assertThat(administrator.get("/console/adoption/people").status()).isEqualTo(403);
        assertThat(administrator
                        .download("/console/adoption/people.csv?stage=decision")
                        .status())
                .isEqualTo(403);
        assertThat(administrator.get(stage()).status()).isEqualTo(403);
    }

    @Test
    void a_prospect_is_named_only_to_who_works_with_prospects() {
        WEB.get(Prospects.class)
                .record(
                        WEB.get(Ids.class).next(),
                        new NewProspect(
                                "Rini Prospek",
                                Optional.empty(),
                                RegionCode.of("32.04"),
                                Optional.of("Nelayan"),
                                Optional.empty()),
                        new Consent(
                                Purpose.CONTACT,
                                Optional.of(new Words("consent.prospect.1", "id", "Boleh saya hubungi lagi?")),
                                new Source(Way.VOICE, "bandung"),
                                WEB.clock().instant()));
        WEB.awaitQuiet();
        var list = "/console/adoption/people?stage=knowledge&region=32.04";
        var file = "/console/adoption/people.csv?stage=knowledge&region=32.04";

        assertThat(WEB.signIn("bandung").get(list).body()).contains("Rini Prospek", "/console/prospects\"");
        assertThat(WEB.signIn("bandung").download(file).text()).contains("Rini Prospek");
        assertThat(WEB.signIn("periksa").get(list).body())
                .contains("Calon peserta")
                .doesNotContain("Rini Prospek", "href=\"/console/prospects\"");
        assertThat(WEB.signIn("periksa").download(file).text())
                .contains("Calon peserta")
                .doesNotContain("Rini Prospek");
    }

    @Test
    void the_list_is_taken_along_without_a_formula_and_on_record() {
        var csv = WEB.signIn("siti").download("/console/adoption/people.csv?stage=decision");

        assertThat(csv.disposition()).contains("siapa-di-tahap-decision-2026-11-21-36.04.csv");
        assertThat(csv.text())
                .contains("'=Wati Belum Bayar,Peserta," + VILLAGE, ",2026-10-22,30,", "Kunjungi")
                .doesNotContain("Umi Muncar");
        assertThat(acts()).contains("adoption.people-downloaded 36.04 stage=decision");
    }

    @Test
    void a_persons_page_says_how_they_came_there() {
        var page = WEB.signIn("siti").get(stage()).body();

        assertThat(page).contains("Bulan pertama dibayar", "11 November 2026", "Menjadi peserta", "1 November 2026");
        assertThat(WEB.signIn("siti").get("/console/people/" + paying.id()).body())
                .contains("sejak 11 Nov 2026");
        assertThat(acts()).contains("person.stage-seen " + paying.id() + " ");
    }

    @Test
    void a_persons_page_suggests_the_next_step_with_its_reason_and_the_button_for_it() {
        var unpaid = page("siti", waiting);
        var paid = page("siti", paying);

        assertThat(unpaid)
                .contains("Langkah berikut", "Terdaftar", "sejak 22 Okt 2026, 30 hari")
                .contains("Kunjungi, bantu membayar bulan pertama")
                .contains("Terdaftar 30 hari lalu dan tetap belum membayar", "Hanya saran")
                .contains("Perjalanan sampai sekarang");
        assertThat(unpaid.split("/pay-link\"", -1))
                .as("in the card and at the price")
                .hasSize(1 + 2);
        assertThat(paid)
                .contains("sejak 11 Nov 2026, 10 hari", "Ingatkan membayar", "Perlindungan berakhir 30 Nov 2026")
                .doesNotContain("/objections/new");
    }

    @Test
    void whoever_is_no_longer_protected_is_asked_what_makes_it_hard_and_who_may_puts_it_down() {
        try {
            WEB.setToday(LocalDate.of(2026, 11, 30));
            assertThat(page("siti", paying)).contains("Ingatkan membayar").doesNotContain("/objections/new");
            WEB.setToday(LocalDate.of(2026, 12, 1));
            assertThat(page("siti", paying)).contains("Kunjungi, tanyakan kesulitannya", "/objections/new");
            assertThat(page("periksa", paying))
                    .contains("Kunjungi, tanyakan kesulitannya")
                    .doesNotContain("/objections/new");
        } finally {
            WEB.setToday(TODAY);
        }
    }

    @Test
    void a_suggestion_heeds_a_no_to_calls_and_visits() {
        assertThat(page("muncar", umi)).contains("Kunjungi, bantu membayar bulan pertama");
        WEB.get(Consents.class).withdraw(Subject.worker(umi.id()), Purpose.CONTACT, Source.own(Way.PAGE));

        var page = page("muncar", umi);

        assertThat(page)
                .contains("Langkah berikut", "Tidak mau ditelepon atau dikunjungi")
                .doesNotContain("Kunjungi, bantu");
        assertThat(page.split("/pay-link\"", -1)).as("at the price alone").hasSize(1 + 1);
    }

    @Test
    void an_officer_who_may_not_see_the_list_sees_no_suggestion() {
        assertThat(page("pendamping", paying))
                .contains("Sarip Hidayat")
                .doesNotContain("Langkah berikut", "Ingatkan membayar");
    }

    private static String page(String login, Worker worker) {
        var answer = WEB.signIn(login).get("/console/people/" + worker.id());
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_pages_fit_phone_and_desktop() {
        WEB.expectFit(
                "siti",
                "/console/adoption?campaign=" + OUTREACH.campaign().id(),
                "/console/adoption/people?stage=decision",
                "/console/people/" + paying.id(),
                stage());
    }

    private static String stage() {
        return "/console/people/" + paying.id() + "/stage";
    }

    private static List<String> acts() {
        return WEB.get(Audit.class).newest(100).stream()
                .map(line -> line.act() + " " + line.subject() + " " + line.detail())
                .toList();
    }
}
