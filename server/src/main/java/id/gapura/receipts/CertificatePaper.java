package id.gapura.receipts;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.canvas.Canvas.Hand;
import id.gapura.receipts.canvas.Canvas.Ink;
import id.gapura.receipts.canvas.GateArt;
import id.gapura.screen.Shell;
import java.io.IOException;

/** Draws certificates on a page of A4 that lies. */
final class CertificatePaper {
    private static final float WIDTH = 297;
    private static final float HEIGHT = 210;
    private static final float EDGE = 9;
    private static final float MARGIN = 30;
    private static final float ROOM = WIDTH - 2 * MARGIN;
    private static final float CODE = 34;
    private static final float LINE = 6.2f;
    private static final float BAND = 34;
    private static final float SIGN = 74;
    /** The middle of the gate to the left. */
    private static final float GATE = EDGE + 22;

    private CertificatePaper() {}

    static void draw(Canvas canvas, Certificate certificate, Shell shell) throws IOException {
        canvas.page(WIDTH, HEIGHT);
        frame(canvas);
        canvas.centre(MARGIN, 25, ROOM, new Hand(11, false, Ink.PALE), shell.text("receipts.certificate.from"));
        canvas.centre(MARGIN, 37, ROOM, new Hand(24, true, Ink.WHITE), shell.text("receipts.certificate.title"));
        canvas.centre(MARGIN, 59, ROOM, new Hand(13, false, Ink.QUIET), shell.text("receipts.certificate.to"));
        canvas.centre(MARGIN, 80, ROOM, new Hand(48, true, Ink.DEEP), certificate.village());
        canvas.centre(MARGIN, 90, ROOM, new Hand(14, false, Ink.DARK), certificate.region());
        canvas.fill(WIDTH / 2 - 20, 96, 40, 0.8f, Ink.GOLD);
        if (!certificate.reasons().isEmpty()) {
            reasons(canvas, certificate, shell);
        }
        foot(canvas, certificate, shell);
    }

    private static void reasons(Canvas canvas, Certificate certificate, Shell shell) throws IOException {
        canvas.centre(MARGIN, 106, ROOM, new Hand(13, false, Ink.QUIET), shell.text("receipts.certificate.because"));
        float y = 115;
        for (var reason : certificate.reasons()) {
            canvas.centre(MARGIN, y, ROOM, new Hand(12.5f, false, Ink.DARK), reason);
            y += LINE;
        }
    }

    private static void frame(Canvas canvas) throws IOException {
        canvas.fill(0, 0, WIDTH, HEIGHT, Ink.PAPER);
        canvas.frame(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE, Ink.DEEP);
        canvas.fill(EDGE, EDGE, WIDTH - 2 * EDGE, BAND, Ink.DEEP);
        canvas.fill(EDGE, EDGE + BAND, WIDTH - 2 * EDGE, 1.2f, Ink.GOLD);
        float foot = EDGE + BAND;
        for (float way : new float[] {GATE, WIDTH - GATE}) {
            GateArt.left(canvas, way - 1.2f, foot, BAND - 5, Ink.GATE);
            GateArt.right(canvas, way + 1.2f, foot, BAND - 5, Ink.GATE);
        }
    }

    private static void foot(Canvas canvas, Certificate certificate, Shell shell) throws IOException {
        float top = HEIGHT - EDGE - CODE - 12;
        var term = certificate.term();
        canvas.code(EDGE + 12, top, CODE, certificate.address());
        float beside = EDGE + 12 + CODE + 5;
        canvas.write(beside, top + 8, 90, new Hand(9, false, Ink.QUIET), shell.text("receipts.certificate.number"));
        canvas.write(beside, top + 13.5f, 90, new Hand(12, true, Ink.DARK), term.number());
        canvas.write(beside, top + 21, 90, new Hand(9, false, Ink.QUIET), shell.text("receipts.certificate.until"));
        canvas.write(
                beside,
                top + 26.5f,
                90,
                new Hand(12, true, Ink.DARK),
                shell.format().date(term.to()));
        canvas.write(beside, top + 32.5f, 90, new Hand(9, false, Ink.QUIET), shell.text("receipts.certificate.check"));
        float sign = WIDTH - EDGE - 12 - SIGN;
        canvas.centre(
                sign,
                top + 4,
                SIGN,
                new Hand(11, false, Ink.DARK),
                shell.format().date(term.from()));
        canvas.fill(sign, top + 27.5f, SIGN, 0.3f, Ink.DARK);
        canvas.centre(sign, top + 33, SIGN, new Hand(11, true, Ink.DARK), certificate.office());
    }
}
