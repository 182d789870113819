package id.gapura.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSheetTest {
    @TempDir
    Path folder;

    @Test
    void reads_what_another_program_writes() throws IOException {
        var file = folder.resolve("other.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "Other", "1.0")) {
            var sheet = workbook.newWorksheet("Anggota");
            sheet.value(0, 0, "NIK");
            sheet.value(0, 1, "Tgl & <Lahir>");
            sheet.value(2, 0, 3604991008790001L);
            sheet.value(2, 1, LocalDate.of(1979, 8, 10));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            sheet.value(2, 3, 12.5);
        }

        var rows = Sheets.rows(file);

        assertThat(rows)
                .containsExactly(
                        new SheetRow(1, List.of(Cell.of("NIK"), Cell.of("Tgl & <Lahir>"))),
                        new SheetRow(2, List.of()),
                        new SheetRow(
                                3,
                                List.of(
                                        new Cell("3604991008790001", true),
                                        Cell.of("1979-08-10"),
                                        Cell.EMPTY,
                                        new Cell("12.5", true))));
    }

    @ParameterizedTest
    @CsvSource({
        "<c><v>3.604991008790001E15</v></c>, 3604991008790001, true",
        "<c><v>3604991008790000</v></c>, 3604991008790000, true",
        "<c t='str'><v>3.60499E+15</v></c>, 3.60499E+15, false",
        "<c t='inlineStr'><is><r><t>Si</t></r><r><t>ti</t></r><rPh><t>no</t></rPh></is></c>, Siti, false",
        "<c t='str'><f>1+1</f><v>2</v></c>, 2, false",
        "<c t='b'><v>1</v></c>, TRUE, false",
        "<c><v>1E+999999999</v></c>, 1E+999999999, true",
    })
    void reads_a_cell_as_it_is_stored(String xml, String text, boolean numeric) {
        var file = Sheets.xlsx(folder, "<row>" + xml.replace('\'', '"') + "</row>");

        assertThat(Sheets.rows(file)).containsExactly(new SheetRow(1, List.of(new Cell(text, numeric))));
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "30373.75, 1983-02-26", "0, 0", "9999999, 9999999"
    })
    void shows_a_number_in_a_date_style_as_its_day(String serial, String day) {
        var parts = Sheets.parts("<worksheet><sheetData><row><c s=\"1\"><v>" + serial
                + "</v></c><c s=\"2\"><v>5</v></c></row></sheetData></worksheet>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-421]dd mmmm yyyy\"/>"
                        + "<numFmt numFmtId=\"171\" formatCode=\"0 &quot;days&quot;\"/></numFmts><cellStyleXfs>"
                        + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"170\"/>"
                        + "<xf numFmtId=\"171\"/></cellXfs></styleSheet>");

        var row = Sheets.rows(Sheets.file(folder, "a.xlsx", Sheets.zip(parts))).getFirst();

        assertThat(row.cells()).containsExactly(Cell.of(day), new Cell("5", true));
    }

    @Test
    void reads_the_first_sheet_that_can_be_seen() {
        var parts = Sheets.parts("<worksheet/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" state=\"hidden\" r:id=\"rId1\"/>"
                        + "<sheet name=\"b\" r:id=\"rId2\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<R><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></R>");
        parts.put(
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row><c t=\"str\"><v>seen</v></c></row></sheetData></worksheet>");

        assertThat(Sheets.texts(Sheets.file(folder, "a.xlsx", Sheets.zip(parts))))
                .containsExactly(List.of("seen"));
    }

    @Test
    void finds_every_shared_text_by_its_number() {
        var texts = new ArrayList<String>();
        var shared = new StringBuilder("<sst>");
        var rows = new StringBuilder("<worksheet><sheetData>");
        for (int i = 0; i < 3_000; i++) {
            texts.add("é".repeat(i % 7) + i);
            shared.append("<si><t>").append(texts.getLast()).append("</t></si>");
            rows.append("<row><c t=\"s\"><v>").append(2_999 - i).append("</v></c></row>");
        }
        var parts = Sheets.parts(rows + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", shared + "</sst>");

        var read = Sheets.texts(Sheets.file(folder, "a.xlsx", Sheets.zip(parts)));

        assertThat(read.stream().map(List::getFirst)).containsExactlyElementsOf(texts.reversed());
    }
}
