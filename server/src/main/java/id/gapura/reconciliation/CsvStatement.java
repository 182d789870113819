package id.gapura.reconciliation;

import id.gapura.kernel.Rupiah;
import id.gapura.reconciliation.StatementSink.Read;
import id.gapura.sheets.Sheet;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import id.gapura.sheets.SheetRow;
import id.gapura.sheets.UnreadableSheet;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a statement written as a table: a row an entry, its account and statement on each row, debits with a minus. It
 * has no balances; its days are those of its entries. A file holds one statement.
 */
final class CsvStatement {
    /** Rows kept in memory; more are refused. */
    private static final int MOST_ROWS = 100_000;

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.00?)?");

    private enum Column {
        ACCOUNT,
        STATEMENT,
        DATE,
        AMOUNT,
        REFERENCE,
        END_TO_END,
        REMITTANCE
    }

    private record Row(String account, String statement, Read entry) {}

    private CsvStatement() {}

    static void read(Path file, String name, StatementSink sink) {
        var rows = rows(file, name);
        if (rows.isEmpty()) {
            throw UnreadableStatement.because(StatementFault.EMPTY);
        }
        var first = rows.getFirst();
        var days = rows.stream().map(row -> row.entry.bookedOn()).sorted().toList();
        sink.begin(new Statement.Head(
                first.account, first.statement, "csv", days.getFirst(), days.getLast(), Optional.empty()));
        rows.forEach(row -> sink.entry(row.entry));
        sink.end();
    }

    private static List<Row> rows(Path file, String name) {
        try (var sheet = new SheetReader(SheetLimits.STANDARD).open(file, name)) {
            var columns = columns(sheet);
            var rows = new ArrayList<Row>();
            while (sheet.hasNext()) {
                var row = sheet.next();
                if (!row.isBlank()) {
                    rows.add(row(row, columns, rows));
                }
                if (rows.size() > MOST_ROWS) {
                    throw UnreadableStatement.because(StatementFault.TOO_LARGE);
                }
            }
            if (sheet.isOpenEnded()) {
                throw UnreadableStatement.because(StatementFault.UNREADABLE);
            }
            return rows;
        } catch (UnreadableSheet why) {
            throw UnreadableStatement.at(
                    why.line(),
                    why.reason() == UnreadableSheet.Reason.NUL_BYTE
                            ? StatementFault.OTHER_ENCODING
                            : StatementFault.UNREADABLE);
        }
    }

    private static Map<Column, Integer> columns(Sheet sheet) {
        if (!sheet.hasNext()) {
            throw UnreadableStatement.because(StatementFault.EMPTY);
        }
        var header = sheet.next();
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < header.cells().size(); i++) {
            var heading = header.cell(i).text().strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
            for (var column : Column.values()) {
                if (column.name().equals(heading)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        if (columns.size() < Column.values().length) {
            throw UnreadableStatement.at(header.line(), StatementFault.COLUMN_MISSING);
        }
        return columns;
    }

    private static Row row(SheetRow row, Map<Column, Integer> columns, List<Row> before) {
        var text = new EnumMap<Column, String>(Column.class);
        columns.forEach(
                (column, index) -> text.put(column, row.cell(index).text().strip()));
        var account = text.getOrDefault(Column.ACCOUNT, "");
        var statement = BankText.identifier(text.get(Column.STATEMENT), row.line());
        var amount = text.getOrDefault(Column.AMOUNT, "");
        boolean other = !before.isEmpty()
                && (!before.getFirst().account.equals(account)
                        || !before.getFirst().statement.equals(statement));
        if (account.isEmpty()
                || statement.isEmpty()
                || other
                || !AMOUNT.matcher(amount).matches()) {
            throw unreadable(row);
        }
        var entry = new Read(
                day(text.getOrDefault(Column.DATE, ""), row),
                Rupiah.of(Long.parseLong(amount.replaceFirst("\\.0+$", ""))),
                BankText.identifier(text.get(Column.REFERENCE), row.line()),
                BankText.identifier(text.get(Column.END_TO_END), row.line()),
                BankText.words(text.getOrDefault(Column.REMITTANCE, "")));
        if (entry.amount().equals(Rupiah.ZERO)) {
            throw unreadable(row);
        }
        return new Row(account, statement, entry);
    }

    private static LocalDate day(String text, SheetRow row) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(BankDay::isMeant).orElseThrow(() -> unreadable(row));
        } catch (DateTimeException otherForm) {
            throw unreadable(row);
        }
    }

    private static UnreadableStatement unreadable(SheetRow row) {
        return UnreadableStatement.at(row.line(), StatementFault.ENTRY_UNREADABLE);
    }
}
