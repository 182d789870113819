package id.gapura.console.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.console.TestMembers;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Home;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InsightPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String VILLAGE = "36.04.19.2008";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("muncar", Role.BRANCH_OFFICER, "35.10");
        WEB.staff("pusat", Role.ADMINISTRATOR, "");
        WEB.staff("audit", Role.AUDITOR, "");
        var members = new TestMembers(WEB);
        var home = new Home(RegionCode.of(VILLAGE), Optional.of("Kp. Sawah RT 02/03"), Optional.of("+628123000111"));
        members.pay(members.enrol("Sarip Hidayat", "=HYPERLINK(1)", home, TODAY), 1, TODAY);
        members.pay(members.enrol("+Siti Desember", "penjahit", VILLAGE, TODAY), 2, TODAY);
        members.pay(members.enrol("Tono Kabupaten", "tani", "36.04", TODAY), 2, TODAY);
        members.pay(members.enrol("Umi Muncar", "nelayan", "35.10.05", TODAY), 2, TODAY);
        members.enrol("Belum Bayar", "tani", VILLAGE, TODAY);
        for (int i = 0; i < 55; i++) {
            members.pay(members.enrol("Banyak %02d".formatted(i), "tani", "35.10.01", TODAY), 3, TODAY);
        }
        WEB.awaitQuiet();
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void says_who_must_be_visited_in_a_month_within_the_officers_region() {
        var siti = WEB.signIn("siti");

        var thisMonth = siti.get("/console/lapses").body();
        var nextMonth = siti.get("/console/lapses?month=2026-12").body();

        assertThat(thisMonth).contains("Sarip Hidayat", "30 Nov 2026").doesNotContain("Siti Desember");
        assertThat(nextMonth)
                .contains("+Siti Desember", "Tono Kabupaten", "Kadugenep, Petir", "31 Des 2026", "1 Apr 2027")
                .doesNotContain("Umi Muncar", "Belum Bayar");
    }

    @Test
    void tiles_go_down_to_the_village_and_never_leave_the_scope() {
        var siti = WEB.signIn("siti");

        var regency = siti.get("/console/lapses?month=2026-12").body();
        var district = siti.get("/console/lapses?month=2026-12&region=36.04.19").body();
        var village =
                siti.get("/console/lapses?month=2026-12&region=" + VILLAGE).body();

        assertThat(regency).contains("month=2026-12&amp;region=36.04.19\"", "Belum terinci");
        assertThat(district).contains("region=" + VILLAGE + "\"", "Kadugenep: 1");
        assertThat(village).contains("+Siti Desember").doesNotContain("class=\"tilemap\"", "Tono Kabupaten");
        assertThat(siti.get("/console/lapses?region=35.10").status()).isEqualTo(404);
        assertThat(siti.get("/console/lapses?region=36").status()).isEqualTo(404);
        assertThat(siti.get("/console/lapses?region=36.04.99").status()).isEqualTo(404);
        assertThat(siti.get("/console/lapses?month=next").status()).isEqualTo(400);
        assertThat(siti.download("/console/lapses/list.csv?month=2026-12&region=35.10")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_long_list_has_pages() {
        var muncar = WEB.signIn("muncar");

        var first = muncar.get("/console/lapses?month=2027-01").body();
        var second =
                muncar.get("/console/lapses?month=2027-01&region=35.10&from=50").body();

        assertThat(first).contains("1–50 dari 55", "Banyak 00").doesNotContain("Banyak 50");
        assertThat(second).contains("51–55 dari 55", "Banyak 50").doesNotContain("Banyak 49");
    }

    @Test
    void who_may_see_no_people_sees_figures_but_no_names() {
        var administrator = WEB.signIn("pusat");

        var nation = administrator.get("/console/lapses?month=2026-12").body();
        var list = administrator.download("/console/lapses/list.csv?month=2026-12");

        assertThat(nation).contains("Banten: 2", "Jawa Timur: 1").doesNotContain("Siti Desember", "list.csv");
        assertThat(list.status()).isEqualTo(403);
    }

    @Test
    void the_whole_list_is_downloaded_in_both_formats_without_a_formula_and_on_record() {
        var auditor = WEB.signIn("audit");

        var csv = auditor.download("/console/lapses/list.csv?month=2026-11&region=36.04");
        var xlsx = auditor.download("/console/lapses/list.xlsx?month=2026-12");
        var all = auditor.download("/console/lapses/list.csv?month=2027-01");

        assertThat(csv.disposition()).contains("attachment", "perlindungan-berakhir-2026-11-36.04.csv");
        assertThat(csv.text()).contains("Sarip Hidayat", "'=HYPERLINK(1)", "2026-11-30", "2027-03-01");
        assertThat(csv.text()).contains("Kp. Sawah RT 02/03,08123000111");
        assertThat(cells(csv.file(), "a.csv")).noneMatch(cell -> cell.matches("[=+@\\t-].*"));
        assertThat(cells(xlsx.file(), "a.xlsx")).contains("+Siti Desember", "Umi Muncar");
        assertThat(all.text().lines()).hasSize(1 + 55);
        assertThat(WEB.get(Audit.class).newest(20))
                .filteredOn(line -> line.act().equals("lapses.downloaded"))
                .extracting(Audit.Line::detail)
                .contains("month=2026-12 from=0");
    }

    @Test
    void coverage_goes_from_the_nation_down_to_the_village() {
        var administrator = WEB.signIn("pusat");

        var nation = administrator.get("/console/coverage").body();
        var regency = administrator.get("/console/coverage?region=36.04").body();
        var district = administrator.get("/console/coverage?region=36.04.19").body();
        var village = administrator.get("/console/coverage?region=" + VILLAGE).body();

        assertThat(nation).contains("Indonesia", "Banten: 3", "Jawa Timur: 56");
        assertThat(regency).contains("Petir", "Belum terinci");
        assertThat(district).contains("Kadugenep");
        assertThat(village).contains("Tidak ada wilayah di bawah ini");
        assertThat(WEB.signIn("siti").get("/console/coverage?region=35.10").status())
                .isEqualTo(404);
    }

    @Test
    void a_target_is_set_by_who_manages_places_with_its_source_and_older_ones_stay() {
        var administrator = WEB.signIn("pusat");
        var form = "/console/coverage/target?region=36.04";

        set(form, "10", "RKAT 2026");
        WEB.setToday(TODAY.plusDays(1));
        set(form, "4", "Keputusan Direksi 12/2026");

        var versions = administrator.get(form).body();
        var coverage = administrator.get("/console/coverage?region=36").body();
        assertThat(versions).contains("RKAT 2026", "Keputusan Direksi 12/2026", "pusat");
        assertThat(coverage).contains("3 dari 4", "75%");
        assertThat(administrator
                        .download("/console/coverage/table.csv?region=36")
                        .text())
                .contains("36.04,Kabupaten Serang,4,3,4,");
        assertThat(WEB.signIn("siti").get(form).body()).contains("RKAT 2026").doesNotContain("name=\"members\"");
    }

    @Test
    void a_target_that_cannot_be_read_is_asked_again() {
        var administrator = WEB.signIn("pusat");
        var form = Map.of("region", "36.71", "members", "banyak", "from", "besok", "source", " ");

        var answer = administrator.post("/console/coverage/target?region=36.71", "/console/coverage/target", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Tulis jumlah orang dengan angka bulat",
                        "Isi tanggal mulai berlaku",
                        "Isi sumbernya",
                        "banyak");
        assertThat(WEB.signIn("siti")
                        .post("/console/rosters/upload", "/console/coverage/target", form)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void home_names_whose_protection_ends_this_month_and_next() {
        var home = WEB.signIn("siti").get("/console").body();

        assertThat(home)
                .contains("Perlindungan berakhir bulan ini", "Perlindungan berakhir bulan depan", "31 Desember 2026");
    }

    private static void set(String page, String members, String source) {
        var answer = WEB.signIn("pusat")
                .post(
                        page,
                        "/console/coverage/target",
                        Map.of("region", "36.04", "members", members, "from", "2026-01-01", "source", source));
        assertThat(answer.status()).isEqualTo(302);
    }

    private static List<String> cells(Path file, String name) {
        var cells = new ArrayList<String>();
        try (var sheet = new SheetReader(SheetLimits.STANDARD).open(file, name)) {
            sheet.forEachRemaining(row -> row.cells().forEach(cell -> cells.add(cell.text())));
        }
        return cells;
    }
}
