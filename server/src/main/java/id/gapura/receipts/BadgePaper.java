package id.gapura.receipts;

import static id.gapura.receipts.Sheet.HEIGHT;
import static id.gapura.receipts.Sheet.WIDTH;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.canvas.Canvas.Hand;
import id.gapura.receipts.canvas.Canvas.Ink;
import id.gapura.screen.Shell;
import java.io.IOException;

/** Draws badges. */
final class BadgePaper {
    private static final float CODE = 38;
    private static final float MARGIN = 4.5f;
    private static final float BAND = 5.5f;

    private BadgePaper() {}

    static void draw(Canvas canvas, StaffBadge badge, Code code, Shell shell) throws IOException {
        float room = WIDTH - CODE - 2 * MARGIN - 1;
        canvas.fill(0, 0, WIDTH, 9.5f, Ink.DEEP);
        canvas.write(MARGIN, 6.4f, room + CODE / 2, new Hand(10, true, Ink.PALE), shell.text("badge.title"));
        canvas.write(WIDTH - 16.5f, 6.4f, 16, new Hand(9, false, Ink.PALE), "Gapura");
        canvas.write(
                MARGIN, 17, room, new Hand(12, true, Ink.DARK), badge.holder().name());
        canvas.write(MARGIN, 21.5f, room, new Hand(8.5f, false, Ink.DARK), badge.role());
        canvas.write(MARGIN, 25.5f, room, new Hand(7.5f, false, Ink.QUIET), badge.place());
        canvas.write(MARGIN, 31.5f, room, new Hand(7, false, Ink.QUIET), shell.text("badge.number"));
        canvas.write(
                MARGIN,
                35.5f,
                room,
                new Hand(9.5f, true, Ink.DARK),
                badge.holder().spaced());
        canvas.write(MARGIN, 41, room, new Hand(7, false, Ink.QUIET), shell.text("badge.until"));
        canvas.write(
                MARGIN, 45, room, new Hand(9.5f, true, Ink.DARK), shell.format().date(badge.validTo()));
        canvas.code(WIDTH - CODE - 1.5f, 9.8f, CODE, badge.checkAt() + code.text());
        canvas.fill(0, HEIGHT - BAND, WIDTH, BAND, Ink.PALE);
        canvas.write(MARGIN, HEIGHT - 1.9f, WIDTH - 2 * MARGIN, new Hand(7, false, Ink.DARK), shell.text("badge.scan"));
    }
}
