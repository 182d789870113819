package id.gapura.console.places;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.places.Branch;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlacesPageTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final String BRANCHES = "/console/places/branches";

    @BeforeAll
    static void seed() {
        WEB.staff("boss", Role.ADMINISTRATOR, "");
        WEB.staff("officer", Role.BRANCH_OFFICER, "");
        WEB.loadVillages();
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void regions_are_browsed_from_the_nation_down() {
        var boss = WEB.signIn("boss");

        assertThat(boss.get("/console/places").body()).contains("Banten", "/console/places?at=36");
        assertThat(boss.get("/console/places?at=36.04.19").body()).contains("Kadugenep", "Kabupaten Serang");
        assertThat(boss.get("/console/places?at=36.04.19.2008").body()).contains("Belum ada wilayah di bawah ini");
    }

    @Test
    void a_file_of_villages_is_loaded_and_counted() {
        var answer = upload("31.71.06.1001,Menteng\n31.71.06.1002,Pegangsaan\n");

        assertThat(answer).contains("Dimuat: 0 kecamatan, 2 desa");
        assertThat(loads()).first().isEqualTo("districts=0 villages=2");
        assertThat(WEB.get(Places.class).fullName(RegionCode.of("31.71.06.1002")))
                .startsWith("Pegangsaan, Menteng");
    }

    @Test
    void a_faulty_file_is_refused_whole_with_the_line_at_fault() {
        long before = WEB.get(Places.class).count(RegionLevel.VILLAGE);
        var loads = loads();

        assertThat(upload("31.71.05.1001,Baik\n31.99.99.1001,Yatim\n"))
                .contains("keliru di baris 2", "Wilayah di atasnya tidak dikenal");
        assertThat(upload("31.71.05.1001,\n")).contains("baris 1", "Namanya kosong");
        assertThat(upload("")).contains("tidak terbaca", "Berkas kosong");
        assertThat(WEB.get(Places.class).count(RegionLevel.VILLAGE)).isEqualTo(before);
        assertThat(loads()).as("what is on record as loaded").isEqualTo(loads);
    }

    private static List<String> loads() {
        return WEB.get(Audit.class).newest(100).stream()
                .filter(line -> line.act().equals("regions.loaded"))
                .map(Audit.Line::detail)
                .toList();
    }

    @Test
    void a_branch_is_added_changed_and_removed() {
        var boss = WEB.signIn("boss");

        boss.post("/console/places/branches/new", BRANCHES, branch("B01", "Serang", "36.04, 36.73"));
        var added = WEB.get(Places.class).branches();
        boss.post("/console/places/branches/edit?code=B01", BRANCHES, branch("B01", "Serang Raya", "36.04"));
        var page = boss.get("/console/places").body();
        boss.post("/console/places/branches/edit?code=B01", BRANCHES + "/removal", Map.of("code", "B01"));

        assertThat(added).extracting(Branch::name).contains("Serang");
        assertThat(page).contains("Serang Raya");
        assertThat(WEB.get(Places.class).branches()).extracting(Branch::code).doesNotContain("B01");
    }

    @Test
    void a_branch_that_cannot_be_is_refused_beside_its_field() {
        var boss = WEB.signIn("boss");
        var form = "/console/places/branches/new";

        assertThat(boss.post(form, BRANCHES, branch("", "Serang", "36.04")).body())
                .contains("f-code-error");
        assertThat(boss.post(form, BRANCHES, branch("B02", "", "36.04")).body()).contains("f-name-error");
        assertThat(boss.post(form, BRANCHES, branch("B02", "Serang", "36.99")).body())
                .contains("f-regencies-error");
        assertThat(boss.post(form, BRANCHES, branch("B02", "Serang", "banten")).body())
                .contains("f-regencies-error", "value=\"banten\"");
        assertThat(WEB.get(Places.class).branches()).extracting(Branch::code).doesNotContain("B02");
    }

    @Test
    void an_officer_manages_no_places() {
        var officer = WEB.signIn("officer");

        assertThat(officer.get("/console/places").status()).isEqualTo(403);
        assertThat(officer.get("/console/places/branches/new").status()).isEqualTo(403);
        assertThat(officer.get("/console/places/branches/edit?code=x").status()).isEqualTo(403);
        assertThat(officer.post("/console", BRANCHES, branch("B03", "X", "36.04"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.post("/console", BRANCHES + "/removal", Map.of("code", "B01"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.upload("/console", "/console/places/regions", "v.csv", "36.04.05.2001,X\n")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_pages_are_fit_for_every_device_and_eye() {
        WEB.get(Places.class)
                .save(new Branch("B09", "Jakarta Menteng", java.util.List.of(RegionCode.of("31.71")), true));

        WEB.expectFit(
                "boss",
                "/console/places?at=36.04.19",
                "/console/places/branches/new",
                "/console/places/branches/edit?code=B09");
    }

    private static String upload(String csv) {
        var boss = WEB.signIn("boss");
        var answer = boss.upload("/console/places", "/console/places/regions", "villages.csv", csv);
        return boss.get(answer.location()).body();
    }

    private static Map<String, String> branch(String code, String name, String regencies) {
        return Map.of("code", code, "name", name, "regencies", regencies);
    }
}
