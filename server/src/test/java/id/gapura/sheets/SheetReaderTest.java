package id.gapura.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.gapura.sheets.UnreadableSheet.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static final SheetLimits SMALL = new SheetLimits(1_000, 5_000, 100, 3, 10, 4);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "%PDF-1.7, a.csv, NOT_A_SHEET",
        "<html><table>, a.csv, NOT_A_SHEET",
        "GIF89a, a.xlsx, NOT_A_SHEET",
        "'NIK,Nama', a.xlsx, WRONG_EXTENSION",
        "'NIK,Nama', a.pdf, WRONG_EXTENSION",
        "'NIK,Nama', a.xls, WRONG_EXTENSION",
        "PK\u0003\u0004 x, a.csv, WRONG_EXTENSION",
        "PK\u0003\u0004 cut off, a.xlsx, TRUNCATED",
        "'', a.csv, EMPTY",
    })
    void refuses_what_is_no_sheet_or_not_what_its_name_says(String content, String name, Reason reason) {
        var file = Sheets.file(folder, name, content.getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(file, SheetLimits.STANDARD, reason, 0);
    }

    @Test
    void refuses_an_old_excel_file() {
        var file = Sheets.file(folder, "a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

        assertRefused(file, SheetLimits.STANDARD, Reason.OLD_EXCEL, 0);
    }

    @Test
    void a_name_without_extension_is_read_by_its_content() {
        var file = Sheets.file(folder, "roster", "a,b\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Sheets.texts(file)).hasSize(1);
    }

    @Test
    void refuses_a_file_above_the_limit_without_reading_it() throws IOException {
        var file = folder.resolve("a.csv");
        try (var channel = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            channel.setLength(2L << 30);
        }

        assertRefused(file, SheetLimits.STANDARD, Reason.TOO_LARGE, 0);
    }

    @Test
    void refuses_a_nul_byte_with_its_line() {
        assertRefused(Sheets.csv(folder, "a,b\nc,d\ne,\0f\n"), SheetLimits.STANDARD, Reason.NUL_BYTE, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b\n\"c,d\ne,f\n', BROKEN_QUOTES, 2",
        "'a,b\nc,\"d\n', BROKEN_QUOTES, 2",
        "'a\nb,c,d,e\n', TOO_MANY_COLUMNS, 2",
        "'a\nb\nelevenchars\n', CELL_TOO_LONG, 3",
        "'a\n\"elevenchars\"\n', CELL_TOO_LONG, 2",
        "'a\nb\nc\nd\ne\n', TOO_MANY_ROWS, 5",
    })
    void refuses_broken_or_oversized_text_with_its_line(String content, Reason reason, int line) {
        assertRefused(Sheets.csv(folder, content), SMALL, reason, line);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_does_not_swallow_a_large_file() {
        var file = Sheets.csv(folder, "a,b\nc,\"d\n" + "e,f\n".repeat(2_000));

        assertRefused(file, SheetLimits.STANDARD, Reason.BROKEN_QUOTES, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "<row r='1'><c r='D1'><v>1</v></c></row>, TOO_MANY_COLUMNS, 1",
        "<row r='2'><c t='str'><v>elevenchars</v></c></row>, CELL_TOO_LONG, 2",
        "<row r='5'><c><v>1</v></c></row>, TOO_MANY_ROWS, 5",
        "<row r='3'/><row r='2'/>, TRUNCATED, 4",
        "<row r='x'/>, TRUNCATED, 0",
        "<row><c>, TRUNCATED, 0",
        "<row><c t='s'><v>7</v></c></row>, TRUNCATED, 0",
    })
    void refuses_a_broken_or_oversized_workbook(String rows, Reason reason, int line) {
        var file = Sheets.xlsx(folder, rows.replace('\'', '"'));

        assertRefused(file, SMALL, reason, line);
    }

    @Test
    void refuses_a_zip_bomb() {
        var file = Sheets.xlsx(folder, "<row><c t=\"str\"><v>x</v></c></row>" + " ".repeat(60 << 20));

        assertThat(file).satisfies(bomb -> assertThat(Files.size(bomb)).isLessThan(100_000));
        assertRefused(file, SheetLimits.STANDARD, Reason.ZIP_BOMB, 0);
    }

    @Test
    void refuses_a_bomb_in_the_shared_texts() {
        var parts = Sheets.parts("<worksheet><sheetData/></worksheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>a</t></si>" + "<si><t>aaaaaaaa</t></si>".repeat(900_000) + "</sst>");

        assertRefused(Sheets.file(folder, "a.xlsx", Sheets.zip(parts)), SheetLimits.STANDARD, Reason.ZIP_BOMB, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "<!-- < -->, NOT_A_SHEET",
        "<![CDATA[x]]>, NOT_A_SHEET",
        "<?x < ?>, NOT_A_SHEET",
        "<row>\0</row>, NOT_A_SHEET",
        "<row x='LONG'/>, ZIP_BOMB",
    })
    void refuses_markup_that_a_parser_would_keep_whole_in_memory(String markup, Reason reason) {
        var file = Sheets.xlsx(folder, "<row/>" + markup.replace("LONG", "x".repeat(2 << 20)));

        assertRefused(file, SheetLimits.STANDARD, reason, 0);
    }

    @Test
    void never_opens_what_an_external_entity_names() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "kept to ourselves");
        var sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";

        var file = Sheets.file(folder, "a.xlsx", Sheets.zip(Sheets.parts(sheet)));

        assertRefused(file, SheetLimits.STANDARD, Reason.NOT_A_SHEET, 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void refuses_a_workbook_that_was_cut_off(double share) throws IOException {
        var whole = Files.readAllBytes(Sheets.xlsx(folder, "<row><c t=\"str\"><v>x</v></c></row>".repeat(500)));

        var file = Sheets.file(folder, "cut.xlsx", Arrays.copyOf(whole, (int) (whole.length * share)));

        assertRefused(file, SheetLimits.STANDARD, Reason.TRUNCATED, 0);
    }

    @Test
    void refuses_a_zip_that_is_no_workbook_and_a_workbook_without_a_sheet() {
        var other = Sheets.file(folder, "a.xlsx", Sheets.zip(Map.of("word/document.xml", "<w/>")));
        var empty = Sheets.file(folder, "b.xlsx", Sheets.zip(Map.of("xl/workbook.xml", "<workbook/>")));

        assertRefused(other, SheetLimits.STANDARD, Reason.NOT_A_SHEET, 0);
        assertRefused(empty, SheetLimits.STANDARD, Reason.NO_SHEET, 0);
    }

    private static void assertRefused(Path file, SheetLimits limits, Reason reason, int line) {
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> Sheets.rows(file, limits))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.line()).isEqualTo(line);
                    assertThat(refusal.indonesian()).startsWith(line > 0 ? "Baris " + line + ": " : "");
                    assertThat(refusal.english()).startsWith(line > 0 ? "Line " + line + ": " : "");
                });
    }
}
