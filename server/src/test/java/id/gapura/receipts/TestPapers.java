package id.gapura.receipts;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.gapura.kernel.Rupiah;
import id.gapura.screen.Language;
import id.gapura.screen.Shell;
import id.gapura.screen.Texts;
import id.gapura.screen.Theme;
import id.gapura.screen.Visitor;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Facts for papers, and an eye that reads their codes. */
public final class TestPapers {
    private static final double FARTHEST = 0.5;

    static final Holder SITI = new Holder("12345678903", "Siti Nurhayati");
    static final Receipt RECEIPT = new Receipt(
            SITI,
            new Receipt.Payment(
                    UUID.fromString("01932f00-0000-7000-8000-9f3a2b1c4d5e"),
                    "bank-jaya",
                    new Rupiah(33_600),
                    Instant.parse("2026-11-21T05:03:00Z")),
            List.of(YearMonth.of(2026, 11), YearMonth.of(2026, 12)),
            Optional.of(LocalDate.of(2026, 12, 31)));
    static final Card CARD =
            new Card(SITI, Optional.of(LocalDate.of(2026, 12, 31)), Instant.parse("2026-11-21T05:03:00Z"));

    private TestPapers() {}

    /** A visitor's shell without a program around it. */
    public static Shell shell(Language language) {
        return new Shell(
                Texts.load(language),
                new Shell.Look(Theme.LIGHT, name -> name),
                new Shell.Address("/", ""),
                Visitor.NOBODY,
                null,
                null);
    }

    /** The text of the QR code in a picture. */
    public static String read(byte[] png) throws IOException, ReaderException {
        return read(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /** From as far away as need be: a phone looks many times too. */
    static String read(BufferedImage image) throws ReaderException {
        for (double nearness = 1; ; nearness *= 0.9) {
            try {
                return decode(seenFrom(nearness, image));
            } catch (ReaderException unclear) {
                if (nearness < FARTHEST) {
                    throw unclear;
                }
            }
        }
    }

    private static BufferedImage seenFrom(double nearness, BufferedImage image) {
        int width = (int) (image.getWidth() * nearness);
        int height = (int) (image.getHeight() * nearness);
        var seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        seen.createGraphics().drawImage(image.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        return seen;
    }

    private static String decode(BufferedImage image) throws ReaderException {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
