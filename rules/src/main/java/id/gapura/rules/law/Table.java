package id.gapura.rules.law;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import java.util.List;
import java.util.Map;

/** A legal table ({@code lampiran}). Rows in the order of the law; may be empty. */
public record Table(List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * The row with this code in {@code column}.
     *
     * @throws IllegalArgumentException naming the codes there are
     */
    public Row row(String column, String code) {
        return rows.stream()
                .filter(row -> row.code(column).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        column + " must be " + String.join(" or ", codes(column)) + ", not " + code));
    }

    /** The codes in {@code column}, in the order of the law. */
    public List<String> codes(String column) {
        return rows.stream().map(row -> row.code(column)).toList();
    }

    /** One row; every column of the table is present, in the unit the file declares for it. */
    public record Row(Map<String, Object> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        public Rupiah rupiah(String column) {
            return cell(column, Rupiah.class);
        }

        public Rate rate(String column) {
            return cell(column, Rate.class);
        }

        public int count(String column) {
            return cell(column, Integer.class);
        }

        public String text(String column) {
            return cell(column, String.class);
        }

        public String code(String column) {
            return cell(column, String.class);
        }

        <T> T cell(String column, Class<T> type) {
            var value = cells.get(column);
            if (!type.isInstance(value)) {
                throw new IllegalArgumentException("no " + type.getSimpleName() + " in column " + column);
            }
            return type.cast(value);
        }
    }
}
