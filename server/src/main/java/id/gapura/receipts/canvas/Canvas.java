package id.gapura.receipts.canvas;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitArray;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Pages to draw on, in millimetres from the upper left corner. */
public final class Canvas implements AutoCloseable {
    /** Ink of a colour, each part from 0 to 1. */
    public record Ink(float red, float green, float blue) {
        public static final Ink DARK = new Ink(0.12f, 0.15f, 0.18f);
        public static final Ink QUIET = new Ink(0.35f, 0.37f, 0.40f);
        public static final Ink DEEP = new Ink(0.055f, 0.247f, 0.294f);
        public static final Ink PALE = new Ink(0.965f, 0.925f, 0.863f);
        public static final Ink LINE = new Ink(0.80f, 0.76f, 0.70f);
        public static final Ink WHITE = new Ink(1, 1, 1);
        public static final Ink PAPER = new Ink(0.995f, 0.985f, 0.965f);
        public static final Ink GOLD = new Ink(0.95f, 0.71f, 0.31f);
        /** A gate on deep ground, hardly lighter. */
        public static final Ink GATE = new Ink(0.075f, 0.290f, 0.342f);
    }

    /** How words are written; sizes are points. */
    public record Hand(float size, boolean bold, Ink ink) {
        private static final float CAPITAL = 0.716f;

        /** By the height of a capital letter in millimetres, which is what is read from afar. */
        public static Hand high(float capital, boolean bold, Ink ink) {
            return new Hand(capital * POINTS / CAPITAL, bold, ink);
        }

        /** The height of a capital letter, in millimetres. */
        public float capital() {
            return size * CAPITAL / POINTS;
        }
    }

    public static final float POINTS = 72 / 25.4f;

    private static final Pattern WORD_GAP = Pattern.compile("\\s+");
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float BOLD_STROKE = 0.03f;
    private static final int ROUND = 1;

    private final PDDocument document;
    private final PDFont font;
    private @Nullable PDPageContentStream page;
    private float height;
    private float left;
    private float top;

    /** The font comes with PDFBox and is embedded, so that nothing depends on what a machine has installed. */
    public Canvas(PDDocument document) throws IOException {
        this.document = document;
        try (var file = Objects.requireNonNull(PDFont.class.getResourceAsStream(FONT))) {
            this.font = PDType0Font.load(document, file);
        }
    }

    /** Begins a page; what was drawn before is done. */
    public void page(float width, float height) throws IOException {
        page(width, height, 0);
    }

    /**
     * Begins a page that is cut out of a larger one.
     *
     * @param bleed how far what is drawn goes on beyond each edge of the page, so that a cut beside it shows no white
     */
    public void page(float width, float height, float bleed) throws IOException {
        close();
        var sheet = new PDPage(new PDRectangle((width + 2 * bleed) * POINTS, (height + 2 * bleed) * POINTS));
        sheet.setTrimBox(new PDRectangle(bleed * POINTS, bleed * POINTS, width * POINTS, height * POINTS));
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        this.height = height + 2 * bleed;
        origin(bleed, bleed);
    }

    /** Measures from this point of the page on. */
    public void origin(float x, float y) {
        left = x;
        top = y;
    }

    public void fill(float x, float y, float width, float depth, Ink ink) throws IOException {
        var out = stream();
        out.setNonStrokingColor(ink.red, ink.green, ink.blue);
        out.addRect(across(x), down(y + depth), width * POINTS, depth * POINTS);
        out.fill();
    }

    public void frame(float x, float y, float width, float depth, Ink ink) throws IOException {
        var out = stream();
        out.setStrokingColor(ink.red, ink.green, ink.blue);
        out.setLineWidth(0.4f);
        out.addRect(across(x), down(y + depth), width * POINTS, depth * POINTS);
        out.stroke();
    }

    /** Writes on one line whose foot is at {@code y}, smaller if it would be wider than {@code width}. */
    public void write(float x, float y, float width, Hand hand, String words) throws IOException {
        var text = writable(words);
        float size = fitting(width, hand, words).size;
        var out = stream();
        out.beginText();
        out.setFont(font, size);
        out.setNonStrokingColor(hand.ink.red, hand.ink.green, hand.ink.blue);
        out.setStrokingColor(hand.ink.red, hand.ink.green, hand.ink.blue);
        out.setLineWidth(size * BOLD_STROKE);
        out.setLineJoinStyle(ROUND);
        out.setRenderingMode(hand.bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        out.newLineAtOffset(across(x), down(y));
        out.showText(text);
        out.endText();
    }

    /** The same in the middle between {@code x} and {@code x + width}. */
    public void centre(float x, float y, float width, Hand hand, String words) throws IOException {
        float room = widthOf(fitting(width, hand, words), words);
        write(x + (width - room) / 2, y, width, hand, words);
    }

    /** The hand, or a smaller one in which the words are no wider than {@code width}. */
    public Hand fitting(float width, Hand hand, String words) throws IOException {
        float natural = widthOf(hand, words);
        return natural > width ? new Hand(hand.size * width / natural, hand.bold, hand.ink) : hand;
    }

    /** How wide words are on one line. */
    public float widthOf(Hand hand, String words) throws IOException {
        return font.getStringWidth(writable(words)) / 1000 * hand.size / POINTS;
    }

    /** Words as lines no wider than {@code width}, but for a single word that is; a new line stays one. */
    public List<String> lines(float width, Hand hand, String words) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : words.lines().toList()) {
            var line = new StringBuilder();
            for (var word : WORD_GAP.splitAsStream(paragraph.strip()).toList()) {
                if (!line.isEmpty() && widthOf(hand, line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** What the font lacks becomes a question mark. */
    private String writable(String words) {
        var text = new StringBuilder();
        words.codePoints().forEach(point -> {
            var letter = Character.toString(point);
            try {
                font.encode(letter);
                text.append(letter);
            } catch (IllegalArgumentException | IOException lacking) {
                text.append('?');
            }
        });
        return text.toString();
    }

    /** Draws a QR code with its quiet margin, {@code side} wide, dark on white whatever is below. */
    public void code(float x, float y, float side, String words) throws IOException {
        var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
        try {
            var dots = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, hints);
            float dot = side / dots.getWidth();
            fill(x, y, side, side, Ink.WHITE);
            var out = stream();
            out.setNonStrokingColor(0f, 0f, 0f);
            for (int row = 0; row < dots.getHeight(); row++) {
                addRuns(dots.getRow(row, null), x, y + (row + 1) * dot, dot);
            }
            out.fill();
        } catch (WriterException e) {
            throw new IllegalStateException("a code does not fit", e);
        }
    }

    /** Adds a rectangle for each run of dark dots in a row. */
    private void addRuns(BitArray row, float x, float foot, float dot) throws IOException {
        for (int from = row.getNextSet(0); from < row.getSize(); ) {
            int beyond = row.getNextUnset(from);
            stream().addRect(across(x + from * dot), down(foot), (beyond - from) * dot * POINTS, dot * POINTS);
            from = row.getNextSet(beyond);
        }
    }

    private float across(float x) {
        return (left + x) * POINTS;
    }

    private float down(float y) {
        return (height - top - y) * POINTS;
    }

    private PDPageContentStream stream() {
        return Objects.requireNonNull(page, "no page has begun");
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
