package id.gapura.receipts;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.canvas.Canvas.Hand;
import id.gapura.receipts.canvas.Canvas.Ink;
import id.gapura.screen.Shell;
import java.io.IOException;

/** Draws a poster on a page of A4. */
final class PosterPaper {
    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float MARGIN = 18;
    private static final float ROOM = WIDTH - 2 * MARGIN;
    private static final float BAND = 84;
    private static final float CODE = 96;
    private static final float BESIDE = MARGIN + CODE + 10;

    private PosterPaper() {}

    static void draw(Canvas canvas, Poster poster, Shell shell) throws IOException {
        canvas.page(WIDTH, HEIGHT);
        canvas.fill(0, 0, WIDTH, BAND, Ink.DEEP);
        canvas.write(MARGIN, 20, ROOM, new Hand(15, false, Ink.PALE), shell.text("receipts.poster.from"));
        canvas.write(MARGIN, 41, ROOM, new Hand(44, true, Ink.PALE), shell.text("receipts.poster.first"));
        canvas.write(MARGIN, 58, ROOM, new Hand(44, true, Ink.PALE), shell.text("receipts.poster.second"));
        canvas.write(MARGIN, 74, ROOM, new Hand(21, false, Ink.PALE), poster.price());
        event(canvas, poster.event(), shell);
        answer(canvas, poster.answer(), shell);
    }

    private static void event(Canvas canvas, Poster.Event event, Shell shell) throws IOException {
        canvas.write(MARGIN, 104, ROOM, new Hand(30, true, Ink.DARK), event.title());
        canvas.write(MARGIN, 118, ROOM, new Hand(20, false, Ink.DARK), event.when());
        canvas.write(MARGIN, 129, ROOM, new Hand(20, false, Ink.DARK), event.where());
        if (!event.who().isEmpty()) {
            canvas.write(
                    MARGIN, 140, ROOM, new Hand(15, false, Ink.QUIET), shell.text("receipts.poster.with", event.who()));
        }
    }

    private static void answer(Canvas canvas, Poster.Answer answer, Shell shell) throws IOException {
        float top = 160;
        float room = WIDTH - BESIDE - MARGIN;
        canvas.code(MARGIN, top, CODE, answer.address());
        canvas.frame(MARGIN, top, CODE, CODE, Ink.LINE);
        canvas.write(BESIDE, top + 10, room, new Hand(24, true, Ink.DARK), shell.text("receipts.poster.join"));
        canvas.write(BESIDE, top + 22, room, new Hand(14, false, Ink.DARK), shell.text("receipts.poster.scan"));
        canvas.write(BESIDE, top + 38, room, new Hand(12, false, Ink.QUIET), shell.text("receipts.poster.or"));
        canvas.write(BESIDE, top + 47, room, new Hand(14, true, Ink.DARK), answer.address());
        canvas.write(BESIDE, top + 60, room, new Hand(12, false, Ink.QUIET), shell.text("receipts.poster.code"));
        canvas.write(BESIDE, top + 74, room, new Hand(34, true, Ink.DEEP), spaced(answer.code()));
        var word = answer.spoken().isEmpty() ? answer.code() : answer.spoken();
        canvas.write(BESIDE, top + 86, room, new Hand(12, false, Ink.QUIET), shell.text("receipts.poster.sms"));
        canvas.write(BESIDE, top + 95, room, new Hand(17, true, Ink.DARK), shell.text("receipts.poster.word", word));
        canvas.write(MARGIN, HEIGHT - 16, ROOM, new Hand(12, false, Ink.QUIET), shell.text("receipts.poster.free"));
    }

    /** In two groups, as it is read out. */
    private static String spaced(String code) {
        int half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }
}
