package id.gapura.sheets;

import id.gapura.sheets.UnreadableSheet.Reason;
import java.util.HashMap;
import java.util.Map;

/**
 * Where in a workbook the sheet to read lies, and which of its styles are days.
 *
 * @param sheetPath path inside the zip
 * @param textsPath of the shared texts; no part need be there
 */
record Workbook(String sheetName, String sheetPath, String textsPath, DateStyles dates) {
    private static final String FOLDER = "xl/";

    static Workbook read(PackedParts parts) {
        var workbook = parts.find("xl/workbook.xml")
                .map(XmlPart::new)
                .orElseThrow(() -> UnreadableSheet.because(Reason.NOT_A_SHEET));
        boolean since1904 = false;
        while (workbook.advance()) {
            if (workbook.opens("workbookPr")) {
                since1904 = workbook.attribute("date1904").matches("1|true");
            } else if (workbook.opens("sheet") && isVisible(workbook.attribute("state"))) {
                var targets = targets(parts);
                var name = workbook.attribute("name");
                var target = targets.getOrDefault(workbook.attribute("id"), "");
                return new Workbook(name, target, "xl/sharedStrings.xml", dates(parts, since1904));
            }
        }
        throw UnreadableSheet.because(Reason.NO_SHEET);
    }

    private static boolean isVisible(String state) {
        return state.isEmpty() || state.equals("visible");
    }

    private static DateStyles dates(PackedParts parts, boolean since1904) {
        var none = new DateStyles(since1904);
        return parts.find("xl/styles.xml").map(XmlPart::new).map(none::read).orElse(none);
    }

    /** Paths by relationship id. */
    private static Map<String, String> targets(PackedParts parts) {
        var targets = new HashMap<String, String>();
        parts.find("xl/_rels/workbook.xml.rels").map(XmlPart::new).ifPresent(xml -> {
            while (xml.advanceTo("Relationship")) {
                targets.put(xml.attribute("Id"), path(xml.attribute("Target")));
            }
        });
        return targets;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }
}
