package id.gapura.contributions;

import id.gapura.contributions.Contributions.FileFault;
import id.gapura.contributions.Contributions.FileResult;
import id.gapura.contributions.PaymentFile.Counts;
import id.gapura.contributions.PaymentFile.Ending;
import id.gapura.contributions.PaymentFile.Line;
import id.gapura.contributions.reading.PaymentColumns;
import id.gapura.contributions.reading.PaymentLines;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.sheets.Sheet;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import id.gapura.sheets.SheetRow;
import id.gapura.sheets.UnreadableSheet;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Posts a channel's file, a few hundred lines a transaction. The file is read to its end before the first line is
 * posted, so that a file that breaks off posts nothing.
 */
final class PaymentFilePosting {
    private static final int BATCH = 500;

    private final PaymentPosting posting;
    private final PaymentRecords records;
    private final InstantSource clock;
    private final Ids ids;

    PaymentFilePosting(PaymentPosting posting, PaymentRecords records, InstantSource clock, Ids ids) {
        this.posting = posting;
        this.records = records;
        this.clock = clock;
        this.ids = ids;
    }

    FileResult post(Path file, String fileName, String actor) {
        try {
            readToTheEnd(file, fileName);
            try (var sheet = open(file, fileName)) {
                return post(sheet, fileName, actor);
            }
        } catch (UnreadableSheet why) {
            return new FileResult.Refused(FileFault.UNREADABLE, why.line());
        }
    }

    private static Sheet open(Path file, String fileName) {
        return new SheetReader(SheetLimits.STANDARD).open(file, fileName);
    }

    private static void readToTheEnd(Path file, String fileName) {
        try (var sheet = open(file, fileName)) {
            while (sheet.hasNext()) {
                sheet.next();
            }
        }
    }

    private FileResult post(Sheet sheet, String fileName, String actor) {
        if (!sheet.hasNext()) {
            return new FileResult.Refused(FileFault.EMPTY, 0);
        }
        var header = sheet.next();
        var columns = PaymentColumns.find(header);
        if (columns.isEmpty()) {
            return new FileResult.Refused(FileFault.COLUMN_MISSING, header.line());
        }
        var run = new Run(ids.next(), new PaymentLines(columns.get(), clock.instant()));
        while (sheet.hasNext()) {
            run.add(sheet.next());
        }
        run.postWaiting();
        return new FileResult.Taken(run.keep(fileName, actor));
    }

    /** One file being posted. */
    private final class Run {
        private final UUID fileId;
        private final PaymentLines lines;
        private final List<Line> remarkable = new ArrayList<>();
        private final List<IncomingPayment> waiting = new ArrayList<>();
        private final List<Integer> waitingLines = new ArrayList<>();
        private int posted;
        private Rupiah amount = Rupiah.ZERO;

        private Run(UUID fileId, PaymentLines lines) {
            this.fileId = fileId;
            this.lines = lines;
        }

        private void add(SheetRow row) {
            if (row.isBlank()) {
                return;
            }
            switch (lines.read(row)) {
                case PaymentLines.Read.Faulty(var fault) ->
                    remarkable.add(new Line(row.line(), Ending.REFUSED, fault.code()));
                case PaymentLines.Read.Payment(var payment) -> {
                    waiting.add(payment);
                    waitingLines.add(row.line());
                    if (waiting.size() == BATCH) {
                        postWaiting();
                    }
                }
            }
        }

        private void postWaiting() {
            if (waiting.isEmpty()) {
                return;
            }
            var outcomes = posting.post(fileId, waiting);
            for (int i = 0; i < outcomes.size(); i++) {
                note(waitingLines.get(i), waiting.get(i), outcomes.get(i));
            }
            waiting.clear();
            waitingLines.clear();
        }

        private void note(int line, IncomingPayment payment, Outcome outcome) {
            switch (outcome) {
                case Outcome.Posted _ -> {
                    posted++;
                    amount = amount.plus(payment.amount());
                }
                case Outcome.Suspended(var reason) -> {
                    remarkable.add(new Line(line, Ending.SUSPENDED, reason.code()));
                    amount = amount.plus(payment.amount());
                }
                case Outcome.Repeated _ -> remarkable.add(new Line(line, Ending.REPEATED, ""));
                case Outcome.Conflicting _ -> remarkable.add(new Line(line, Ending.CONFLICTING, ""));
            }
        }

        private PaymentFile keep(String fileName, String actor) {
            var counts = new Counts(
                    posted,
                    count(Ending.REPEATED),
                    count(Ending.CONFLICTING),
                    count(Ending.SUSPENDED),
                    count(Ending.REFUSED));
            var file = new PaymentFile(fileId, fileName, actor, clock.instant(), counts, amount);
            remarkable.sort(java.util.Comparator.comparingInt(Line::number));
            records.insertFile(file, remarkable);
            return file;
        }

        private int count(Ending ending) {
            return (int)
                    remarkable.stream().filter(line -> line.ending() == ending).count();
        }
    }
}
