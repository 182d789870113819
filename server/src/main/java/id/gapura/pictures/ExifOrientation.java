package id.gapura.pictures;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, as a JPEG says in its EXIF part (tag 0x0112, CIPA DC-008, 4.6.4): 1 upright, 3 upside down, 6 and 8
 * on its sides, the others mirrored. A picture that loses its EXIF part has to be turned first.
 */
enum ExifOrientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Upright for anything that does not say otherwise. */
    static ExifOrientation of(byte[] picture) {
        try {
            var bytes = ByteBuffer.wrap(picture);
            if (bytes.getShort() != (short) 0xFFD8) {
                return UPRIGHT;
            }
            return segments(bytes);
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException torn) {
            return UPRIGHT;
        }
    }

    private static ExifOrientation segments(ByteBuffer bytes) {
        while (true) {
            int marker = Short.toUnsignedInt(bytes.getShort());
            int length = Short.toUnsignedInt(bytes.getShort()) - 2;
            if (marker < 0xFFE0 || marker > 0xFFFE) {
                return UPRIGHT;
            }
            var segment = bytes.slice(bytes.position(), length);
            if (marker == 0xFFE1 && startsWithExif(segment)) {
                return directory(segment.slice(EXIF.length, length - EXIF.length));
            }
            bytes.position(bytes.position() + length);
        }
    }

    private static boolean startsWithExif(ByteBuffer segment) {
        var start = new byte[Math.min(EXIF.length, segment.remaining())];
        segment.get(0, start);
        return Arrays.equals(start, EXIF);
    }

    private static ExifOrientation directory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return switch (this) {
            case UPRIGHT, MIRRORED, UPSIDE_DOWN, UPSIDE_DOWN_MIRRORED -> false;
            case LEFT_MIRRORED, LEFT, RIGHT_MIRRORED, RIGHT -> true;
        };
    }

    /** What turns a picture of this width and height upright. */
    AffineTransform upright(double width, double height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
