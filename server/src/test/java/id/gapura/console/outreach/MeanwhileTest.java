package id.gapura.console.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Effect;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two officers who change the same thing at once: nothing that was typed is lost, and nothing is overwritten unseen. */
class MeanwhileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(10), TODAY.plusDays(90));

    @BeforeAll
    static void staff() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Map<String, String> market(String title, int version) {
        var form = new HashMap<>(Map.of(
                "kind", "market",
                "title", title,
                "region", "Kadugenep",
                "venue", "Pasar Petir",
                "day", "2026-06-20",
                "start", "08.00",
                "end", "11.00",
                "communicator", "Ketua paguyuban",
                "cost", "Rp1.500.000",
                "reach", "200"));
        form.put("version", Integer.toString(version));
        return form;
    }

    private static String address(Activity activity) {
        return "/console/outreach/activities/" + activity.id();
    }

    private static Activity now(Activity activity) {
        return WEB.get(Activities.class).find(activity.id()).orElseThrow();
    }

    @Test
    void whoever_is_late_sees_both_and_sends_again_knowing_of_it() {
        var activity = OUTREACH.market("Berdua", TODAY.plusDays(1));
        var edit = address(activity) + "/edit";
        WEB.signIn("siti").post(edit, market("Siti lebih dulu", 1));
        var budi = WEB.signIn("budi");
        var form = market("Budi terlambat", 1);
        form.put("day", "2026-06-21");
        form.put("cost", "2.000.000");

        var late = budi.post(edit, form);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("orang lain baru saja menulis", "Siti lebih dulu", "20 Jun 2026", "1.500.000")
                .contains("value=\"Budi terlambat\"", "value=\"2026-06-21\"", "value=\"2.000.000\"", "36.04.19.2008")
                .contains("name=\"version\" value=\"2\"");
        assertThat(late.body()).doesNotContain("<span>Pasar Petir</span>");
        assertThat(now(activity).plan().title()).isEqualTo("Siti lebih dulu");
        form.put("version", "2");
        assertThat(budi.post(edit, form).status()).isEqualTo(302);
        assertThat(now(activity).plan().title()).isEqualTo("Budi terlambat");
    }

    @Test
    void a_fault_does_not_hide_that_somebody_else_was_faster() {
        var activity = OUTREACH.market("Salah dulu", TODAY.plusDays(1));
        var edit = address(activity) + "/edit";
        var budi = WEB.signIn("budi");
        WEB.signIn("siti").post(edit, market("Siti lebih dulu", 1));

        var faulty = budi.post(edit, market("", 1));

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("name=\"version\" value=\"1\"");
        assertThat(budi.post(edit, market("Sudah benar", 1)).status()).isEqualTo(409);
    }

    @Test
    void what_was_called_off_meanwhile_says_so_beside_what_was_typed() {
        var activity = OUTREACH.market("Dibatalkan siti", TODAY.minusDays(1));
        assertThat(WEB.get(Activities.class).cancel(activity)).isTrue();
        var budi = WEB.signIn("budi");

        var late = budi.post(address(activity) + "/edit", market("Masih jalan", 1));
        var told = budi.post(address(activity) + "/done", Map.of("version", "1", "reach", "77", "cost", "1"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Dibatalkan<", "value=\"Masih jalan\"");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("Dibatalkan<", "value=\"77\"");
    }

    @Test
    void two_who_say_what_came_of_it_see_each_other() {
        var activity = OUTREACH.market("Hasil berdua", TODAY.minusDays(1));
        WEB.get(Activities.class).done(activity, new Effect(Rupiah.of(800_000), 55));

        var late = WEB.signIn("budi")
                .post(address(activity) + "/done", Map.of("version", "1", "reach", "77", "cost", "800.000"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("value=\"77\"", ">55<").doesNotContain("<span>800.000</span>");
        assertThat(now(activity).reached()).isEqualTo(55);
    }

    @Test
    void a_campaign_changed_meanwhile_keeps_what_was_typed() {
        var campaign = new TestOutreach(WEB, TODAY, TODAY.plusDays(30)).campaign();
        var edit = "/console/outreach/campaigns/" + campaign.id() + "/edit";
        var form = new HashMap<>(Map.of(
                "name", "Nama siti",
                "places", "36.04",
                "from", TODAY.toString(),
                "to", TODAY.plusDays(30).toString(),
                "budget", "10.000.000",
                "wanted", "100",
                "version", "1"));
        WEB.signIn("siti").post(edit, form);
        form.put("name", "Nama budi");
        form.put("wanted", "250");

        var late = WEB.signIn("budi").post(edit, form);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("orang lain baru saja menulis", "<dd>", "Nama siti", ">100<")
                .contains("value=\"Nama budi\"", "value=\"250\"", "name=\"version\" value=\"2\"");
        assertThat(WEB.get(Campaigns.class)
                        .find(campaign.id())
                        .orElseThrow()
                        .plan()
                        .name())
                .isEqualTo("Nama siti");
    }
}
