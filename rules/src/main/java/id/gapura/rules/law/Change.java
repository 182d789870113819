package id.gapura.rules.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One parameter as a reform would have it.
 *
 * @param place where it is written, for refusals
 */
record Change(String parameter, Unit unit, List<Series.Entry<Object>> entries, ParameterNode place) {
    static Change read(ParameterNode document) {
        var root =
                document.fields(Set.of("parameter", "unit", "entries"), Set.of("columns", "description", "checked_on"));
        var unit = root.get("unit").unit();
        return new Change(
                root.get("parameter").text(), unit, ParameterLoader.entries(root, unit), root.get("parameter"));
    }

    /** The changed parameter laid over the law's own. */
    Series<?> over(Map<String, Series<?>> law) {
        var own = law.get(parameter);
        if (own == null) {
            throw place.refusal("no parameter is called " + parameter + "; known: " + law.keySet());
        }
        if (own.heading().unit() != unit) {
            throw place.refusal(parameter + " is in " + own.heading().unit().code() + ", not " + unit.code());
        }
        if (unit == Unit.TABLE) {
            refuseOtherColumns(own);
        }
        try {
            return own.overlaid(entries);
        } catch (IllegalArgumentException gap) {
            throw place.refusal(String.valueOf(gap.getMessage()));
        }
    }

    private void refuseOtherColumns(Series<?> own) {
        var expected = columns(own.entries());
        var found = columns(entries);
        if (!found.isEmpty() && !expected.containsAll(found)) {
            throw place.refusal(parameter + " has the columns " + expected + ", not " + found);
        }
    }

    /** Each kind of row in the entries, its columns with what they hold; empty if no entry has a row. */
    private static Set<SortedMap<String, String>> columns(List<? extends Series.Entry<?>> entries) {
        return entries.stream()
                .map(Series.Entry::value)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(Change::columns)
                .collect(Collectors.toSet());
    }

    private static SortedMap<String, String> columns(Table.Row row) {
        var columns = new TreeMap<String, String>();
        row.cells()
                .forEach((column, cell) -> columns.put(column, cell.getClass().getSimpleName()));
        return columns;
    }
}
