package id.gapura.screen;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts; on a phone each row becomes a card.
 *
 * @param caption what the table is about; read aloud and shown
 * @param empty the sentence in place of a table without rows
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows, String empty) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }

    /** Only its first rows. */
    public Table first(int count) {
        return new Table(caption, columns, rows.subList(0, Math.min(count, rows.size())), empty);
    }

    /** What {@link #first} leaves out. */
    public Table after(int count) {
        return new Table(caption, columns, rows.subList(Math.min(count, rows.size()), rows.size()), empty);
    }

    /**
     * The heading of one column; amounts stand to the right.
     *
     * @param breaks whether its words break anywhere, since one may be longer than the page is wide
     */
    public record Column(String label, boolean isAmount, boolean breaks) {
        /** The class of its cells; null for none. */
        public @Nullable String style() {
            return isAmount ? "amount" : breaks ? "breakable" : null;
        }
    }

    /** The headings of a table of words. */
    public static List<Column> columns(String... labels) {
        return Arrays.stream(labels)
                .map(label -> new Column(label, false, false))
                .toList();
    }

    public static Column amount(String label) {
        return new Column(label, true, false);
    }

    public static Column words(String label) {
        return new Column(label, false, false);
    }

    /** Words of others' making, as a reference of a bank is. */
    public static Column references(String label) {
        return new Column(label, false, true);
    }
}
