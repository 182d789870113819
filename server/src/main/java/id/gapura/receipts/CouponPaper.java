package id.gapura.receipts;

import static id.gapura.receipts.Sheet.HEIGHT;
import static id.gapura.receipts.Sheet.WIDTH;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.canvas.Canvas.Hand;
import id.gapura.receipts.canvas.Canvas.Ink;
import id.gapura.screen.Shell;
import java.io.IOException;

/** Draws coupons. */
final class CouponPaper {
    private static final float CODE = 36;
    private static final float MARGIN = 4.5f;
    private static final float BAND = 5.5f;
    private static final float ROOM = WIDTH - CODE - 2 * MARGIN - 1;

    private CouponPaper() {}

    static void draw(Canvas canvas, Coupon coupon, Code code, Shell shell) throws IOException {
        canvas.fill(0, 0, WIDTH, 9.5f, Ink.DEEP);
        canvas.write(MARGIN, 6.4f, ROOM, new Hand(10, true, Ink.PALE), shell.text("receipts.coupon.title"));
        canvas.write(WIDTH - 16.5f, 6.4f, 16, new Hand(9, false, Ink.PALE), "Gapura");
        canvas.write(MARGIN, 17.5f, ROOM, new Hand(13, true, Ink.DARK), coupon.item());
        canvas.write(MARGIN, 23, ROOM, new Hand(8, false, Ink.DARK), coupon.place());
        var holder = coupon.holder().isEmpty()
                ? shell.text("receipts.coupon.bearer")
                : shell.text("receipts.coupon.for", coupon.holder());
        canvas.write(MARGIN, 27.5f, ROOM, new Hand(8, false, Ink.DARK), holder);
        fact(canvas, 33.5f, shell.text("receipts.coupon.until"), shell.format().date(coupon.validTo()));
        fact(canvas, 41.5f, shell.text("receipts.coupon.number"), coupon.spaced());
        canvas.code(WIDTH - CODE - 2.5f, 10.8f, CODE, code.text());
        canvas.fill(0, HEIGHT - BAND, WIDTH, BAND, Ink.PALE);
        canvas.write(
                MARGIN,
                HEIGHT - 1.9f,
                WIDTH - 2 * MARGIN,
                new Hand(7, false, Ink.DARK),
                shell.text("receipts.coupon.once"));
    }

    private static void fact(Canvas canvas, float y, String label, String value) throws IOException {
        canvas.write(MARGIN, y, ROOM, new Hand(6.5f, false, Ink.QUIET), label);
        canvas.write(MARGIN, y + 3.9f, ROOM, new Hand(9.5f, true, Ink.DARK), value);
    }
}
