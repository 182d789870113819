package id.gapura.places;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.places.Gathering.Kind;
import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatheringsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RegionCode PETIR = RegionCode.of("36.04.19");

    private final TestProgram program = TestProgram.on(TODAY);
    private final Gatherings gatherings = program.get(Gatherings.class);

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void a_place_is_found_by_whoever_looks_at_a_region_around_it() {
        var market =
                gatherings.add(Kind.MARKET, " Pasar Petir ", PETIR, "ratna").orElseThrow();

        assertThat(gatherings.within(RegionCode.of("36.04"))).contains(market);
        assertThat(gatherings.within(PETIR)).contains(market);
        assertThat(gatherings.within(RegionCode.of("36.04.18"))).doesNotContain(market);
        assertThat(gatherings.list(List.of(market.id()))).containsEntry(market.id(), market);
        assertThat(market.name()).isEqualTo("Pasar Petir");
    }

    @Test
    void the_same_name_counts_once_for_a_region_and_kind_however_it_is_written() {
        gatherings.add(Kind.BASE, "Pangkalan Simpang", PETIR, "ratna");

        assertThat(gatherings.add(Kind.BASE, "PANGKALAN  simpang", PETIR, "ratna"))
                .isEmpty();
        assertThat(gatherings.add(Kind.TERMINAL, "Pangkalan Simpang", PETIR, "ratna"))
                .isPresent();
        assertThat(gatherings.add(Kind.BASE, "Pangkalan Simpang", RegionCode.of("36.04.20"), "ratna"))
                .isPresent();
    }

    @Test
    void a_closed_place_stays_known_and_comes_last() {
        var region = RegionCode.of("35.10.05");
        var old = gatherings.add(Kind.HARBOUR, "Dermaga Lama", region, "ratna").orElseThrow();
        var other = gatherings.add(Kind.MARKET, "Pasar Ikan", region, "ratna").orElseThrow();

        gatherings.close(old.id());

        assertThat(gatherings.find(old.id()).orElseThrow().closedOn()).contains(TODAY);
        assertThat(gatherings.within(region)).extracting(Gathering::id).containsExactly(other.id(), old.id());
        gatherings.reopen(old.id());
        assertThat(gatherings.find(old.id()).orElseThrow().isOpen()).isTrue();
    }
}
