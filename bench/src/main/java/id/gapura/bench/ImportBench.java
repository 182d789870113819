package id.gapura.bench;

import id.gapura.demo.invented.RosterGenerator;
import id.gapura.demo.invented.RosterKind;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Rows a second from a roster file to committed people and members, all checks on (and until all that follows from them
 * is done as well), beside three COPYs on the same
 * server: of the people's rows as the registry stores them and of the file's own text, both into one table without an
 * index, and of every row that the import commits, with keys and indexes ({@link KeyedRowsCopy}). Each round
 * has a new database; the first one compiles the program's code and does not count.
 */
final class ImportBench {
    private static final int ROWS = 200_000;
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int HEADER_LINES = 3;
    private static final String COLUMNS =
            "no text, name text, nik text, born text, sex text, stall text, work text, phone text, income text";

    private static final List<KeyedRowsCopy.Table> COMMITTED = Stream.of(
                    "registry.identity_key", "registry.number_key", "registry.worker", "membership.member")
            .map(table -> new KeyedRowsCopy.Table(table, "worker_id"))
            .toList();

    private ImportBench() {}

    static void run(Options options) {
        int rows = options.rows().orElse(ROWS);
        var imports = new ArrayList<Double>();
        var quiet = new ArrayList<Double>();
        var copies = new ArrayList<Double>();
        var fileCopies = new ArrayList<Double>();
        var keyedCopies = new ArrayList<Double>();
        warmUp(rows);
        for (int round = 0; round < options.rounds().orElse(ROUNDS); round++) {
            try (var bench = new Workbench()) {
                var file = roster(bench.folder(), rows, round);
                fileCopies.add(rows / FileCopy.seconds(bench, file, COLUMNS, ";", HEADER_LINES));
                var imported = imported(bench, file);
                imports.add(rows / imported.seconds());
                quiet.add(rows / imported.quietSeconds());
                copies.add(StoredRowsCopy.of(bench, "registry.worker").perSecond());
                keyedCopies.add(rows / KeyedRowsCopy.seconds(bench, COMMITTED));
            }
        }
        Figures.print("import.rows", rows, "rows");
        Figures.print("import.rows_per_s", Figures.median(imports), "rows/s");
        Figures.print("import.rows_per_s_until_quiet", Figures.median(quiet), "rows/s");
        Figures.print("import.copy_rows_per_s", Figures.median(copies), "rows/s");
        Figures.print("import.file_copy_rows_per_s", Figures.median(fileCopies), "rows/s");
        Figures.print("import.keyed_copy_rows_per_s", Figures.median(keyedCopies), "rows/s");
        Figures.print("import.ratio_file_copy", Figures.median(imports) / Figures.median(fileCopies), "ratio");
        Figures.print("import.ratio_copy", Figures.median(imports) / Figures.median(copies), "ratio");
        Figures.print("import.ratio_keyed_copy", Figures.median(imports) / Figures.median(keyedCopies), "ratio");
        Figures.print("import.heap_limit", Runtime.getRuntime().maxMemory() / 1e6, "MB");
        Figures.print("import.live_heap", liveMegabytes(rows), "MB");
        Figures.print("import.live_heap_of_five_times_as_many", liveMegabytes(5 * rows), "MB");
    }

    /** The most that an import needs in memory at any moment. */
    private static double liveMegabytes(int rows) {
        try (var bench = new Workbench()) {
            var file = roster(bench.folder(), rows, ROUNDS);
            try (var heap = new LiveHeap()) {
                imported(bench, file);
                return heap.megabytes();
            }
        }
    }

    private static void warmUp(int rows) {
        try (var bench = new Workbench()) {
            imported(bench, roster(bench.folder(), rows, ROUNDS));
        }
    }

    private static Path roster(Path folder, int rows, int seed) {
        var file = folder.resolve("roster.csv");
        new RosterGenerator(new SplittableRandom(seed), Jakarta.today(InstantSource.system()))
                .write(RosterKind.PASAR_SENEN, rows, file, folder.resolve("roster.key.csv"));
        return file;
    }

    /**
     * How long an import took.
     *
     * @param seconds until every row was committed and the officer told
     * @param quietSeconds until what follows from it, such as look-alikes and totals, was done too
     */
    private record Imported(double seconds, double quietSeconds) {}

    private static Imported imported(Workbench bench, Path file) {
        var rosters = bench.program().get(Rosters.class);
        var roster = check(rosters, file);
        long begun = System.nanoTime();
        rosters.start(roster.id());
        while (rosters.find(roster.id()).orElseThrow().state() == Roster.State.IMPORTING) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        expectImported(rosters, roster.id());
        if (!bench.program().get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("what follows the import did not end");
        }
        return new Imported(seconds, (System.nanoTime() - begun) / 1e9);
    }

    private static Roster check(Rosters rosters, Path file) {
        var upload = new Upload(
                "roster.csv", RegionCode.of("31.71"), new Roster.Terms("JKK,JKM", "self"), "bench", Map.of());
        try (var content = Files.newInputStream(file)) {
            if (rosters.check(upload, content) instanceof Checked.Judged judged) {
                return judged.roster();
            }
            throw new IllegalStateException("the roster is refused");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expectImported(Rosters rosters, UUID id) {
        var roster = rosters.find(id).orElseThrow();
        if (roster.state() != Roster.State.IMPORTED
                || roster.counts().done() != roster.counts().total()) {
            throw new IllegalStateException("the import ended as " + roster.state() + " with " + roster.counts());
        }
    }
}
