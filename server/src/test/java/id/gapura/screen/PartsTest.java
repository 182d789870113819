package id.gapura.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import id.gapura.screen.money.Coins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    private final Shell shell = new Shell(
            Texts.load(Language.ENGLISH),
            new Shell.Look(Theme.AUTO, name -> name),
            new Shell.Address("/console/people", "page=2&lang=id"),
            Visitor.NOBODY,
            null,
            null);

    @ParameterizedTest
    @CsvSource({
        "/console/people, true",
        "/console/peo, false",
        "/console, false",
        "/, false",
        "/console/people/1, false"
    })
    void the_navigation_marks_where_one_is(String href, boolean expected) {
        var marked = shell.isAt(href);

        assertThat(marked).isEqualTo(expected);
    }

    @Test
    void a_piggy_bank_that_holds_enough_says_what_it_waits_for() {
        var price = new Rupiah(8_400);

        var full = Coins.of(price, "December 2026", price, shell).orElseThrow();

        assertThat(full.missing())
                .isEqualTo("Enough for December 2026; bought when the next payment comes in, however small.");
    }

    @Test
    void a_switch_keeps_the_page_and_its_query() {
        var href = shell.in(Language.ENGLISH);

        assertThat(href).isEqualTo("/console/people?page=2&lang=en");
    }

    @ParameterizedTest
    @CsvSource({"5, less than a minute left", "61, about 2 minutes left", "5400, about 2 hours left"})
    void says_roughly_how_long_it_will_take(long seconds, String expected) {
        var words = shell.timeLeft(Duration.ofSeconds(seconds));

        assertThat(words).isEqualTo(expected);
    }

    @Test
    void foresees_the_end_from_the_rate_so_far() {
        var progress = new Progress(1_000, 3_000, Duration.ofSeconds(10), Progress.State.RUNNING);

        assertThat(progress.rate()).isEqualTo(100);
        assertThat(progress.left()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void foresees_nothing_before_the_first_row() {
        var progress = new Progress(0, 3_000, Duration.ZERO, Progress.State.RUNNING);

        assertThat(progress.isForeseeable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "19.9, 0", "20, 1", "99, 4", "100, 4", "250, 4"})
    void shades_in_five_equal_steps(double value, int expected) {
        var shade = TileMap.shade(value, 100);

        assertThat(shade).isEqualTo(expected);
    }

    @Test
    void every_province_has_a_spot_of_its_own() {
        var tiles = GallerySamples.PROVINCES.stream()
                .map(code -> TileMap.Tile.ofProvince(code, code, "", 0, ""))
                .toList();

        assertThat(tiles).hasSize(38).extracting(TileMap.Tile::spot).doesNotHaveDuplicates();
        assertThat(tiles).extracting(TileMap.Tile::mark).doesNotHaveDuplicates().contains("JK", "PS");
    }

    @Test
    void every_template_was_made_a_class_by_the_build() throws IOException {
        var classes = new ScreenWiring().templates();
        var root = Path.of("src/main/jte");

        try (var files = Files.walk(root)) {
            var templates = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
            assertThat(templates).contains("error.jte").allMatch(classes::hasTemplate);
        }
    }

    @Test
    void a_gauge_leaves_room_beyond_its_target() {
        var gauge = new Gauge("Pandeglang", 22_000, 20_000, "");

        assertThat(gauge.mark()).isEqualTo(80);
        assertThat(gauge.length()).isEqualTo(88);
        assertThat(gauge.isReached()).isTrue();
    }

    @Test
    void a_row_that_does_not_fit_its_table_is_refused() {
        var columns = Table.columns("Name", "Place");

        assertThatThrownBy(() -> new Table("", columns, List.of(List.of(Cell.text("one"))), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_faulty_field_is_explained_by_hint_and_fault() {
        var field = Field.text("nik", "NIK").hint("16 digits").error("15 digits");

        assertThat(field.describedBy()).isEqualTo("f-nik-hint f-nik-error");
    }
}
