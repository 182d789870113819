package id.gapura.contributions.files;

import id.gapura.contributions.FileIntake;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Outcome;
import id.gapura.contributions.files.FileReading.Row;
import id.gapura.contributions.files.PaymentFile.Counts;
import id.gapura.contributions.files.PaymentFile.Ending;
import id.gapura.contributions.files.PaymentFile.Line;
import id.gapura.contributions.files.PaymentFile.State;
import id.gapura.contributions.reading.PaymentLines;
import id.gapura.jobs.Job;
import id.gapura.jobs.Lanes;
import id.gapura.kernel.Rupiah;
import id.gapura.sheets.UnreadableSheet;
import id.gapura.vault.Uploads;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts a file in lanes side by side. Each batch of a lane commits its payments, its remarkable lines and the line it
 * reached together: after a kill the next run goes on in each lane at exactly the next line. The file is deleted at the end;
 * of one that was refused, that is all.
 */
final class FilePosting implements Job {
    static final String NAME = "contributions.file";

    private static final int BATCH = 4_000;
    private static final Lanes.Rows<Row> ROWS = new Lanes.Rows<>(Row::line, Row::key, BATCH);

    private final FileStore files;
    private final FileIntake intake;
    private final Uploads uploads;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    FilePosting(
            FileStore files, FileIntake intake, Uploads uploads, TransactionTemplate transaction, InstantSource clock) {
        this.files = files;
        this.intake = intake;
        this.uploads = uploads;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        var file = files.find(UUID.fromString(key)).orElseThrow();
        if (file.state() == State.POSTING) {
            try (var reading = FileReading.open(
                    uploads.at(file.id()), file.name(), file.sending().at())) {
                post(file, reading);
                finish(file, State.POSTED);
            } catch (UnreadableSheet damaged) {
                finish(file, State.FAILED);
            }
        }
        uploads.discard(file.id());
    }

    private void finish(PaymentFile file, State state) {
        transaction.executeWithoutResult(_ -> files.finish(file.id(), state, clock.instant()));
    }

    private void post(PaymentFile file, FileReading reading) {
        var reached = files.lastLines(file.id());
        try (var lanes =
                new Lanes<Row>(ROWS, reached, (lane, from, rows) -> new Batch(file, lane, from, rows).post())) {
            while (reading.hasNext()) {
                lanes.add(reading.next());
            }
            lanes.finish();
        }
    }

    /** Some lines of one lane, posted together. */
    private final class Batch {
        private final PaymentFile file;
        private final int lane;
        private final int from;
        private final List<Row> rows;
        private final List<IncomingPayment> payments = new ArrayList<>();
        private final List<Integer> paymentLines = new ArrayList<>();
        private final List<Line> faulty = new ArrayList<>();

        private Batch(PaymentFile file, int lane, int from, List<Row> rows) {
            this.file = file;
            this.lane = lane;
            this.from = from;
            this.rows = rows;
        }

        private void post() {
            for (var row : rows) {
                switch (row.read()) {
                    case PaymentLines.Read.Payment(var payment) -> {
                        payments.add(payment);
                        paymentLines.add(row.line());
                    }
                    case PaymentLines.Read.Faulty(var fault) ->
                        faulty.add(new Line(row.line(), Ending.REFUSED, fault.code()));
                }
            }
            if (payments.isEmpty()) {
                transaction.executeWithoutResult(_ -> keep(List.of()));
            } else {
                intake.accept(file.id(), payments, this::keep);
            }
        }

        /** May be run more than once: what is kept is made anew each time. */
        private void keep(List<Outcome> outcomes) {
            var remarkable = new ArrayList<>(faulty);
            var amount = Rupiah.ZERO;
            for (int i = 0; i < outcomes.size(); i++) {
                var outcome = outcomes.get(i);
                if (outcome instanceof Outcome.Taken) {
                    amount = amount.plus(payments.get(i).amount());
                }
                note(paymentLines.get(i), outcome, remarkable);
            }
            files.insertLines(file.id(), remarkable);
            if (!files.advance(file.id(), lane, from, rows.getLast().line())) {
                throw new IllegalStateException("another run posts file " + file.id());
            }
            files.count(file.id(), counts(rows.size(), remarkable), amount);
        }

        private static void note(int line, Outcome outcome, List<Line> remarkable) {
            switch (outcome) {
                case Outcome.Posted _ -> {}
                case Outcome.Suspended(var reason) -> remarkable.add(new Line(line, Ending.SUSPENDED, reason.code()));
                case Outcome.Repeated _ -> remarkable.add(new Line(line, Ending.REPEATED, ""));
                case Outcome.Conflicting _ -> remarkable.add(new Line(line, Ending.CONFLICTING, ""));
                case Outcome.Refused(var reason) -> remarkable.add(new Line(line, Ending.REFUSED, reason.code()));
            }
        }

        private static Counts counts(int all, List<Line> remarkable) {
            return new Counts(
                    all - remarkable.size(),
                    count(remarkable, Ending.REPEATED),
                    count(remarkable, Ending.CONFLICTING),
                    count(remarkable, Ending.SUSPENDED),
                    count(remarkable, Ending.REFUSED));
        }

        private static int count(List<Line> remarkable, Ending ending) {
            return (int)
                    remarkable.stream().filter(line -> line.ending() == ending).count();
        }
    }
}
