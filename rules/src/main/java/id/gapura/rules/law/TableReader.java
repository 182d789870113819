package id.gapura.rules.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the rows of a legal table. Rows are told apart by their code columns; a table without one rises strictly in its
 * first column.
 */
final class TableReader implements ParameterLoader.ValueReader {
    private final Map<String, Unit> columns = new LinkedHashMap<>();

    TableReader(ParameterNode declared) {
        var units = declared.fields();
        units.forEach((column, unit) -> {
            if (unit.unit() == Unit.TABLE) {
                throw unit.refusal("a column cannot hold a table");
            }
            columns.put(column, unit.unit());
        });
        if (columns.isEmpty()) {
            throw declared.refusal("a table needs columns");
        }
    }

    @Override
    public Table read(ParameterNode node) {
        var rows = new ArrayList<Table.Row>();
        var seen = new HashSet<List<Object>>();
        for (var item : node.items()) {
            var row = row(item);
            if (!seen.add(codes(row))) {
                refuseUnlessRising(item, rows.getLast(), row);
            }
            rows.add(row);
        }
        return new Table(rows);
    }

    private Table.Row row(ParameterNode item) {
        var fields = item.fields(columns.keySet(), Set.of());
        var cells = new LinkedHashMap<String, Object>();
        columns.forEach((column, unit) -> cells.put(column, fields.get(column).read(unit::parse)));
        return new Table.Row(cells);
    }

    private List<Object> codes(Table.Row row) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == Unit.CODE)
                .map(column -> row.cell(column.getKey(), Object.class))
                .toList();
    }

    private void refuseUnlessRising(ParameterNode item, Table.Row before, Table.Row row) {
        var codes = codes(row);
        if (!codes.isEmpty()) {
            throw item.refusal("a second row for " + codes);
        }
        var first = columns.keySet().iterator().next();
        if (compare(before.cell(first, Object.class), row.cell(first, Object.class)) >= 0) {
            throw item.refusal("'" + first + "' does not rise from the row before");
        }
    }

    @SuppressWarnings("unchecked") // Cells of one column are of one type, and every unit but TABLE is comparable.
    private static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
