package id.gapura.places;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts are those of Kepmendagri 300.2.2-2138/2025. */
class OwnRegionsTest {
    private static final List<Region> PROVINCES = of(RegionLevel.PROVINCE);
    private static final List<Region> REGENCIES = of(RegionLevel.REGENCY);
    private static final Map<RegionCode, String> NAMES = PROVINCES.stream().collect(toMap(Region::code, Region::name));

    private static List<Region> of(RegionLevel level) {
        return OwnRegions.all().stream()
                .filter(region -> region.code().level() == level)
                .toList();
    }

    @Test
    void there_are_38_provinces_and_514_regencies_each_once() {
        assertThat(PROVINCES).hasSize(38);
        assertThat(REGENCIES).hasSize(514);
        assertThat(OwnRegions.all()).extracting(Region::code).doesNotHaveDuplicates();
        assertThat(REGENCIES).extracting(Region::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{1}: {2} kabupaten, {3} kota")
    @CsvSource({
        "11, Aceh, 18, 5",
        "12, Sumatera Utara, 25, 8",
        "13, Sumatera Barat, 12, 7",
        "14, Riau, 10, 2",
        "15, Jambi, 9, 2",
        "16, Sumatera Selatan, 13, 4",
        "17, Bengkulu, 9, 1",
        "18, Lampung, 13, 2",
        "19, Kepulauan Bangka Belitung, 6, 1",
        "21, Kepulauan Riau, 5, 2",
        "31, Daerah Khusus Ibukota Jakarta, 1, 5",
        "32, Jawa Barat, 18, 9",
        "33, Jawa Tengah, 29, 6",
        "34, Daerah Istimewa Yogyakarta, 4, 1",
        "35, Jawa Timur, 29, 9",
        "36, Banten, 4, 4",
        "51, Bali, 8, 1",
        "52, Nusa Tenggara Barat, 8, 2",
        "53, Nusa Tenggara Timur, 21, 1",
        "61, Kalimantan Barat, 12, 2",
        "62, Kalimantan Tengah, 13, 1",
        "63, Kalimantan Selatan, 11, 2",
        "64, Kalimantan Timur, 7, 3",
        "65, Kalimantan Utara, 4, 1",
        "71, Sulawesi Utara, 11, 4",
        "72, Sulawesi Tengah, 12, 1",
        "73, Sulawesi Selatan, 21, 3",
        "74, Sulawesi Tenggara, 15, 2",
        "75, Gorontalo, 5, 1",
        "76, Sulawesi Barat, 6, 0",
        "81, Maluku, 9, 2",
        "82, Maluku Utara, 8, 2",
        "91, Papua, 8, 1",
        "92, Papua Barat, 7, 0",
        "93, Papua Selatan, 4, 0",
        "94, Papua Tengah, 8, 0",
        "95, Papua Pegunungan, 8, 0",
        "96, Papua Barat Daya, 5, 1",
    })
    void a_province_has_its_name_and_its_regencies(String code, String name, long kabupaten, long kota) {
        var province = RegionCode.of(code);
        var names = REGENCIES.stream()
                .filter(region -> province.contains(region.code()))
                .map(Region::name)
                .toList();

        assertThat(NAMES).containsEntry(province, name);
        assertThat(names.stream().filter(n -> n.startsWith("Kabupaten "))).hasSize((int) kabupaten);
        assertThat(names.stream().filter(n -> n.startsWith("Kota "))).hasSize((int) kota);
    }

    @Test
    void a_kota_has_a_code_from_71_and_a_kabupaten_one_below() {
        assertThat(REGENCIES).allSatisfy(region -> {
            boolean highCode = region.code().text().charAt(3) >= '7';
            assertThat(region.name()).startsWith(highCode ? "Kota " : "Kabupaten ");
        });
    }

    @Test
    void every_regency_lies_in_a_province() {
        assertThat(REGENCIES).allMatch(region -> NAMES.containsKey(region.code().parent()));
    }
}
