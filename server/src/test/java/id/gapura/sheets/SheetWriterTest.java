package id.gapura.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {
    private static final List<String> DANGEROUS =
            List.of("=1+1", "+62812", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0");

    @TempDir
    Path folder;

    @Test
    void no_csv_cell_begins_like_a_formula() {
        var csv = written(SheetForm.PLAIN_CSV, DANGEROUS.stream().map(Cell::of).toList());

        assertThat(Sheets.texts(Sheets.file(folder, "a.csv", csv)).getFirst())
                .hasSameSizeAs(DANGEROUS)
                .allMatch(cell -> cell.startsWith("'"))
                .extracting(Formula::restored)
                .containsExactlyElementsOf(DANGEROUS);
    }

    @Test
    void no_xlsx_cell_is_a_formula() throws IOException {
        var xlsx = written(
                new SheetForm.Xlsx("Data"), DANGEROUS.stream().map(Cell::of).toList());

        var file = Sheets.file(folder, "a.xlsx", xlsx);

        assertThat(Sheets.texts(file).getFirst()).containsExactlyElementsOf(DANGEROUS);
        try (var workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            var cells = workbook.getFirstSheet().read().getFirst();
            assertThat(cells).allMatch(cell -> cell.getType() == CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void a_csv_file_is_written_as_its_form_says(String delimiter) {
        var form = new SheetForm.Csv(delimiter.charAt(0), Charset.forName("windows-1252"), false, "\r\n");
        var texts = List.of("a" + delimiter + "b", "say \"hi\"", "two\nlines", "José", "", "x");

        var bytes = written(form, texts.stream().map(Cell::of).toList());

        assertThat(new String(bytes, form.charset())).endsWith("x\r\n").contains("José");
        assertThat(Sheets.texts(Sheets.file(folder, "a.csv", bytes))).containsExactly(texts);
    }

    @Test
    void a_csv_file_starts_with_the_mark_if_its_form_has_one() {
        assertThat(written(SheetForm.PLAIN_CSV, List.of(Cell.of("a"))))
                .isEqualTo("\uFEFFa\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_keeps_numbers_but_never_more_digits_than_a_number_holds() {
        var cells = List.of(new Cell("123.5", true), new Cell("3604991008790001", true), Cell.of("a<&>\"\u0001'\n"));

        var file = Sheets.file(folder, "a.xlsx", written(new SheetForm.Xlsx("A & B"), cells));

        assertThat(Sheets.rows(file).getFirst().cells())
                .containsExactly(new Cell("123.5", true), Cell.of("3604991008790001"), Cell.of("a<&>\" '\n"));
        try (var sheet = new SheetReader(SheetLimits.STANDARD).open(file, "a.xlsx")) {
            assertThat(sheet.form()).isEqualTo(new SheetForm.Xlsx("A & B"));
        }
    }

    @Test
    void a_workbook_names_columns_beyond_z() {
        var cells = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> Cell.of("c" + i))
                .toList();

        var file = Sheets.file(folder, "a.xlsx", written(new SheetForm.Xlsx("Data"), cells));

        assertThat(Sheets.rows(file).getFirst().cells()).isEqualTo(cells);
    }

    private static byte[] written(SheetForm form, List<Cell> cells) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = SheetWriter.open(bytes, form)) {
            writer.write(cells);
        }
        return bytes.toByteArray();
    }
}
