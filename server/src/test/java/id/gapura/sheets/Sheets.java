package id.gapura.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small files and reads them whole. */
final class Sheets {
    static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private Sheets() {}

    static List<SheetRow> rows(Path file) {
        return rows(file, SheetLimits.STANDARD);
    }

    static List<SheetRow> rows(Path file, SheetLimits limits) {
        try (var sheet = new SheetReader(limits).open(file, file.getFileName().toString())) {
            var rows = new ArrayList<SheetRow>();
            sheet.forEachRemaining(rows::add);
            return rows;
        }
    }

    static List<List<String>> texts(Path file) {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    static Path csv(Path folder, String content) {
        return file(folder, "a.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook whose only sheet has this inside its {@code sheetData}. */
    static Path xlsx(Path folder, String sheetData) {
        return file(
                folder,
                "a.xlsx",
                zip(parts("<worksheet " + MAIN + "><sheetData>" + sheetData + "</sheetData></worksheet>")));
    }

    static Map<String, String> parts(String sheet) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "xl/workbook.xml",
                "<workbook " + MAIN
                        + " xmlns:r=\"r\"><sheets><sheet name=\"Data\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return bytes.toByteArray();
    }
}
