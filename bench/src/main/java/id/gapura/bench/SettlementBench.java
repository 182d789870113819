package id.gapura.bench;

import id.gapura.bench.KeyedRowsCopy.Table;
import id.gapura.contributions.files.PaymentFile;
import id.gapura.contributions.files.PaymentFiles;
import id.gapura.contributions.files.PaymentFiles.Sent;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Jakarta;
import id.gapura.rules.ContributionPrice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;

/**
 * Rows a second from a channel's settlement file, sent as an officer sends it, to payments posted: looked through,
 * claimed, booked in the ledger, turned into months of cover, everything committed. Every row is another member's month.
 *
 * <p>Beside it, on the same server, COPYs of the very rows that the posting stored, all of them for each payment: into
 * tables without an index, and into tables with their keys and indexes ({@link KeyedRowsCopy}); and a COPY of the file's own
 * rows as text. Each round has a new database.
 *
 * <p>Limit: a quarter of what the COPY of the stored rows does.
 */
final class SettlementBench {
    private static final int ROWS = 1_000_000;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final double LEAST_OF_COPY = 0.25;
    private static final String COLUMNS = "channel text, external_id text, payer text, amount text, time text";
    /** Where a posted payment leaves rows; a member's row is written anew. */
    private static final List<Table> TABLES = List.of(
            new Table("contributions.inbox", "worker_id"),
            new Table("contributions.payment", "worker_id"),
            new Table("contributions.paid_month", "worker_id"),
            new Table("contributions.piggy_bank", "worker_id"),
            new Table("ledger.entry", "book_id"),
            new Table("ledger.posting", "book_id"),
            new Table("membership.member", "worker_id"));

    private SettlementBench() {}

    /** What a round came to, each in payments a second. */
    record Round(double posted, double storedCopy, double keyedCopy, double fileCopy, double processorMicroseconds) {}

    static void run(Options options) {
        int rows = options.rows().orElse(ROWS);
        var rounds = new ArrayList<Round>();
        for (int round = 0; round < options.rounds().orElse(1); round++) {
            rounds.add(round(rows));
        }
        Figures.print("settlement.rows", rows, "rows");
        print(rounds, "rows_per_s", "rows/s", Round::posted);
        print(rounds, "copy_rows_per_s", "rows/s", Round::storedCopy);
        print(rounds, "keyed_copy_rows_per_s", "rows/s", Round::keyedCopy);
        print(rounds, "file_copy_rows_per_s", "rows/s", Round::fileCopy);
        print(rounds, "processor_us", "us/row", Round::processorMicroseconds);
        print(rounds, "ratio_keyed_copy", "ratio", round -> round.posted / round.keyedCopy);
        print(rounds, "ratio_file_copy", "ratio", round -> round.posted / round.fileCopy);
        Figures.print("settlement.max_heap", Runtime.getRuntime().maxMemory() / 1e6, "MB");
        judge(rounds).settle();
    }

    static Limits judge(List<Round> rounds) {
        var limits = new Limits();
        double share = median(rounds, round -> round.posted / round.storedCopy);
        limits.atLeast("settlement.ratio_copy", share, LEAST_OF_COPY, "ratio");
        return limits;
    }

    private static void print(List<Round> rounds, String metric, String unit, ToDoubleFunction<Round> value) {
        Figures.print("settlement." + metric, median(rounds, value), unit);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return Figures.median(rounds.stream().mapToDouble(value).boxed().toList());
    }

    /** Once, over a database of its own. */
    static Round round(int rows) {
        try (var bench = new Workbench()) {
            var file = file(bench, GeneratedMembers.add(bench.program(), rows));
            double fileSeconds = FileCopy.seconds(bench, file, COLUMNS, ",", 1);
            double processor = ProcessorTime.seconds();
            long begun = System.nanoTime();
            post(bench.program().get(PaymentFiles.class), file, rows);
            double seconds = (System.nanoTime() - begun) / 1e9;
            double worked = ProcessorTime.seconds() - processor;
            if (!bench.program().get(Jobs.class).awaitQuiet(PATIENCE)) {
                throw new IllegalStateException("what follows the payments did not end");
            }
            double copySeconds = TABLES.stream()
                    .mapToDouble(table -> StoredRowsCopy.of(bench, table.name()).seconds())
                    .sum();
            double keyedSeconds = KeyedRowsCopy.seconds(bench, TABLES);
            return new Round(
                    rows / seconds, rows / copySeconds, rows / keyedSeconds, rows / fileSeconds, worked * 1e6 / rows);
        }
    }

    private static Path file(Workbench bench, List<String> numbers) {
        var file = bench.folder().resolve("settlement.csv");
        var today = Jakarta.today(InstantSource.system());
        long price = bench.program()
                .get(ContributionPrice.class)
                .total(GeneratedMembers.TERMS, YearMonth.from(today))
                .amount();
        var rest = "," + price + "," + today + " 09:00\n";
        try (var out = Files.newBufferedWriter(file)) {
            out.write("channel,external_id,payer,amount,time\n");
            for (int i = 0; i < numbers.size(); i++) {
                out.write("bank-jaya,BJ" + (1_000_000_000L + i) + "," + numbers.get(i) + rest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void post(PaymentFiles files, Path file, int rows) {
        try (var content = Files.newInputStream(file)) {
            if (!(files.send(content, "settlement.csv", "bench") instanceof Sent.Waiting(var waiting))) {
                throw new IllegalStateException("the settlement file is refused");
            }
            files.approve(waiting.id(), "bench2");
            var ended = awaitEnd(files, waiting.id());
            if (ended.state() != PaymentFile.State.POSTED || ended.counts().posted() != rows) {
                throw new IllegalStateException("the file ended as " + ended.state() + " with " + ended.counts());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PaymentFile awaitEnd(PaymentFiles files, UUID id) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var file = files.find(id).orElseThrow();
        while (file.state() == PaymentFile.State.POSTING && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            file = files.find(id).orElseThrow();
        }
        return file;
    }
}
