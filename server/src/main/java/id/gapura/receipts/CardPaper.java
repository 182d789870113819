package id.gapura.receipts;

import id.gapura.receipts.Canvas.Hand;
import id.gapura.receipts.Canvas.Ink;
import id.gapura.screen.Shell;
import java.io.IOException;

/** Draws member cards of the size of a bank card (ISO/IEC 7810 ID-1). */
final class CardPaper {
    private static final float WIDTH = 85.6f;
    private static final float HEIGHT = 53.98f;
    private static final float CODE = 36;
    private static final float MARGIN = 4.5f;
    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;

    private CardPaper() {}

    static void drawAlone(Canvas canvas, Card card, Code code, Shell shell) throws IOException {
        canvas.page(WIDTH, HEIGHT);
        draw(canvas, card, code, shell);
    }

    /** Draws the card of an index among all where it belongs, beginning a sheet where one is needed. */
    static void drawOnSheet(Canvas canvas, int index, Card card, Code code, Shell shell) throws IOException {
        int place = index % (COLUMNS * ROWS);
        int row = place / COLUMNS;
        if (place == 0) {
            canvas.page(A4_WIDTH, A4_HEIGHT);
        }
        canvas.origin(
                (A4_WIDTH - COLUMNS * WIDTH) / 2 + place % COLUMNS * WIDTH,
                (A4_HEIGHT - ROWS * HEIGHT) / 2 + row * HEIGHT);
        draw(canvas, card, code, shell);
        canvas.frame(0, 0, WIDTH, HEIGHT, Ink.LINE);
    }

    private static void draw(Canvas canvas, Card card, Code code, Shell shell) throws IOException {
        float room = WIDTH - CODE - 2 * MARGIN - 2;
        canvas.fill(0, 0, WIDTH, 11, Ink.DEEP);
        canvas.write(MARGIN, 7.3f, WIDTH - 2 * MARGIN, new Hand(11, true, Ink.PALE), shell.text("receipts.card.title"));
        canvas.write(WIDTH - 16.5f, 7.3f, 16, new Hand(9, false, Ink.PALE), "Gapura");
        canvas.write(MARGIN, 18.5f, room, new Hand(7, false, Ink.QUIET), shell.text("receipts.name"));
        canvas.write(
                MARGIN, 23, room, new Hand(11, true, Ink.DARK), card.holder().name());
        canvas.write(MARGIN, 29.5f, room, new Hand(7, false, Ink.QUIET), shell.text("receipts.number"));
        canvas.write(
                MARGIN, 34, room, new Hand(11, true, Ink.DARK), card.holder().spaced());
        canvas.write(MARGIN, 40.5f, room, new Hand(7, false, Ink.QUIET), shell.text("receipts.until"));
        canvas.write(
                MARGIN,
                45,
                room,
                new Hand(10, true, Ink.DARK),
                card.protectedUntil().map(shell.format()::date).orElseGet(() -> shell.text("receipts.unpaid")));
        canvas.write(
                MARGIN,
                51,
                room,
                new Hand(6, false, Ink.QUIET),
                shell.text("receipts.made", shell.format().time(card.madeAt())));
        canvas.code(WIDTH - CODE - MARGIN / 2, 13.5f, CODE, code.text());
        canvas.write(
                WIDTH - CODE - MARGIN / 2 + 1.6f,
                51.7f,
                CODE - 3,
                new Hand(6, false, Ink.QUIET),
                shell.text("receipts.check"));
    }
}
