package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectorTest {
    @ParameterizedTest
    @ValueSource(strings = {"Tukang ojek", "OJOL", "kurir paket", "Supir angkot", "pengemudi taksi"})
    void who_drives_people_or_goods_for_pay_is_in_transport(String livelihood) {
        assertThat(Sector.ofLivelihood(livelihood)).isEqualTo(Sector.TRANSPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pedagang sayur", "petani", "nelayan", "juru parkir", "kuli panggul", ""})
    void everybody_else_is_not(String livelihood) {
        assertThat(Sector.ofLivelihood(livelihood)).isEqualTo(Sector.OTHER);
    }
}
