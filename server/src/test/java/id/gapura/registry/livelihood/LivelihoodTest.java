package id.gapura.registry.livelihood;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.places.Gathering;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Workplace.Kind;
import id.gapura.rules.Sector;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LivelihoodTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Pedagang ikan, TRADER",
        "Warung, TRADER",
        "Tukang ojek, OJEK",
        "buruh tani harian, FARMER",
        "nelayan ABK, FISHER",
        "Pemilik perahu, FISHER",
        "Petambak, FISHER",
        "Supir angkot, DRIVER",
        "Kurir paket, COURIER",
        "Asisten rumah tangga, DOMESTIC_WORKER",
        "Pengrajin emping, ARTISAN",
        "Tukang bangunan, ARTISAN",
        "Penjahit, ARTISAN",
        "Kuli panggul, LABOURER",
        "Tukang parkir, LABOURER",
        "Penyanyi, OTHER"
    })
    void the_words_of_rosters_are_guessed_for_people_to_confirm(String words, Livelihood livelihood) {
        assertThat(Livelihood.guess(words)).isEqualTo(livelihood);
    }

    @ParameterizedTest
    @EnumSource
    void every_livelihood_is_found_by_its_code_and_guessed_from_its_own_word(Livelihood livelihood) {
        assertThat(Livelihood.find(livelihood.code())).contains(livelihood);
        assertThat(Livelihood.guess(livelihood.roster())).isEqualTo(livelihood);
    }

    @Test
    void driving_is_transport_and_nothing_else_is() {
        assertThat(Livelihood.values())
                .filteredOn(one -> one.sector() == Sector.TRANSPORT)
                .containsExactlyInAnyOrder(Livelihood.OJEK, Livelihood.COURIER, Livelihood.DRIVER);
    }

    @Test
    void a_workplace_in_words_names_the_market_before_the_stall_and_the_boat_before_the_harbour() {
        var place = new Gathering(
                new UUID(0, 1), Gathering.Kind.MARKET, "Pasar Petir", RegionCode.of("36.04"), Optional.empty());

        assertThat(workplace(Kind.STALL, "B-12").words(Optional.of(place))).contains("Pasar Petir, B-12");
        assertThat(workplace(Kind.BOAT, "Sinar").words(Optional.of(place))).contains("Sinar, Pasar Petir");
        assertThat(workplace(Kind.STALL, "B-12").words(Optional.empty())).contains("B-12");
        assertThat(new Workplace(Kind.FIELD, Optional.empty(), Optional.empty(), Optional.empty())
                        .words(Optional.empty()))
                .isEmpty();
    }

    private static Workplace workplace(Kind kind, String detail) {
        return new Workplace(kind, Optional.empty(), Optional.empty(), Optional.of(detail));
    }

    @Test
    void all_twelve_months_are_all_year() {
        assertThat(new Season(Set.of(Month.values()))).isEqualTo(Season.ALL_YEAR);
        assertThat(new Season(Set.of(Month.MAY, Month.APRIL)).inOrder()).containsExactly(Month.APRIL, Month.MAY);
    }
}
