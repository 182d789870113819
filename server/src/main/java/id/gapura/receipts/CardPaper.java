package id.gapura.receipts;

import static id.gapura.receipts.Sheet.WIDTH;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.canvas.Canvas.Hand;
import id.gapura.receipts.canvas.Canvas.Ink;
import id.gapura.screen.Shell;
import java.io.IOException;

/** Draws member cards. */
final class CardPaper {
    private static final float CODE = 36;
    private static final float MARGIN = 4.5f;

    private CardPaper() {}

    static void draw(Canvas canvas, Card card, Code code, Shell shell) throws IOException {
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
                card.protectedUntil().map(shell.format()::date).orElseGet(() -> shell.text("receipts.card.unpaid")));
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
