package id.gapura.receipts;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.canvas.Canvas.Ink;
import java.io.IOException;

/** Pieces of the size of a bank card (ISO/IEC 7810 ID-1), alone or ten to a page of A4 with lines to cut along. */
final class Sheet {
    static final float WIDTH = 85.6f;
    static final float HEIGHT = 53.98f;

    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;

    private Sheet() {}

    /** Draws one piece, measured from its upper left corner. */
    interface Piece {
        void drawOn(Canvas canvas) throws IOException;
    }

    static void alone(Canvas canvas, Piece piece) throws IOException {
        canvas.page(WIDTH, HEIGHT);
        piece.drawOn(canvas);
    }

    /** Draws the piece of an index among all where it belongs, beginning a page where one is needed. */
    static void place(Canvas canvas, int index, Piece piece) throws IOException {
        int place = index % (COLUMNS * ROWS);
        if (place == 0) {
            canvas.page(A4_WIDTH, A4_HEIGHT);
        }
        int row = place / COLUMNS;
        canvas.origin(
                (A4_WIDTH - COLUMNS * WIDTH) / 2 + place % COLUMNS * WIDTH,
                (A4_HEIGHT - ROWS * HEIGHT) / 2 + row * HEIGHT);
        piece.drawOn(canvas);
        canvas.frame(0, 0, WIDTH, HEIGHT, Ink.LINE);
    }
}
