package id.gapura.cli;

import id.gapura.enrolment.rosters.reading.Finding;
import id.gapura.enrolment.rosters.reading.RosterReading;
import id.gapura.enrolment.rosters.reading.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The verdicts on a file's rows, in its order, and how many of each. Holds nobody's data. */
final class RosterReport {
    private static final int SHOWN_PROBLEMS = 20;
    private static final List<Verdict> COUNTED =
            List.of(Verdict.ACCEPT, Verdict.WARN, Verdict.DUPLICATE, Verdict.REJECT, Verdict.BLANK);

    private record Row(int line, Verdict verdict, List<Finding> findings) {}

    private final List<Row> rows;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    private RosterReport(List<Row> rows) {
        this.rows = rows;
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
    }

    static RosterReport of(RosterReading reading) {
        var rows = new ArrayList<Row>();
        reading.forEachRemaining(row -> rows.add(new Row(
                row.judged().line(), row.judged().verdict(), row.judged().findings())));
        return new RosterReport(rows);
    }

    private static String heading(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> "accepted";
            case WARN -> "warned";
            case DUPLICATE -> "duplicate";
            case REJECT -> "rejected";
            case BLANK -> "blank";
            case SKIP -> "skipped";
        };
    }

    private int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** One line of JSON: the counts, then every row. */
    void writeJson(PrintWriter out) {
        var factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (var json = factory.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            COUNTED.forEach(verdict -> json.writeNumberProperty(heading(verdict), count(verdict)));
            json.writeArrayPropertyStart("rows");
            rows.forEach(row -> write(row, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void write(Row row, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("line", row.line());
        json.writeStringProperty("verdict", row.verdict().code());
        json.writeArrayPropertyStart("reasons");
        row.findings().forEach(finding -> json.writeString(finding.code().name() + ": " + finding.wrongEnglish()));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The counts, and the first rows that are not plainly accepted with what to do about them. */
    void writeTable(PrintWriter out) {
        COUNTED.forEach(verdict -> out.printf("%-10s%,8d%n", heading(verdict), count(verdict)));
        var problems = rows.stream()
                .filter(row -> row.verdict() == Verdict.REJECT
                        || row.verdict() == Verdict.DUPLICATE
                        || row.verdict() == Verdict.WARN)
                .toList();
        if (problems.isEmpty()) {
            return;
        }
        out.printf("%n%6s  %-9s  %s%n", "line", "verdict", "why");
        problems.stream()
                .limit(SHOWN_PROBLEMS)
                .forEach(row ->
                        out.printf("%6d  %-9s  %s%n", row.line(), row.verdict().code(), why(row)));
        if (problems.size() > SHOWN_PROBLEMS) {
            out.printf("… and %,d more; --json lists them all%n", problems.size() - SHOWN_PROBLEMS);
        }
    }

    private static String why(Row row) {
        return row.findings().stream()
                .map(finding -> finding.wrongEnglish() + ": " + finding.fixEnglish())
                .collect(Collectors.joining("; "));
    }
}
