package id.gapura.console.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConflictPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(120));
    private static final String HOME = "/console/outreach";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Activity meeting(String title, RegionCode region, Span span) {
        return OUTREACH.add(TestOutreach.plan(ActivityKind.VILLAGE_MEETING, title, region, span, List.of()));
    }

    private static String address(Activity activity) {
        return HOME + "/activities/" + activity.id();
    }

    @Test
    void the_page_of_an_activity_and_the_calendar_say_what_speaks_against_it_until_it_is_called_off() {
        var friday = LocalDate.of(2026, 7, 10);
        var market = OUTREACH.market("Pagi di pasar", friday);
        var village = meeting("Kumpul warga", TestOutreach.VILLAGE, TestOutreach.hours(friday, 10, 12));
        meeting("Kumpul sore", TestOutreach.VILLAGE, TestOutreach.hours(friday, 13, 15));
        var siti = WEB.signIn("siti");
        var twice =
                "Ketua paguyuban menyampaikan di dua kegiatan sekaligus, 10 Jul 2026: Pagi di pasar dan Kumpul warga.";
        var village2 = "pada waktu yang sama, 10 Jul 2026: Pagi di pasar dan Kumpul warga.";
        var prayer = "Kumpul warga: berlangsung saat salat Jumat, 10 Jul 2026 sekitar pukul 11.30–13.00.";

        assertThat(siti.get(HOME + "/calendar?month=2026-07").body())
                .contains("Perlu dilihat", twice, village2, prayer)
                .doesNotContain("Kumpul sore.", "Pagi di pasar: berlangsung");
        assertThat(siti.get(address(village)).body()).contains("Perlu dilihat", twice, village2, prayer);
        assertThat(siti.get(address(market)).body()).contains(twice, village2).doesNotContain("salat Jumat");
        siti.post(address(village), address(village) + "/cancel", Map.of("version", "1"));
        assertThat(siti.get(address(village)).body()).doesNotContain("Perlu dilihat");
        assertThat(siti.get(address(market)).body()).doesNotContain("Perlu dilihat");
    }

    @Test
    void a_head_of_traders_of_another_village_is_somebody_else_and_a_holiday_is_named() {
        var day = LocalDate.of(2026, 8, 17);
        var here = meeting("Kumpul di sini", TestOutreach.VILLAGE, TestOutreach.morning(day));
        meeting("Kumpul di sana", RegionCode.of("36.04.19.2009"), TestOutreach.morning(day));

        assertThat(WEB.signIn("siti").get(address(here)).body())
                .contains("Kumpul di sini: 17 Agu 2026 hari libur, Hari Kemerdekaan.")
                .doesNotContain("sekaligus", "Kumpul di sana");
    }

    @Test
    void an_officer_of_a_village_hears_of_no_activity_beyond_it() {
        var day = LocalDate.of(2026, 9, 1);
        var here = OUTREACH.add(TestOutreach.plan(
                ActivityKind.UNION, "Rapat di desa", TestOutreach.VILLAGE, TestOutreach.morning(day), List.of("desa")));
        OUTREACH.add(TestOutreach.plan(
                ActivityKind.UNION, "Rapat di kota", TestOutreach.REGENCY, TestOutreach.morning(day), List.of("desa")));

        assertThat(WEB.signIn("desa").get(address(here)).body()).doesNotContain("Rapat di kota");
        assertThat(WEB.signIn("siti").get(address(here)).body())
                .contains("desa dibutuhkan di dua tempat sekaligus, 1 Sep 2026: Rapat di desa dan Rapat di kota.");
    }

    @Test
    void the_pages_with_conflicts_fit_a_phone_and_a_desktop() {
        var friday = LocalDate.of(2026, 7, 24);
        OUTREACH.market("Pagi di Pasar Petir bersama paguyuban pedagang", friday);
        var meeting = meeting("Kumpul warga", TestOutreach.VILLAGE, TestOutreach.hours(friday, 10, 12));
        WEB.expectFit("siti", address(meeting), HOME + "/calendar?month=2026-07");
    }
}
