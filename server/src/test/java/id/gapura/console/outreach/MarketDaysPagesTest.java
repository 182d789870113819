package id.gapura.console.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.outreach.TestOutreach;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MarketDaysPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(30));
    private static final String CALENDAR = "/console/outreach/calendar";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    /** 19 June 2026 is a Friday Pahing, 20 June a Saturday Pon, 25 June the next Pon. */
    @Test
    void a_calendar_shows_market_days_and_warns_of_an_activity_on_another_day() {
        var market = WEB.get(Gatherings.class)
                .add(Gathering.Kind.MARKET, "Pasar Petir", TestOutreach.VILLAGE, "siti")
                .orElseThrow();
        var siti = WEB.signIn("siti");
        OUTREACH.market("Sehari terlalu awal", LocalDate.of(2026, 6, 19));
        OUTREACH.market("Tepat hari pasar", LocalDate.of(2026, 6, 20));
        assertThat(siti.get(CALENDAR).body()).doesNotContain("month-market", "Bukan hari pasar");
        var days = "/console/associations/places/" + market.id() + "/days";

        siti.post(days, Map.of("pasaran-pon", "yes"));

        assertThat(siti.get(CALENDAR).body())
                .contains(
                        "month-market", "Sehari terlalu awal: 19 Jun 2026 bukan hari pasar di Pasar Petir, yaitu Pon.")
                .doesNotContain("Tepat hari pasar: ");
        assertThat(siti.get(days).body()).containsPattern("name=\"pasaran-pon\"[^>]*checked");
        WEB.expectFit("siti", days);
        assertThat(WEB.signIn("jauh").get(days).status()).isEqualTo(404);
        assertThat(WEB.signIn("periksa").get(days).status()).isEqualTo(403);
        assertThat(WEB.signIn("periksa").post("/console", days, Map.of()).status())
                .isEqualTo(403);
        siti.post(days, Map.of());
        assertThat(siti.get(CALENDAR).body()).doesNotContain("Bukan hari pasar");
    }
}
