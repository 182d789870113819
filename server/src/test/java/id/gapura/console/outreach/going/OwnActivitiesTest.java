package id.gapura.console.outreach.going;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever is named as staff of an activity learns of it in the console, and is easily named. */
class OwnActivitiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(30));
    private static final String NAMES = "/console/outreach/staff/names?q=";
    private static final Activity NEAR = market("Pasar sendiri", TestOutreach.VILLAGE, TODAY.plusDays(1));
    private static final Activity FAR = market("Pasar tetangga", RegionCode.of("36.04.19.2001"), TODAY);

    @BeforeAll
    static void staff() {
        WEB.loadVillages();
        WEB.staff("desa", Role.VILLAGE_OFFICER, TestOutreach.VILLAGE.text());
        WEB.staff("desi", Role.COMPANION, "36.04.19.2001");
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh-desa", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Activity market(String title, RegionCode region, LocalDate day) {
        return OUTREACH.add(
                TestOutreach.plan(ActivityKind.MARKET, title, region, TestOutreach.morning(day), List.of("desa")));
    }

    @Test
    void the_first_page_says_how_many_there_are_and_which_is_next_and_leads_to_them_all() {
        var desa = WEB.signIn("desa");

        assertThat(desa.get("/console").body())
                .contains(
                        "Kegiatan Anda minggu ini", "Berikutnya: Pasar tetangga, 15 Jun 2026, 08.00–11.00, Pasar Petir")
                .contains("href=\"/console/outreach/own\"");
        assertThat(desa.get("/console/outreach/own").body())
                .contains("Pasar sendiri", "/console/outreach/activities/" + NEAR.id())
                .contains("Pasar tetangga", FAR.words().code().substring(3))
                .doesNotContain("/console/outreach/activities/" + FAR.id());
    }

    @Test
    void who_is_named_nowhere_is_asked_nothing() {
        var siti = WEB.signIn("siti");

        assertThat(siti.get("/console").body()).doesNotContain("Kegiatan Anda minggu ini");
        assertThat(siti.get("/console/outreach/own").body()).contains("tidak ada kegiatan yang mencantumkan Anda");
        assertThat(WEB.signIn("agen").get("/console/outreach/own").status()).isEqualTo(403);
    }

    @Test
    void accounts_around_are_suggested_for_the_last_name_that_is_typed() {
        var desa = WEB.signIn("desa");

        assertThat(desa.get(NAMES + "des").body()).contains("\"desa (").doesNotContain("desi", "jauh-desa");
        assertThat(desa.get(NAMES + "si").body()).contains("\"siti (").doesNotContain("desi");
        assertThat(desa.get(NAMES + "desa%20(Kepala,%20desa),sit").body()).contains("\"desa (Kepala, desa),siti (");
        assertThat(desa.get(NAMES + "siti,%20sit").body()).isEqualTo("[]");
        assertThat(desa.get(NAMES + "s").body()).isEqualTo("[]");
        assertThat(desa.get(NAMES + "%25%25").body()).isEqualTo("[]");
        assertThat(WEB.signIn("siti").get(NAMES + "des").body())
                .contains("\"desa (", "\"desi (")
                .doesNotContain("jauh-desa");
        assertThat(WEB.signIn("periksa").get(NAMES + "des").status()).isEqualTo(403);
    }

    @Test
    void the_page_is_fit_for_every_device_and_eye() {
        WEB.expectFit("desa", "/console/outreach/own", "/console");
    }
}
