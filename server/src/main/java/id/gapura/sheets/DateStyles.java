package id.gapura.sheets;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells which cell styles of a workbook show a number as a day. ECMA-376 part 1, 18.8.30 lists the built-in ones. */
final class DateStyles {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** Excel counts 29 February 1900, which never was; earlier serial numbers are one day off. */
    private static final int PHANTOM_DAY = 60;

    private static final int LAST_SERIAL = 2_958_465;

    private final BitSet dates = new BitSet();
    private final boolean since1904;

    /** Of a workbook without styles. */
    DateStyles(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Reads the part {@code xl/styles.xml}. */
    DateStyles read(XmlPart xml) {
        Set<Integer> dateFormats = new HashSet<>();
        boolean inCellFormats = false;
        int style = 0;
        while (xml.advance()) {
            if (xml.opens("numFmt") && showsDay(xml.attribute("formatCode"))) {
                dateFormats.add(xml.number("numFmtId", -1));
            } else if (xml.opens("cellXfs")) {
                inCellFormats = true;
            } else if (xml.closes("cellXfs")) {
                inCellFormats = false;
            } else if (inCellFormats && xml.opens("xf")) {
                int format = xml.number("numFmtId", 0);
                dates.set(style++, isBuiltInDate(format) || dateFormats.contains(format));
            }
        }
        return this;
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** The ISO day of a serial number, or the text itself if it is none. */
    String day(String serial) {
        try {
            int days = (int) Double.parseDouble(serial);
            return days < 1 || days > LAST_SERIAL ? serial : day(days).toString();
        } catch (NumberFormatException text) {
            return serial;
        }
    }

    private LocalDate day(int serial) {
        if (since1904) {
            return DAY_ZERO_1904.plusDays(serial);
        }
        return DAY_ZERO.plusDays(serial < PHANTOM_DAY ? serial + 1 : serial);
    }

    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58);
    }

    /** Whether a format code has a day or a year outside quotation marks and brackets. */
    private static boolean showsDay(String code) {
        char closing = 0;
        var lower = code.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"') {
                closing = '"';
            } else if (c == '[') {
                closing = ']';
            } else if (c == '\\') {
                i++;
            } else if (c == 'd' || c == 'y') {
                return true;
            }
        }
        return false;
    }
}
