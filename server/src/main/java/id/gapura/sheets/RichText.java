package id.gapura.sheets;

import id.gapura.sheets.UnreadableSheet.Reason;

/** Reads the plain text of a {@code <si>} or {@code <is>} element: its runs joined, phonetic hints left out. */
final class RichText {
    private final SheetLimits limits;
    private final StringBuilder text = new StringBuilder();

    RichText(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads from the opening tag of {@code element} to its closing one.
     *
     * @param row to blame for a text that is too long, or 0
     */
    String read(XmlPart xml, String element, int row) {
        text.setLength(0);
        boolean shown = false;
        int phonetic = 0;
        while (xml.advance() && !xml.closes(element)) {
            if (xml.opens("rPh")) {
                phonetic++;
            } else if (xml.closes("rPh")) {
                phonetic--;
            } else if (xml.opens("t")) {
                shown = phonetic == 0;
            } else if (xml.closes("t")) {
                shown = false;
            } else if (shown) {
                append(xml, row);
            }
        }
        return text.toString();
    }

    /** Reads the text of an element without children. */
    String readPlain(XmlPart xml, String element, int row) {
        text.setLength(0);
        while (xml.advance() && !xml.closes(element)) {
            append(xml, row);
        }
        return text.toString();
    }

    private void append(XmlPart xml, int row) {
        xml.appendText(text);
        if (text.length() > limits.cellLength()) {
            throw row > 0
                    ? UnreadableSheet.at(row, Reason.CELL_TOO_LONG)
                    : UnreadableSheet.because(Reason.CELL_TOO_LONG);
        }
    }
}
