package id.gapura.portal.pay;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A code as a drawing of strokes, one stroke for the dots of a row that touch.
 *
 * @param side in dots, the quiet margin included
 * @param strokes the {@code d} of a path whose strokes are one dot wide
 */
public record QrPicture(int side, String strokes) {
    private static final int MARGIN = 4;

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException if it does not fit into a code
     */
    public static QrPicture of(String text) {
        var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, MARGIN);
        try {
            var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var strokes = new StringBuilder();
            for (int row = 0; row < dots.getHeight(); row++) {
                addRow(strokes, dots, row);
            }
            return new QrPicture(dots.getWidth(), strokes.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("a code does not fit", e);
        }
    }

    /** The first stroke begins at its place, the others as far from the end of the one before. */
    private static void addRow(StringBuilder strokes, BitMatrix dots, int row) {
        int end = -1;
        for (int column = 0; column < dots.getWidth(); column++) {
            if (dots.get(column, row)) {
                int from = column;
                while (column < dots.getWidth() && dots.get(column, row)) {
                    column++;
                }
                strokes.append(end < 0 ? "M" + from + " " + row + ".5" : "m" + (from - end) + " 0")
                        .append('h')
                        .append(column - from);
                end = column;
            }
        }
    }
}
