package id.gapura.places;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.places.Places.Fault;
import id.gapura.places.Places.RegionImport;
import id.gapura.program.TestProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesTest {
    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 11, 21));
    private final Places places = program.get(Places.class);

    @TempDir
    Path folder = Path.of("");

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void districts_and_villages_come_from_a_file_in_the_official_layout() throws IOException {
        var result = load("code,name\n11.01.01,Bakongan\n11.01.01.2001,Keude Bakongan\n");

        assertThat(result).isEqualTo(new RegionImport.Done(1, 1));
        assertThat(places.fullName(RegionCode.of("11.01.01.2001")))
                .isEqualTo("Keude Bakongan, Bakongan, Kabupaten Aceh Selatan, Aceh");
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_new_name_is_taken() throws IOException {
        load("11.01.02;Kluet Utara\n");
        load("11.01.02;Kluet Utara\n");

        load("11.01.02;Kluet Selatan\n");

        assertThat(places.find(RegionCode.of("11.01.02")))
                .contains(new Region(RegionCode.of("11.01.02"), "Kluet Selatan"));
    }

    @ParameterizedTest(name = "{0} is refused at line {1}: {2}")
    @CsvSource({
        "'11.01.03,Good\n11.1.04,Bad\n', 2, CODE_MALFORMED",
        "'11.01.03,Good\n11.02,A regency\n', 2, CODE_MALFORMED",
        "'11.01.03,Good\n11.01.04,\n', 2, NAME_MISSING",
        "'11.01.03,Good\n11.01.03,Again\n', 2, CODE_TWICE",
        "'11.01.03,Good\n11.99.01,Orphan\n', 2, PARENT_UNKNOWN",
    })
    void a_wrong_row_refuses_the_whole_file(String text, int line, Fault fault) throws IOException {
        assertThat(load(text)).isEqualTo(new RegionImport.Refused(line, fault));
        assertThat(places.find(RegionCode.of("11.01.03"))).isEmpty();
    }

    @Test
    void a_file_that_is_no_table_is_refused() throws IOException {
        assertThat(load("11.01.03,Go\0od\n")).isInstanceOf(RegionImport.Unreadable.class);
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "Kabupaten Bandung, 32.04",
        "kab. bandung, 32.04",
        "Kab Bandung, 32.04",
        "KOTA PADANG, 13.71",
        "bandung, 32.04 32.73",
        "Kepulauan Seribu, 31.01",
        "bandung bar, 32.17",
        "Atlantis, ''"
    })
    void a_name_means_what_is_called_so_though_others_hold_it(String name, String codes) {
        assertThat(places.meant(name, RegionCode.NATION))
                .extracting(region -> region.code().text())
                .isEqualTo(Stream.of(codes.split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    @Test
    void a_branch_serves_known_regencies_only() {
        var wrong = new Branch("X1", "Cabang X", List.of(RegionCode.of("99.99")), false);
        var right = new Branch("X1", "Cabang X", List.of(RegionCode.of("11.01")), false);

        assertThat(places.save(wrong)).contains(Places.BranchFault.REGENCY_UNKNOWN);
        assertThat(places.save(right)).isEmpty();
        assertThat(places.branches()).containsExactly(right);

        places.removeBranch("X1");

        assertThat(places.branches()).isEmpty();
    }

    @Test
    void a_search_finds_higher_levels_first_and_stays_within_a_region() {
        assertThat(places.search("serang", RegionCode.NATION, 10))
                .extracting(Region::name)
                .contains("Kabupaten Serang", "Kota Serang");
        assertThat(places.search("serang", RegionCode.of("11"), 10)).isEmpty();
        assertThat(places.search("100%", RegionCode.NATION, 10)).isEmpty();
    }

    private RegionImport load(String text) throws IOException {
        var file = Files.writeString(
                folder.resolve("regions.csv"), text.replace("\\n", "\n").replace("\\0", "\0"));
        return places.importRegions(file, "regions.csv");
    }
}
