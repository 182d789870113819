package id.gapura.console.villages;

import static id.gapura.console.villages.TestVillage.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import id.gapura.outreach.activity.Activities;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.villages.Awards;
import id.gapura.villages.Awards.Proposal;
import id.gapura.villages.Criterion;
import id.gapura.villages.Measure;
import id.gapura.villages.Villages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VillagePagesTest {
    private static final String HOME = "/console/villages";
    private static final String KADUGENEP = "36.04.19.2008";
    private static final TestWeb WEB = TestWeb.on(TestVillage.JOINED);
    private static final TestVillage VILLAGES = new TestVillage(WEB);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("desa", Role.VILLAGE_OFFICER, KADUGENEP);
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("perisai", Role.AGENT, "36.04.24");
        VILLAGES.earn(KADUGENEP);
        VILLAGES.target("36.04.19.2002", 30);
        VILLAGES.target("36.04.19.2003", 30);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    /** A test that went on in time leaves nothing there. */
    @AfterEach
    void forgetTheFuture() {
        WEB.sql()
                .sql("DELETE FROM villages.measure WHERE assessed_on > :day")
                .param("day", TODAY)
                .update();
    }

    private static void post(WebVisitor officer, String village, String path, Map<String, String> values) {
        officer.post(HOME + "/" + village, HOME + "/" + village + path, values);
    }

    private static String waiting(String village) {
        return WEB.get(Awards.class)
                .waiting(RegionCode.of(village))
                .getFirst()
                .id()
                .toString();
    }

    @Test
    void one_officer_proposes_another_gives_and_the_village_has_its_papers_and_page() throws Exception {
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");
        var gate = VILLAGES.gate(KADUGENEP);
        var page = HOME + "/" + KADUGENEP;
        assertThat(siti.get(page + "/certificate.pdf").status()).isEqualTo(404);
        post(siti, KADUGENEP, "/assessments", Map.of());
        assertThat(siti.get(page).body()).contains("100", "50% (10 dari 20)", "100% (10 dari 10)", "50% (5 dari 10)");
        post(siti, KADUGENEP, "/awards", Map.of());
        var decision = "/awards/" + waiting(KADUGENEP);

        assertThat(siti.get("/console").body()).doesNotContain("menunggu keputusan");
        assertThat(budi.get("/console").body()).contains("Piagam desa menunggu keputusan");
        post(siti, KADUGENEP, decision, Map.of("given", "true"));
        assertThat(siti.get(page).body()).contains("harus petugas lain");
        post(budi, KADUGENEP, decision, Map.of("given", "true"));

        assertThat(siti.get(page).body())
                .contains("16 November 2026", "15 November 2027", "Diberikan")
                .doesNotContain("Usulkan piagam");
        assertThat(siti.get(HOME).body()).contains("Kadugenep", "15 November 2027");
        var certificate =
                Files.readAllBytes(siti.download(page + "/certificate.pdf").file());
        try (var document = Loader.loadPDF(certificate)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(Files.readAllBytes(siti.download(page + "/banner.pdf").file()))
                .startsWith('%', 'P', 'D', 'F');
        var address = "/DESA/" + KADUGENEP + "/" + gate.words().code();
        var seen = WEB.visitor().get(address).body();
        assertThat(seen)
                .contains(
                        "Desa Sadar",
                        "15 November 2027",
                        "<b>10</b>",
                        "/j/" + gate.words().code(),
                        "/pay")
                .doesNotContain("Warga 0");
        assertThat(seen.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(50_000);
        WEB.visitor().get("/desa/36.04.19.2002/" + gate.words().code());
        assertThat(WEB.get(Activities.class).timesOpened(gate))
                .as("its own village's page only")
                .isEqualTo(1);
        assertThat(siti.get("/console/outreach/activities/" + gate.id()).body()).contains("1 kali");
        assertThat(WEB.get(Awards.class).propose(RegionCode.of(KADUGENEP), "siti"))
                .isEqualTo(Proposal.HOLDS);
        awardEnds();
    }

    private static void awardEnds() {
        var village = RegionCode.of(KADUGENEP);
        var last = TODAY.plusYears(1).minusDays(1);
        assertThat(WEB.get(Awards.class).holding(village, TODAY.minusDays(1))).isEmpty();
        assertThat(WEB.get(Awards.class).holding(village, last)).hasSize(1);
        assertThat(WEB.get(Awards.class).holding(village, last.plusDays(1))).isEmpty();
    }

    @Test
    void a_sign_at_the_gate_of_a_village_without_the_award_has_a_banner_that_claims_none() throws Exception {
        var siti = WEB.signIn("siti");
        var gate = VILLAGES.gate("36.04.19.2002");
        var page = "/console/outreach/activities/" + gate.id();

        assertThat(siti.get(page).body()).contains(page + "/banner.pdf");
        var banner = siti.download(page + "/banner.pdf");

        assertThat(banner.disposition())
                .contains("spanduk-gapura-" + gate.words().code());
        try (var document = Loader.loadPDF(Files.readAllBytes(banner.file()))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("PEKERJA DI SINI BISA TERLINDUNGI", "CIRANGKONG")
                    .doesNotContain("DESA SADAR");
        }
        assertThat(WEB.signIn("jauh").get(page + "/banner.pdf").status()).isEqualTo(404);
        WEB.get(Activities.class).cancel(gate);
        assertThat(siti.get(page + "/banner.pdf").status()).isEqualTo(404);
        assertThat(siti.get(page).body()).doesNotContain("banner.pdf");
    }

    @Test
    void a_village_that_lacks_something_is_not_proposed_and_the_list_says_what_it_lacks() {
        var village = "36.04.19.2001";
        VILLAGES.staying(village, 9);
        var siti = WEB.signIn("siti");
        post(siti, village, "/assessments", Map.of());
        post(siti, village, "/awards", Map.of());

        assertThat(siti.get(HOME + "/" + village).body())
                .contains("Belum semua syarat terpenuhi", "terlalu sedikit untuk dinilai", "Belum ada target");
        assertThat(WEB.get(Awards.class).of(RegionCode.of(village))).isEmpty();
        assertThat(siti.get(HOME).body())
                .contains("target belum ditetapkan", "belum cukup peserta yang genap setahun", "1 pertemuan desa lagi");
        assertThat(WEB.visitor().get("/desa/" + village).body())
                .contains("Belum menjadi Desa Sadar", "mulai terlindungi")
                .doesNotContain("<b>9</b>");
    }

    @Test
    void all_villages_are_judged_once_a_month_and_what_an_officer_judged_that_day_stays() {
        var village = RegionCode.of("36.04.19.2002");
        WEB.setToday(TODAY.plusMonths(1));
        WEB.get(Villages.class).assess(village, "siti");

        WEB.round("villages.assessment");
        WEB.setToday(TODAY.plusMonths(1).plusDays(1));
        WEB.round("villages.assessment");
        WEB.setToday(TODAY.plusMonths(2).withDayOfMonth(1));
        WEB.round("villages.assessment");

        assertThat(history(village)).containsExactly("2027-01-01 gapura", "2026-12-16 siti");
        assertThat(history(RegionCode.of("36.04.19.2003"))).containsExactly("2027-01-01 gapura", "2026-12-16 gapura");
        assertThat(WEB.get(Villages.class).history(RegionCode.of("36.04.19.2004")))
                .isEmpty();
        assertThat(WEB.get(Villages.class)
                        .history(RegionCode.of(KADUGENEP))
                        .getFirst()
                        .open())
                .extracting(Measure::criterion)
                .containsExactly(Criterion.COVERED, Criterion.MEETINGS);
    }

    @Test
    void a_group_that_nobody_belongs_to_is_no_place_to_pay() {
        var village = RegionCode.of("36.04.19.2006");
        var collector = WEB.people().member("Bendahara", village.text());
        var group = WEB.get(Groups.class).create("Arisan", PayGroup.Kind.ARISAN, village, collector.id(), "siti");
        assertThat(paymentPlaces(village)).isEqualTo(1);

        WEB.sql()
                .sql("DELETE FROM groups.group_member WHERE group_id = :id")
                .param("id", group.id())
                .update();

        assertThat(paymentPlaces(village)).isZero();
    }

    private static long paymentPlaces(RegionCode village) {
        WEB.get(Villages.class).assess(village, "siti");
        return WEB.get(Villages.class).history(village).getFirst().measures().stream()
                .filter(measure -> measure.criterion() == Criterion.PAYMENT)
                .mapToLong(Measure::reached)
                .sum();
    }

    private static List<String> history(RegionCode village) {
        return WEB.get(Villages.class).history(village).stream()
                .map(one -> one.on() + " " + one.by())
                .toList();
    }

    @Test
    void officers_see_the_villages_of_their_place_and_only_a_branch_officer_judges_them() {
        var page = HOME + "/" + KADUGENEP;

        assertThat(WEB.signIn("jauh").get(page).status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").get(HOME).body()).doesNotContain("Kadugenep");
        assertThat(WEB.signIn("periksa").get(page).status()).isEqualTo(200);
        assertThat(WEB.signIn("perisai").get(HOME).status()).isEqualTo(403);
        var desa = WEB.signIn("desa");
        assertThat(desa.get(page).body()).doesNotContain(page + "/assessments");
        assertThat(desa.post(page, page + "/assessments", Map.of()).status()).isEqualTo(403);
        assertThat(desa.post(page, page + "/awards", Map.of()).status()).isEqualTo(403);
        assertThat(desa.get(HOME + "/36.04.19").status()).isEqualTo(404);
        assertThat(WEB.visitor().get("/desa/36.04").status()).isEqualTo(404);
        assertThat(WEB.visitor().get("/desa/99.99.99.9999").status()).isEqualTo(404);
        var siti = WEB.signIn("siti");
        assertThat(siti.post(HOME, HOME, Map.of("region", "36.04")).body()).contains("Pilih sebuah desa");
        assertThat(siti.post(HOME, HOME, Map.of("region", KADUGENEP)).location())
                .endsWith(page);
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        WEB.get(Villages.class).assess(RegionCode.of(KADUGENEP), "siti");
        WEB.expectFit("siti", HOME, HOME + "/" + KADUGENEP, "/desa/" + KADUGENEP, "/desa/" + KADUGENEP + "/XYZ");
    }
}
