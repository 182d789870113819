package id.gapura.pictures;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.core.io.InputStreamSource;

/**
 * Makes a clean JPEG of a picture that somebody sent: decoded, turned upright, made smaller and written anew, so that of the
 * file nothing but its pixels remains. Nothing touches the disk.
 */
public final class Picture {
    /** As much as a phone's camera makes, and some. */
    public static final int MOST_BYTES = 12_000_000;

    /** The longer side of what is kept: enough to read a sign over a stall. */
    static final int SIDE = 1_280;

    private static final long MOST_PIXELS = 120_000_000;
    private static final float QUALITY = 0.8f;
    private static final List<String> FORMS = List.of("jpeg", "png");

    private Picture() {}

    /** What became of a picture. */
    public sealed interface Cleaned {
        @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
        record Jpeg(byte[] bytes) implements Cleaned {}

        record Refused(Reason reason) implements Cleaned {}
    }

    /** Why a picture was refused. */
    public enum Reason {
        /** More bytes or pixels than a phone makes. */
        TOO_LARGE,
        /** Neither JPEG nor PNG, or damaged. */
        NO_PICTURE
    }

    /** What somebody sends; of something too large, enough to be refused. */
    public static byte[] read(InputStreamSource sent) {
        try (var content = sent.getInputStream()) {
            return content.readNBytes(MOST_BYTES + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException("an upload broke off", lost);
        }
    }

    /** The same picture with nothing but its pixels, no larger than is looked at. */
    public static Cleaned clean(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            return new Cleaned.Refused(Reason.TOO_LARGE);
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Cleaned.Refused(Reason.NO_PICTURE);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return cleaned(reader, ExifOrientation.of(sent));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The decoders throw whatever comes to them when a file is torn.
            return new Cleaned.Refused(Reason.NO_PICTURE);
        }
    }

    private static Cleaned cleaned(ImageReader reader, ExifOrientation held) throws IOException {
        if (!FORMS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            return new Cleaned.Refused(Reason.NO_PICTURE);
        }
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return new Cleaned.Refused(Reason.TOO_LARGE);
        }
        // Of a large picture only every second, third … pixel is read: it never lies whole in memory.
        int step = (int) Math.max(1, Math.max(width, height) / (2 * SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return new Cleaned.Jpeg(jpeg(small(reader.read(0, how), held)));
    }

    private static BufferedImage small(BufferedImage picture, ExifOrientation held) {
        double scale = Math.min(1, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        boolean sideways = held.isSideways();
        var small = new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        var brush = small.createGraphics();
        try {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, small.getWidth(), small.getHeight());
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            brush.transform(held.upright(width, height));
            brush.drawImage(picture, 0, 0, width, height, null);
        } finally {
            brush.dispose();
        }
        return small;
    }

    private static byte[] jpeg(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
