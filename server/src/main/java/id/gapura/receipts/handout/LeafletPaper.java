package id.gapura.receipts.handout;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.canvas.Canvas.Hand;
import id.gapura.receipts.canvas.Canvas.Ink;
import java.io.IOException;
import java.util.List;

/** Draws a leaflet on a page of A5, its words as large as they fit; what never fits goes on overleaf. */
public final class LeafletPaper {
    private static final float WIDTH = 148;
    private static final float HEIGHT = 210;
    private static final float MARGIN = 13;
    private static final float ROOM = WIDTH - 2 * MARGIN;
    private static final float CODE = 38;
    private static final float FOOT = HEIGHT - MARGIN - CODE;
    private static final float LARGEST = 14;
    private static final float SMALLEST = 8;
    /** The depth of a line in millimetres, for each point of its size. */
    private static final float LEADING = 0.5f;

    private LeafletPaper() {}

    /** Draws it on new pages. */
    public static void draw(Canvas canvas, Leaflet leaflet) throws IOException {
        canvas.page(WIDTH, HEIGHT);
        var title = new Hand(22, true, Ink.PALE);
        var lines = canvas.lines(ROOM, title, leaflet.title());
        float band = 18 + lines.size() * 10;
        canvas.fill(0, 0, WIDTH, band, Ink.DEEP);
        canvas.write(MARGIN, 11, ROOM, new Hand(9, false, Ink.PALE), leaflet.from());
        for (int i = 0; i < lines.size(); i++) {
            canvas.write(MARGIN, 22 + i * 10, ROOM, title, lines.get(i));
        }
        answer(canvas, leaflet.answer());
        words(canvas, leaflet.paragraphs(), band + 7);
    }

    private static void words(Canvas canvas, List<String> paragraphs, float top) throws IOException {
        float size = LARGEST;
        while (size > SMALLEST && top + depth(canvas, paragraphs, size) > FOOT - 4) {
            size -= 0.5f;
        }
        var hand = new Hand(size, false, Ink.DARK);
        float y = top;
        float end = FOOT - 4;
        for (var paragraph : paragraphs) {
            for (var line : canvas.lines(ROOM, hand, paragraph)) {
                if (y + size * LEADING > end) {
                    canvas.page(WIDTH, HEIGHT);
                    y = MARGIN;
                    end = HEIGHT - MARGIN;
                }
                canvas.write(MARGIN, y + size * LEADING * 0.7f, ROOM, hand, line);
                y += size * LEADING;
            }
            y += size * LEADING / 2;
        }
    }

    private static float depth(Canvas canvas, List<String> paragraphs, float size) throws IOException {
        float depth = 0;
        for (var paragraph : paragraphs) {
            depth += (canvas.lines(ROOM, new Hand(size, false, Ink.DARK), paragraph)
                                    .size()
                            + 0.5f)
                    * size
                    * LEADING;
        }
        return depth;
    }

    private static void answer(Canvas canvas, Leaflet.Answer answer) throws IOException {
        float beside = MARGIN + CODE + 6;
        float room = WIDTH - beside - MARGIN;
        canvas.code(MARGIN, FOOT, CODE, answer.address());
        canvas.frame(MARGIN, FOOT, CODE, CODE, Ink.LINE);
        float y = FOOT + 8;
        var strong = new Hand(13, true, Ink.DEEP);
        for (var line : canvas.lines(room, strong, answer.scan())) {
            canvas.write(beside, y, room, strong, line);
            y += 6.5f;
        }
        canvas.write(beside, y + 2, room, new Hand(9, false, Ink.DARK), answer.address());
        if (!answer.code().isEmpty()) {
            canvas.write(beside, y + 9, room, new Hand(11, true, Ink.DARK), answer.code());
        }
    }
}
