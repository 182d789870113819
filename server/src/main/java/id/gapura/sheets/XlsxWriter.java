package id.gapura.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an XLSX workbook of one sheet (ECMA-376 part 1).
 *
 * <p>Every text stands in its own cell, as text and never as a formula; one that looks like a formula also carries
 * the "quote prefix" style, so that it stays text when somebody edits the cell. The same rows give the same bytes.
 */
final class XlsxWriter implements SheetWriter {
    /** A spreadsheet keeps fifteen digits of a number; longer ones are only safe as text. */
    private static final int KEPT_DIGITS = 15;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/></Types>""".formatted(CONTENT_TYPE);
    private static final String PACKAGE_RELATIONS = relations(relation(1, "officeDocument", "xl/workbook.xml"));
    private static final String WORKBOOK_RELATIONS =
            relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml"));
    private static final String STYLES = """
            <styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>\
            <cellStyleXfs count="1"><xf/></cellStyleXfs>\
            <cellXfs count="2"><xf/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/></cellXfs>\
            </styleSheet>""".formatted(MAIN);

    private final ZipOutputStream zip;
    private final Writer out;
    private int row;

    XlsxWriter(OutputStream target, SheetForm.Xlsx form) throws IOException {
        zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        part("[Content_Types].xml", CONTENT_TYPES);
        part("_rels/.rels", PACKAGE_RELATIONS);
        part("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS);
        part("xl/styles.xml", STYLES);
        part("xl/workbook.xml", workbook(form.sheetName()));
        start("xl/worksheets/sheet1.xml");
        out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    }

    @Override
    public void write(List<Cell> cells) {
        row++;
        try {
            out.write("<row r=\"" + row + "\">");
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                if (!cell.text().isEmpty()) {
                    write(reference(i), cell);
                }
            }
            out.write("</row>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(String reference, Cell cell) throws IOException {
        out.write("<c r=\"" + reference + "\"");
        if (cell.numeric() && isSafeNumber(cell.text())) {
            out.write("><v>" + cell.text() + "</v></c>");
            return;
        }
        var style = Formula.startsLikeOne(cell.text()) ? " s=\"1\"" : "";
        out.write(style + " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        out.write(escaped(cell.text()));
        out.write("</t></is></c>");
    }

    @Override
    public void close() {
        try (zip) {
            out.write("</sheetData></worksheet>");
            out.flush();
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void part(String path, String content) throws IOException {
        start(path);
        out.write(content);
        out.flush();
        zip.closeEntry();
    }

    private void start(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        out.write(XML);
    }

    private String reference(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    private static boolean isSafeNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '.' && !(c == '-' && i == 0)) {
                return false;
            }
        }
        return digits > 0 && digits <= KEPT_DIGITS;
    }

    private static String workbook(String sheetName) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\"><sheets><sheet name=\""
                + escaped(sheetName.isBlank() ? "Data" : sheetName)
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    private static String relations(String list) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
                + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATION + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    /** Characters that XML cannot hold become spaces. */
    private static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n', '\r' -> safe.append("&#").append(c).append(';');
                default -> safe.appendCodePoint(isXml(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
