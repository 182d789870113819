package id.gapura.receipts;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.canvas.Canvas.Hand;
import id.gapura.receipts.canvas.Canvas.Ink;
import id.gapura.screen.Shell;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws a receipt on a page of A6. */
final class ReceiptPaper {
    private static final float WIDTH = 105;
    private static final float HEIGHT = 148;
    private static final float MARGIN = 9;
    private static final float ROOM = WIDTH - 2 * MARGIN;
    private static final float CODE = 44;
    private static final float STEP = 10.4f;

    private ReceiptPaper() {}

    static void draw(Canvas canvas, Receipt receipt, Code code, Shell shell) throws IOException {
        canvas.page(WIDTH, HEIGHT);
        canvas.fill(0, 0, WIDTH, 17, Ink.DEEP);
        canvas.write(MARGIN, 8, ROOM, new Hand(13, true, Ink.PALE), shell.text("receipts.receipt.title"));
        canvas.write(
                MARGIN,
                13.5f,
                ROOM,
                new Hand(8, false, Ink.PALE),
                shell.text("receipts.receipt.number", receipt.number()));
        canvas.write(WIDTH - MARGIN - 15, 8, 15, new Hand(11, false, Ink.PALE), "Gapura");
        float y = 25;
        for (var fact : facts(receipt, shell).entrySet()) {
            canvas.write(MARGIN, y, ROOM, new Hand(7.5f, false, Ink.QUIET), fact.getKey());
            canvas.write(MARGIN, y + 4.6f, ROOM, new Hand(11, true, Ink.DARK), fact.getValue());
            y += STEP;
        }
        canvas.code(MARGIN - 2, HEIGHT - CODE - 5, CODE, code.text());
        float beside = MARGIN + CODE + 1;
        canvas.write(
                beside,
                HEIGHT - CODE / 2 - 6,
                WIDTH - beside - MARGIN,
                new Hand(8, false, Ink.QUIET),
                shell.text("receipts.check"));
        canvas.write(
                beside,
                HEIGHT - CODE / 2 - 1.5f,
                WIDTH - beside - MARGIN,
                new Hand(8, false, Ink.QUIET),
                shell.text("receipts.check.where"));
    }

    private static Map<String, String> facts(Receipt receipt, Shell shell) {
        var format = shell.format();
        var payment = receipt.payment();
        var facts = new LinkedHashMap<String, String>();
        facts.put(shell.text("receipts.name"), receipt.holder().name());
        facts.put(shell.text("receipts.number"), receipt.holder().spaced());
        facts.put(shell.text("receipts.amount"), format.rupiah(payment.amount()));
        facts.put(shell.text("receipts.paid"), format.time(payment.paidAt()) + " · " + payment.channel());
        facts.put(shell.text("receipts.months"), Receipt.words(receipt.months(), "–", shell));
        facts.put(
                shell.text("receipts.until"),
                receipt.protectedUntil().map(format::date).orElseGet(() -> shell.text("receipts.unpaid")));
        return facts;
    }
}
