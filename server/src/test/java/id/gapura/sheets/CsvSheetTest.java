package id.gapura.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void finds_the_delimiter_below_title_rows_and_beside_amounts(String delimiter) {
        var title = "DAFTAR, CALON; PESERTA\n\n";
        var row = String.join(delimiter, "1", "Siti", "\"Rp 1.000.000,-\"", "A", "B") + "\n";

        var rows = Sheets.texts(Sheets.csv(folder, title + row.repeat(5)));

        assertThat(rows.getLast()).containsExactly("1", "Siti", "Rp 1.000.000,-", "A", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void counts_lines_as_the_file_has_them_also_inside_quotes(String end) {
        var file = Sheets.csv(folder, "a,b" + end + "\"c" + end + "d\",e" + end + end + "f,g" + end);

        var rows = Sheets.rows(file);

        assertThat(rows).extracting(SheetRow::line).containsExactly(1, 2, 4, 5);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("c" + end + "d");
        assertThat(rows.get(2).isBlank()).isTrue();
    }

    @Test
    void a_quotation_mark_inside_a_cell_is_a_character() {
        var file = Sheets.csv(folder, "Toko \"Maju\",b\n\"say \"\"hi\"\"\" x,c\n");

        assertThat(Sheets.texts(file)).containsExactly(List.of("Toko \"Maju\"", "b"), List.of("say \"hi\" x", "c"));
    }

    @Test
    void reads_utf_8_with_and_without_mark_and_windows_1252() {
        var text = "nama,x\nJosé’s,y\n";
        var windows = Charset.forName("windows-1252");

        var plain = Sheets.file(folder, "a.csv", text.getBytes(StandardCharsets.UTF_8));
        var marked = Sheets.file(folder, "b.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        var old = Sheets.file(folder, "c.csv", text.getBytes(windows));

        assertThat(List.of(plain, marked, old))
                .allSatisfy(file ->
                        assertThat(Sheets.texts(file)).containsExactly(List.of("nama", "x"), List.of("José’s", "y")));
        assertThat(form(plain)).isEqualTo(new SheetForm.Csv(',', StandardCharsets.UTF_8, false, "\n"));
        assertThat(form(marked)).isEqualTo(new SheetForm.Csv(',', StandardCharsets.UTF_8, true, "\n"));
        assertThat(form(old)).isEqualTo(new SheetForm.Csv(',', windows, false, "\n"));
    }

    @Test
    void finds_a_single_old_byte_far_behind_the_first_block() {
        var text = "a,b\n".repeat(60_000) + "José,c\n";

        var file = Sheets.file(folder, "a.csv", text.getBytes(Charset.forName("windows-1252")));

        assertThat(Sheets.texts(file).getLast()).containsExactly("José", "c");
    }

    @Test
    void an_accent_across_two_blocks_is_still_utf_8() {
        var text = "x".repeat(65_535 % 1_000 + 3) + "\n" + ("é".repeat(999) + "\n").repeat(100);

        var file = Sheets.file(folder, "a.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(Sheets.texts(file).getLast()).containsExactly("é".repeat(999));
    }

    @Test
    void cells_across_buffer_ends_stay_whole() {
        var line = "1234567,\"89 \"\"0\"\"\",end\r\n";

        var rows = Sheets.texts(Sheets.csv(folder, line.repeat(20_000)));

        assertThat(rows).hasSize(20_000).allMatch(List.of("1234567", "89 \"0\"", "end")::equals);
    }

    @Test
    void tells_a_last_line_without_end() {
        assertThat(openEnded("a,b\nc,d\n")).isFalse();
        assertThat(openEnded("a,b\nc,d")).isTrue();
        assertThat(openEnded("a,b\nc,")).isTrue();
        assertThat(openEnded("a,b")).isFalse();
    }

    private boolean openEnded(String text) {
        try (var sheet = new SheetReader(SheetLimits.STANDARD).open(Sheets.csv(folder, text), "a.csv")) {
            sheet.forEachRemaining(row -> {});
            assertThat(sheet.fractionRead()).isEqualTo(1);
            return sheet.isOpenEnded();
        }
    }

    private static SheetForm form(Path file) {
        try (var sheet = new SheetReader(SheetLimits.STANDARD).open(file, "a.csv")) {
            return sheet.form();
        }
    }
}
