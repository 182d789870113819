package id.gapura.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What tests saw, for people who want to look: PNGs under {@code target/screens}, kept only where the environment
 * variable {@code GAPURA_PICTURES} is set.
 */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "screens");
    static final boolean ARE_WANTED = System.getenv("GAPURA_PICTURES") != null;

    private Pictures() {}

    /** Keeps each page of a PDF. */
    public static void keepPages(String name, PDDocument pdf) {
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            int page = i;
            keep(name + "-" + (page + 1), () -> png(pdf, page));
        }
    }

    private static byte[] png(PDDocument pdf, int page) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(page, 100), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a PNG, which is made only when it is kept. */
    public static void keep(String name, Supplier<byte[]> png) {
        if (!ARE_WANTED) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), png.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
