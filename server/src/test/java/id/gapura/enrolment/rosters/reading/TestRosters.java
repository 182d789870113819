package id.gapura.enrolment.rosters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.sheets.SheetLimits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens rosters as of the day the examples were made. */
public final class TestRosters {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private TestRosters() {}

    public static RosterReader reader() {
        var judge = new RosterJudge(TODAY, 65, code -> !code.startsWith("00"));
        return new RosterReader(SheetLimits.STANDARD, judge, SeenNiks::new);
    }

    public static RosterReading ready(Path file) {
        var opened = reader().open(file, file.getFileName().toString());
        assertThat(opened).isInstanceOf(RosterReader.Opened.Ready.class);
        return ((RosterReader.Opened.Ready) opened).reading();
    }

    static List<JudgedRow> judged(Path file) {
        try (var reading = ready(file)) {
            var rows = new ArrayList<JudgedRow>();
            reading.forEachRemaining(row -> rows.add(row.judged()));
            return rows;
        }
    }

    static List<JudgedRow> judged(Path folder, String text) {
        return judged(write(folder, text, StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String text, Charset charset) {
        try {
            return Files.write(folder.resolve("roster.csv"), text.getBytes(charset));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Verdict codes by line, where a key's warning is our {@code warn}. */
    public static Map<Integer, String> key(Path file) throws IOException {
        var verdicts = new LinkedHashMap<Integer, String>();
        var lines = Files.readAllLines(file);
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", 3);
            verdicts.put(Integer.parseInt(cells[0]), cells[2].contains("warning:") ? "warn" : cells[1]);
        }
        return verdicts;
    }

    public static Map<Integer, String> verdicts(Path file) {
        var verdicts = new LinkedHashMap<Integer, String>();
        try (var reading = ready(file)) {
            reading.forEachRemaining(row ->
                    verdicts.put(row.judged().line(), row.judged().verdict().code()));
        }
        return verdicts;
    }
}
