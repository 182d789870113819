package id.gapura.sheets;

import id.gapura.sheets.UnreadableSheet.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Opens files that people send as sheets. */
public final class SheetReader {
    private static final int HEAD = 512;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** How other documents start that a browser would happily upload. */
    private static final byte[][] OTHER_DOCUMENTS = {
        ascii("%PDF"),
        ascii("{\\rtf"),
        ascii("<?xml"),
        ascii("<html"),
        ascii("<!DOCTYPE"),
        ascii("GIF8"),
        {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {0x1F, (byte) 0x8B},
    };

    private final SheetLimits limits;

    public SheetReader(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * Opens a file.
     *
     * @param originalName the name its sender gave it; only its extension matters, and may be missing
     * @throws UnreadableSheet if it is no sheet, is too large or is not what its extension says
     */
    public Sheet open(Path file, String originalName) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw UnreadableSheet.because(Reason.EMPTY);
            }
            if (size > limits.fileBytes()) {
                throw UnreadableSheet.because(Reason.TOO_LARGE);
            }
            return isWorkbook(head(file), extension(originalName))
                    ? XlsxSheet.open(file, limits)
                    : CsvSheet.open(file, limits);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isWorkbook(byte[] head, String extension) {
        if (startsWith(head, OLE2)) {
            throw UnreadableSheet.because(Reason.OLD_EXCEL);
        }
        for (var other : OTHER_DOCUMENTS) {
            if (startsWith(head, other)) {
                throw UnreadableSheet.because(Reason.NOT_A_SHEET);
            }
        }
        boolean workbook = startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP);
        if (!fits(extension, workbook)) {
            throw UnreadableSheet.because(Reason.WRONG_EXTENSION);
        }
        return workbook;
    }

    private static boolean fits(String extension, boolean workbook) {
        return switch (extension) {
            case "" -> true;
            case "xlsx", "xlsm" -> workbook;
            case "csv", "txt", "tsv" -> !workbook;
            default -> false;
        };
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
