package id.gapura.console.people;

import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger.StatementLine;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines of a person's book as a statement of account ({@code rekening iuran}): an entry a row, newest first. */
final class Statement {
    /** Kinds of entries that come from no channel, with their words. */
    private static final Map<String, String> OTHERS = Map.of(
            "suspense-matched", "statement.matched",
            "payment-undone", "statement.undone",
            "paid-twice", "statement.paid-twice",
            "transfer-out", "statement.transfer-out",
            "transfer-in", "statement.transfer-in",
            "savings-moved", "statement.savings-moved",
            "refund", "statement.refund",
            "refund-back", "statement.refund-back");

    private static final String FUND = "fund:";
    private static final String COLLECTION = "collection:";
    private static final String PIGGY_BANK = "piggy-bank";
    private static final String SAVINGS = "member-jht";
    private static final Set<String> OWN = Set.of(PIGGY_BANK, SAVINGS);

    private Statement() {}

    static Table of(List<StatementLine> lines, Shell shell) {
        var entries = lines.stream()
                .collect(Collectors.groupingBy(
                        StatementLine::entryId, LinkedHashMap<UUID, List<StatementLine>>::new, Collectors.toList()));
        var rows = new ArrayList<List<Cell>>();
        entries.values().forEach(entry -> rows.addFirst(row(entry, shell)));
        var columns = new ArrayList<>(Table.columns(shell.text("statement.day"), shell.text("statement.what")));
        columns.add(Table.amount(shell.text("statement.amount")));
        return new Table(shell.text("statement.title"), columns, rows, shell.text("statement.none"));
    }

    private static List<Cell> row(List<StatementLine> entry, Shell shell) {
        var first = entry.getFirst();
        var what = entry.stream()
                .map(StatementLine::account)
                .filter(account -> account.startsWith(COLLECTION))
                .findFirst()
                .map(account -> shell.text("statement.paid", account.substring(COLLECTION.length())))
                .orElseGet(() -> Optional.ofNullable(OTHERS.get(first.kind()))
                        .map(shell::text)
                        .orElse(first.kind()));
        return List.of(
                Cell.text(shell.format().shortDate(first.valueOn())),
                Cell.lines(what, funds(entry, shell)),
                Cell.amount(shell.format().rupiah(came(entry))));
    }

    /** What went where: {@code JKK Rp10.000 · JKM Rp6.800 · masuk celengan Rp700}. */
    private static String funds(List<StatementLine> entry, Shell shell) {
        return entry.stream().flatMap(line -> part(line, shell).stream()).collect(Collectors.joining(" · "));
    }

    private static Optional<String> part(StatementLine line, Shell shell) {
        var amount = line.amount().negated();
        if (line.account().startsWith(FUND)) {
            return Optional.of(line.account().substring(FUND.length()) + " "
                    + shell.format().rupiah(amount));
        }
        if (line.account().equals(SAVINGS)) {
            return Optional.of(shell.text("statement.savings", shell.format().rupiah(amount)));
        }
        if (!line.account().equals(PIGGY_BANK)) {
            return Optional.empty();
        }
        return Optional.of(
                amount.isPositive()
                        ? shell.text("statement.saved", shell.format().rupiah(amount))
                        : shell.text("statement.taken", shell.format().rupiah(line.amount())));
    }

    /** What came in from elsewhere; below zero for what went out. What moves between the member's own accounts is neither. */
    private static Rupiah came(List<StatementLine> entry) {
        return entry.stream()
                .filter(line -> !isOwn(line))
                .map(StatementLine::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static boolean isOwn(StatementLine line) {
        return OWN.contains(line.account()) || line.account().startsWith(FUND);
    }
}
