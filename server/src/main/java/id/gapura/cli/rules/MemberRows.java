package id.gapura.cli.rules;

import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.rules.reform.ReformMember;
import id.gapura.sheets.Sheet;
import id.gapura.sheets.SheetRow;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members in an open sheet, one after another; a row that is none is refused by file and line. */
final class MemberRows implements Iterator<ReformMember> {
    private static final List<String> NEEDED = List.of("income", "programmes", "sector", "payer");
    private static final String FROM = "from";
    private static final String MONTHS = "months";

    /** The months of a row that names none, and the first month the law knows. */
    record Span(YearMonth from, int months, YearMonth earliest) {}

    private final String file;
    private final Sheet sheet;
    private final Span span;
    private final Map<String, Integer> columns;
    /** A set of programmes is spelled in few ways, and reading one is the slowest part of a row. */
    private final Map<String, Programmes> spellings = new HashMap<>();

    private @Nullable ReformMember ahead;

    /** Reads the heading: the four columns that are needed, {@code from} and {@code months} if wanted, and no others. */
    MemberRows(String file, Sheet sheet, Span span) {
        this.file = file;
        this.sheet = sheet;
        this.span = span;
        this.columns = columns();
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && sheet.hasNext()) {
            var row = sheet.next();
            ahead = row.isBlank() ? null : member(row);
        }
        return ahead != null;
    }

    @Override
    public ReformMember next() {
        var next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return next;
    }

    private Map<String, Integer> columns() {
        var found = new HashMap<String, Integer>();
        if (sheet.hasNext()) {
            var heading = sheet.next();
            for (int i = 0; i < heading.cells().size(); i++) {
                var name = heading.cell(i).text().strip();
                if (!isKnown(name) || found.put(name, i) != null) {
                    throw refusal(
                            heading,
                            "columns must be income, programmes, sector, payer and, if wanted, from and"
                                    + " months, each once; found " + name);
                }
            }
        }
        if (!found.keySet().containsAll(NEEDED)) {
            throw new IllegalArgumentException(file + ":1: the first row must name the columns " + NEEDED);
        }
        return found;
    }

    private static boolean isKnown(String name) {
        return NEEDED.contains(name) || name.equals(FROM) || name.equals(MONTHS);
    }

    private ReformMember member(SheetRow row) {
        try {
            var income = cell(row, "income");
            var facts = new ContributionFacts(
                    income.isEmpty() ? null : Reading.income(income),
                    spellings.computeIfAbsent(cell(row, "programmes"), Programmes::of),
                    Sector.of(cell(row, "sector")),
                    Payer.of(cell(row, "payer")));
            var from = or(row, FROM, span.from(), Reading::month);
            if (from.isBefore(span.earliest())) {
                throw new IllegalArgumentException(
                        "from must be " + span.earliest() + " or later, where the law begins, not " + from);
            }
            return new ReformMember(facts, from, or(row, MONTHS, span.months(), Reading::count));
        } catch (IllegalArgumentException wrong) {
            throw refusal(row, String.valueOf(wrong.getMessage()));
        }
    }

    private String cell(SheetRow row, String column) {
        var at = columns.get(column);
        return at == null ? "" : row.cell(at).text().strip();
    }

    private <T> T or(SheetRow row, String column, T usual, Function<String, T> reader) {
        var text = cell(row, column);
        return text.isEmpty() ? usual : reader.apply(text);
    }

    private IllegalArgumentException refusal(SheetRow row, String fault) {
        return new IllegalArgumentException(file + ":" + row.line() + ": " + fault);
    }
}
