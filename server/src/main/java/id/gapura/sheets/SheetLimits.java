package id.gapura.sheets;

/**
 * How large a file may be before it is refused.
 *
 * @param fileBytes of the file as it was sent
 * @param unpackedBytes of all parts of an XLSX file together
 * @param unpackedRatio times the file's own size that its parts may unpack to; small files may always unpack to 10 MB
 * @param columns of a row
 * @param cellLength characters of a cell
 * @param rows of the sheet, blank ones included
 */
public record SheetLimits(
        long fileBytes, long unpackedBytes, int unpackedRatio, int columns, int cellLength, int rows) {
    private static final long MEGABYTE = 1 << 20;

    /** What an office's roster may reasonably need: two million rows. */
    public static final SheetLimits STANDARD =
            new SheetLimits(200 * MEGABYTE, 2_000 * MEGABYTE, 100, 200, 2_000, 2_000_000);

    private static final long ALWAYS_ALLOWED = 10 * MEGABYTE;

    public SheetLimits {
        if (fileBytes < 1 || unpackedBytes < 1 || unpackedRatio < 1 || columns < 1 || cellLength < 1 || rows < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** Bytes to which a packed file of this size may unpack. */
    long unpackedBytesOf(long packed) {
        return Math.min(unpackedBytes, Math.max(ALWAYS_ALLOWED, packed * unpackedRatio));
    }
}
