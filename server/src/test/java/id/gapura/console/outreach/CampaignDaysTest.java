package id.gapura.console.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of activities when the days of their campaign change. */
class CampaignDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(60), TODAY.plusDays(60));

    private final String page =
            "/console/outreach/campaigns/" + OUTREACH.campaign().id() + "/edit";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private WebVisitor.Answer change(WebVisitor officer, String from, String to) {
        int version = WEB.get(Campaigns.class)
                .find(OUTREACH.campaign().id())
                .orElseThrow()
                .version();
        return officer.post(
                page,
                Map.of(
                        "name", "Kampanye Uji",
                        "places", "36.04",
                        "from", from,
                        "to", to,
                        "budget", "10.000.000",
                        "wanted", "100",
                        "version", Integer.toString(version)));
    }

    @Test
    void days_that_would_leave_an_activity_outside_are_refused_with_its_name_unless_it_is_called_off() {
        var first = OUTREACH.market("Pagi di pasar", LocalDate.of(2026, 6, 20));
        var last = OUTREACH.market("Sore di balai desa", LocalDate.of(2026, 7, 1));
        var siti = WEB.signIn("siti");

        var late = change(siti, "2026-06-21", "2026-07-31");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Masih ada kegiatan di luar masa ini: Pagi di pasar.");
        var early = change(siti, "2026-06-20", "2026-06-30");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body())
                .contains("di luar masa ini: Sore di balai desa.")
                .doesNotContain("Pagi di pasar.");
        assertThat(change(siti, "2026-06-20", "2026-07-01").status()).isEqualTo(302);

        assertThat(WEB.get(Activities.class).cancel(last)).isTrue();
        assertThat(change(siti, "2026-06-20", "2026-06-20").status()).isEqualTo(302);
        assertThat(siti.get(page.replace("/edit", "")).body())
                .contains(first.plan().title());
    }

    @Test
    void a_year_that_nobody_means_is_told_beside_its_field() {
        var siti = WEB.signIn("siti");

        var answer = change(siti, "0000-01-01", "+99999-01-01");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Isi hari dengan benar", "tidak lebih awal dari hari pertama");
        assertThat(siti.get("/console/outreach?from=0000-01-01&to=99999-01-01").status())
                .isEqualTo(200);
        assertThat(siti.get("/console/outreach/calendar?month=9999999-01").status())
                .isEqualTo(200);
    }
}
