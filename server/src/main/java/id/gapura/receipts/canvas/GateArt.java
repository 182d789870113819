package id.gapura.receipts.canvas;

import id.gapura.receipts.canvas.Canvas.Ink;
import java.io.IOException;

/** The split gate of the brand ({@code candi bentar}), out of steps. */
public final class GateArt {
    /** Each step of a half: how far it reaches from the opening, and how high it stands, in parts of the whole height. */
    private static final float[][] STEPS = {
        {0.518f, 0.106f},
        {0.447f, 0.141f},
        {0.376f, 0.141f},
        {0.306f, 0.165f},
        {0.241f, 0.141f},
        {0.165f, 0.118f},
        {0.082f, 0.094f},
        {0.041f, 0.094f}
    };

    private GateArt() {}

    /** The half to the left of an opening whose edge is at {@code x}. */
    public static void left(Canvas canvas, float x, float foot, float height, Ink ink) throws IOException {
        half(canvas, x, foot, height, ink, true);
    }

    /** The half to the right of an opening whose edge is at {@code x}. */
    public static void right(Canvas canvas, float x, float foot, float height, Ink ink) throws IOException {
        half(canvas, x, foot, height, ink, false);
    }

    private static void half(Canvas canvas, float x, float foot, float height, Ink ink, boolean isLeft)
            throws IOException {
        float y = foot;
        for (var step : STEPS) {
            float width = step[0] * height;
            float depth = step[1] * height;
            y -= depth;
            // A hair deeper than it is, so that no seam shows between two steps.
            canvas.fill(isLeft ? x - width : x, y, width, depth + height / 1000, ink);
        }
    }
}
