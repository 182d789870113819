package id.gapura.sheets;

import java.util.Iterator;

/**
 * An open file that gives its rows one after another, each read when it is asked for.
 *
 * <p>Both {@code hasNext} and {@code next} throw {@link UnreadableSheet} when the file turns out to be broken, and
 * {@link java.io.UncheckedIOException} when the disk does.
 */
public sealed interface Sheet extends Iterator<SheetRow>, AutoCloseable permits CsvSheet, XlsxSheet {
    SheetForm form();

    /** Share of the file behind us, from 0 to 1, for showing progress. */
    double fractionRead();

    /** Whether the last row lacks the line end that earlier rows have, as in a file that was cut off. */
    boolean isOpenEnded();

    @Override
    void close();
}
