package id.gapura.console.outreach.workbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.insight.Insight;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.MarketDays;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.screen.Browser;
import id.gapura.screen.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkbookPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final String TRADERS = "segment~36.04.19.2008~trader";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, "36.04");
        var gatherings = WEB.get(Gatherings.class);
        var market = gatherings
                .add(Gathering.Kind.MARKET, "Pasar Petir", VILLAGE, "siti")
                .orElseThrow();
        gatherings.setMarketDays(market, MarketDays.of(List.of("wednesday")), "siti");
        WEB.people().member("Aminah");
        WEB.people().member("Halimah");
        WEB.get(Insight.class).setTarget(VILLAGE, TODAY.minusYears(1), 40, "RPJMDes", "siti");
        WEB.awaitQuiet();
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    private static Campaign campaign(String name, String place) {
        return WEB.get(Campaigns.class)
                .open(
                        new Campaign.Plan(
                                name,
                                List.of(RegionCode.of(place)),
                                TODAY.minusDays(10),
                                TODAY.plusDays(90),
                                Rupiah.of(5_000_000),
                                20),
                        "siti");
    }

    private static String workbook(Campaign campaign) {
        return "/console/outreach/campaigns/" + campaign.id() + "/workbook";
    }

    private static String entry(Campaign campaign, String topic) {
        return workbook(campaign) + "/entries/" + topic;
    }

    private static WebVisitor.Answer write(WebVisitor who, String entry, int version, Map<String, String> values) {
        var form = new HashMap<>(values);
        form.put("version", Integer.toString(version));
        return who.post(entry, form);
    }

    private static List<Activity> activities(Campaign campaign) {
        return WEB.get(Activities.class)
                .list(Wanted.between(
                                RegionCode.NATION,
                                campaign.plan().from(),
                                campaign.plan().to())
                        .ofCampaign(campaign.id()));
    }

    @Test
    void a_campaign_goes_from_its_workbook_to_its_report() {
        var campaign = campaign("Kadugenep terlindungi", "36.04.19.2008");
        try (var browser = Browser.start()) {
            var page = WEB.open(browser, Browser.Sight.DESKTOP, "siti", "/console/outreach/campaigns/" + campaign.id());
            page.click("main a:has-text('Buku kerja')");
            assertThat(page.locator("main")).containsText("0 orang terlindungi dari 2 yang terdaftar.");
            assertThat(page.locator("main")).containsText("Itu 0% dari target 40 orang.");
            page.click("a:has-text('Periksa lalu simpan')");
            page.click("main button:has-text('Simpan')");
            assertThat(page.locator("main")).containsText("Sesuai usulan");
            look(page, "environment");

            page.click(".tabs a:has-text('Sasaran')");
            page.click("td a:has-text('Pedagang')");
            assertThat(page.locator("#f-behaviour"))
                    .hasValue("2 orang terdaftar tetapi belum membayar, 0 membayar, 0 berhenti.");
            page.fill("#f-people", "120");
            page.fill("#f-for", "Melihat tetangga menerima santunan.");
            page.fill("#f-against", "Takut uangnya tidak cair.");
            look(page, "segment");
            page.click("main button:has-text('Simpan')");
            assertThat(page.locator("main")).containsText("Takut uangnya tidak cair.");
            look(page, "adopters");

            Browser.follow(page, ".tabs a:has-text('Tujuan dan cara')");
            look(page, "mix");
            Browser.follow(page, ".tabs a:has-text('Rencana')");
            assertThat(page.locator("main")).containsText("Pagi di pasar Kadugenep");
            Browser.follow(page, "button:has-text('Ambil')");
            Browser.follow(page, "button:has-text('Ambil')");
            assertThat(page.locator("main")).containsText("24 Jun 2026"); // the Wednesday after the day it would be
            page.click("td a:has-text('Pagi di pasar')");
            page.fill("#f-cost", "750.000");
            page.fill("#f-reach", "80");
            page.click("main button:has-text('Simpan')");
            assertThat(page.locator("main")).containsText("diusulkan Rp0");
            look(page, "plan");
            page.click("button:has-text('Jadikan kegiatan (2)')");
            assertThat(page.locator("main")).containsText("2 kegiatan dibuat");
            cameByTheMarket(campaign, "Rohmat");
            page.navigate(WEB.address("/console/outreach/campaigns/" + campaign.id()));
            page.click("main .actions a:has-text('Hasil')");
            assertThat(page.locator("main")).containsText("Target dan hasil");
            page.click(".tabs a:has-text('Apa yang didapat?')");
            assertThat(page.locator("main")).containsText("1,0 orang jadi peserta lewat kegiatan.");
        }
        var siti = WEB.signIn("siti");
        var report = siti.get("/console/outreach/report?campaign=" + campaign.id() + "&from="
                        + campaign.plan().from() + "&to=" + campaign.plan().to())
                .body();
        assertThat(siti.get("/console/outreach/report").body()).doesNotContain("Target dan hasil");
        assertThat(report).contains("Target dan hasil", "Rp5.000.000", "Rp700.000", ">80<", ">60<", ">1,0<", ">20<");
        WEB.expectFit(
                "siti",
                workbook(campaign) + "/environment",
                workbook(campaign) + "/adopters",
                workbook(campaign) + "/plan",
                entry(campaign, TRADERS),
                "/console/outreach/report?campaign=" + campaign.id());
    }

    /** The market is over, and somebody who came by it joined. */
    private static void cameByTheMarket(Campaign campaign, String name) {
        var market = activities(campaign).stream()
                .filter(one -> one.plan().where().venue().equals("Pasar Petir"))
                .findFirst()
                .orElseThrow();
        var attempt = PEOPLE.handedIn(name, TestAttempts.nik("7001"));
        WEB.get(Contacts.class).ofAttempt(attempt, market.id(), Way.PAGE, "self");
        WEB.signIn("siti")
                .post(
                        "/console/outreach/activities/" + market.id() + "/done",
                        Map.of("version", "1", "reach", "60", "cost", "700.000"));
    }

    private static void look(Page page, String name) {
        Browser.look(page, "workbook-" + name);
    }

    @Test
    void two_who_write_the_same_part_at_once_lose_nothing() {
        var beliefs = entry(campaign("Berdua", "36.04.19.2008"), "beliefs");
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");

        assertThat(write(siti, beliefs, 0, Map.of("words", "Takut tidak cair")).status())
                .isEqualTo(302);
        var late = write(budi, beliefs, 0, Map.of("words", "Mengira ini doa kematian"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("Mengira ini doa kematian", "Takut tidak cair", "orang lain baru saja menulis")
                .contains("name=\"version\" value=\"1\"");
        assertThat(budi.get(beliefs).body()).contains("Takut tidak cair").doesNotContain("doa kematian");
        assertThat(write(budi, beliefs, 1, Map.of("words", "Mengira ini doa kematian"))
                        .status())
                .isEqualTo(302);
        assertThat(budi.get(beliefs).body()).contains("Versi 2", "Versi 1", "oleh siti", "oleh budi");
        assertThat(write(siti, beliefs, 9, Map.of("words", "Dari masa depan")).status())
                .isEqualTo(409);
    }

    @Test
    void what_was_proposed_stays_beside_what_was_changed() {
        var campaign = campaign("Usulan", "36.04.19.2008");
        var price = entry(campaign, "price");
        var siti = WEB.signIn("siti");
        var proposed = Pattern.compile("<textarea[^>]*>([^<]*)</textarea>")
                .matcher(siti.get(price).body());
        assertThat(proposed.find()).isTrue();

        write(siti, price, 0, Map.of("words", proposed.group(1).replace("\n", "\r\n")));
        assertThat(siti.get(workbook(campaign) + "/mix").body()).contains("Sesuai usulan");
        write(siti, price, 1, Map.of("words", "Uang: satu bungkus rokok sebulan."));

        assertThat(siti.get(workbook(campaign) + "/mix").body())
                .contains("Usulan diubah", "satu bungkus rokok", "Usulan data hari ini", "Siapkan KTP");
        assertThat(write(siti, price, 2, Map.of("words", " ")).status()).isEqualTo(422);
        assertThat(siti.get(workbook(campaign) + "/mix").body()).contains("satu bungkus rokok");
    }

    @Test
    void a_plan_with_a_line_that_cannot_be_made_makes_nothing() {
        var campaign = campaign("Setengah", "36.04.19.2008");
        var siti = WEB.signIn("siti");
        write(siti, entry(campaign, TRADERS), 0, Map.of("for", "Percaya"));
        var plan = workbook(campaign) + "/plan";
        take(siti, campaign);
        take(siti, campaign);
        var word = new HashMap<>(Map.of(
                "kind", "radio-spot",
                "title", "Iklan radio",
                "region", "36.04.19.2008",
                "day", "2026-06-20",
                "start", "08.00",
                "end", "09.00"));
        word.put("communicator", "Penyiar");
        word.put("spoken", "BERHENTI");
        var own = entry(campaign, "line~0190f0a0-0000-7000-8000-0000000000aa");
        assertThat(write(siti, own, 0, word).status()).isEqualTo(302);
        siti.get(plan); // and with it what writing left to say

        assertThat(siti.post(plan, workbook(campaign) + "/make", Map.of()).status())
                .isEqualTo(302);

        assertThat(notice(siti, plan)).contains("Iklan radio perlu dilengkapi").contains("Kata ini sudah dipakai");
        assertThat(activities(campaign)).isEmpty();
        word.put("spoken", "SEROJA");
        write(siti, own, 1, word);
        siti.post(plan, workbook(campaign) + "/make", Map.of());
        siti.post(plan, workbook(campaign) + "/make", Map.of());
        assertThat(activities(campaign)).hasSize(3);
        assertThat(siti.get(own).location()).contains("/console/outreach/activities/");
        word.put("version", "2");
        assertThat(siti.post(plan, own, word).status()).isEqualTo(409);
        assertThat(siti.post(plan, own + "/strike", Map.of("version", "2")).status())
                .isEqualTo(302);
        assertThat(siti.get(plan).body()).contains("Iklan radio");
    }

    /** What the page before left for this one. */
    private static String notice(WebVisitor who, String page) {
        var notice = Pattern.compile("notice-text\">([^<]*)</p>\\s*(?:<p>([^<]*)</p>)?")
                .matcher(who.get(page).body());
        assertThat(notice.find()).isTrue();
        return notice.group(1) + " " + notice.group(2);
    }

    private static void take(WebVisitor who, Campaign campaign) {
        var plan = workbook(campaign) + "/plan";
        var topic = Pattern.compile("name=\"topic\" value=\"([^\"]+)\"")
                .matcher(who.get(plan).body());
        assertThat(topic.find()).isTrue();
        who.post(plan, workbook(campaign) + "/take", Map.of("topic", topic.group(1)));
    }

    @Test
    void a_segment_that_is_struck_out_is_proposed_again_and_its_history_stays() {
        var campaign = campaign("Coret", "36.04.19.2008");
        var siti = WEB.signIn("siti");
        var adopters = workbook(campaign) + "/adopters";
        write(siti, entry(campaign, TRADERS), 0, Map.of("against", "Iuran terasa berat"));
        assertThat(siti.get(adopters).body()).contains("Iuran terasa berat");

        siti.post(adopters, entry(campaign, TRADERS) + "/strike", Map.of("version", "1"));

        assertThat(siti.get(adopters).body()).doesNotContain("Iuran terasa berat");
        assertThat(siti.get(entry(campaign, TRADERS)).body()).contains("Iuran terasa berat", "Dicoret");
        assertThat(write(siti, entry(campaign, TRADERS), 1, Map.of()).status()).isEqualTo(409);
        assertThat(write(siti, entry(campaign, TRADERS), 2, Map.of("people", "banyak"))
                        .status())
                .isEqualTo(422);
        assertThat(siti.get(entry(campaign, "segment~36.01~trader")).status()).isEqualTo(404);
    }

    @Test
    void each_role_gets_as_far_as_it_may() {
        var campaign = campaign("Peran", "36.04");
        var beliefs = entry(campaign, "beliefs");
        var siti = WEB.signIn("siti");
        write(siti, entry(campaign, "segment~36.04~fisher"), 0, Map.of("attitude", "Menunggu musim"));
        var village = WEB.signIn("desa");
        var auditor = WEB.signIn("periksa");

        for (var page : List.of("/environment", "/adopters", "/mix", "/plan", "/brief.pdf")) {
            var path = workbook(campaign) + page;
            assertThat(siti.get(path).status()).as(page).isEqualTo(200);
            assertThat(village.get(path).status()).as(page).isEqualTo(200);
            assertThat(auditor.get(path).status()).as(page).isEqualTo(200);
            assertThat(WEB.signIn("agen").get(path).status()).as(page).isEqualTo(403);
            assertThat(WEB.signIn("jauh").get(path).status()).as(page).isEqualTo(404);
        }
        assertThat(siti.get(workbook(campaign) + "/adopters").body()).contains("Menunggu musim");
        assertThat(village.get(workbook(campaign) + "/adopters").body()).doesNotContain("Menunggu musim");
        for (var who : List.of(village, auditor)) {
            assertThat(who.get(beliefs).status()).isEqualTo(403);
            for (var page : List.of("/environment", "/adopters", "/mix", "/plan")) {
                assertThat(who.get(workbook(campaign) + page).body()).as(page).doesNotContain("/entries/");
            }
            assertThat(who.post("/console", beliefs, Map.of("version", "0", "words", "x"))
                            .status())
                    .isEqualTo(403);
            assertThat(who.post("/console", beliefs + "/strike", Map.of()).status())
                    .isEqualTo(403);
            assertThat(who.post("/console", workbook(campaign) + "/take", Map.of())
                            .status())
                    .isEqualTo(403);
            assertThat(who.post("/console", workbook(campaign) + "/make", Map.of())
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void the_brief_says_on_two_pages_what_was_written_and_marks_what_nobody_checked() throws IOException {
        var campaign = campaign("Ringkasan", "36.04.19.2008");
        var siti = WEB.signIn("siti");
        write(siti, entry(campaign, TRADERS), 0, Map.of("for", "Tetangga sudah menerima", "against", "Iuran berat"));
        write(siti, entry(campaign, "beliefs"), 0, Map.of("words", "Katanya mendoakan kematian"));
        take(siti, campaign);
        siti.post(workbook(campaign) + "/plan", workbook(campaign) + "/make", Map.of());

        var kept = siti.download(workbook(campaign) + "/brief.pdf");

        try (var document = Loader.loadPDF(Files.readAllBytes(kept.file()))) {
            var text = new PDFTextStripper().getText(document);
            Pictures.keepPages("workbook-brief", document);
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(text)
                    .contains("Ringkasan", "Rp5.000.000", "Pagi di pasar", "Tetangga sudah menerima")
                    .contains("Katanya mendoakan kematian", "Usulan, belum diperiksa")
                    .contains(activities(campaign).getFirst().words().code());
        }
        assertThat(WEB.sql()
                        .sql(
                                "SELECT count(*) FROM accounts.audit WHERE act = 'campaign.brief-printed' AND subject = :id")
                        .param("id", campaign.id().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
