package id.gapura.contributions.files;

import id.gapura.contributions.files.PaymentFile.Said;
import id.gapura.contributions.files.PaymentFiles.Fault;
import id.gapura.contributions.reading.PaymentColumns;
import id.gapura.contributions.reading.PaymentLines;
import id.gapura.kernel.Rupiah;
import id.gapura.sheets.Sheet;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import id.gapura.sheets.UnreadableSheet;
import id.gapura.sheets.UnreadableSheet.Reason;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;

/** A payment file being read, line after line; blank ones are passed over. */
final class FileReading implements Iterator<FileReading.Row>, AutoCloseable {
    private final Sheet sheet;
    private final PaymentLines lines;
    private Optional<Row> next = Optional.empty();

    private FileReading(Sheet sheet, PaymentLines lines) {
        this.sheet = sheet;
        this.lines = lines;
    }

    /** A line with what it says. */
    record Row(int line, PaymentLines.Read read) {
        /** Whose payments must not overtake each other; a line that is no payment overtakes nobody. */
        int key() {
            return switch (read) {
                case PaymentLines.Read.Payment(var payment) -> payment.payer().hashCode();
                case PaymentLines.Read.Faulty _ -> line;
            };
        }
    }

    /** What looking through a file ends in. */
    sealed interface Checked {
        record Whole(Said says) implements Checked {}

        record Refused(Fault fault, int line) implements Checked {}
    }

    /**
     * Looks through a file to its end.
     *
     * @param sentAt no payment is much later than that
     * @throws UnreadableSheet if it is no table, breaks off or may have been cut off, or is beyond the limits
     */
    static Checked check(Path file, String fileName, Instant sentAt) {
        try (var sheet = sheet(file, fileName)) {
            if (!sheet.hasNext()) {
                return new Checked.Refused(Fault.EMPTY, 0);
            }
            var header = sheet.next();
            var columns = PaymentColumns.find(header);
            if (columns.isEmpty()) {
                return new Checked.Refused(Fault.COLUMN_MISSING, header.line());
            }
            var says = says(new FileReading(sheet, new PaymentLines(columns.get(), sentAt)));
            if (sheet.isOpenEnded()) {
                throw UnreadableSheet.because(Reason.OPEN_ENDED);
            }
            return new Checked.Whole(says);
        }
    }

    private static Said says(FileReading lines) {
        int rows = 0;
        var channels = new TreeSet<String>();
        var amount = Rupiah.ZERO;
        while (lines.hasNext()) {
            rows++;
            if (lines.next().read() instanceof PaymentLines.Read.Payment(var payment)) {
                channels.add(payment.channel());
                amount = amount.plus(payment.amount());
            }
        }
        return new Said(rows, List.copyOf(channels), amount);
    }

    /**
     * Opens a file that was looked through.
     *
     * @param sentAt no payment is much later than that
     */
    static FileReading open(Path file, String fileName, Instant sentAt) {
        var sheet = sheet(file, fileName);
        var columns = PaymentColumns.find(sheet.next()).orElseThrow();
        return new FileReading(sheet, new PaymentLines(columns, sentAt));
    }

    private static Sheet sheet(Path file, String fileName) {
        return new SheetReader(SheetLimits.STANDARD).open(file, fileName);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && sheet.hasNext()) {
            var row = sheet.next();
            if (!row.isBlank()) {
                next = Optional.of(new Row(row.line(), lines.read(row)));
            }
        }
        return next.isPresent();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }

    @Override
    public void close() {
        sheet.close();
    }
}
