package id.gapura.console.rosters;

import id.gapura.enrolment.rosters.reading.RosterColumn;
import id.gapura.enrolment.rosters.reading.RosterMapping;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form that says what each column of a roster means. */
final class MappingForm {
    private static final String NAME = "column-";
    /** Our own remarks on a file that was sent back; nobody chooses them. */
    private static final Set<RosterColumn> REMARKS = EnumSet.of(RosterColumn.WHAT_IS_WRONG, RosterColumn.HOW_TO_FIX);

    private MappingForm() {}

    /** How the form reads. */
    sealed interface Reading {}

    /** Every column has at most one meaning and every meaning at most one column. */
    record Columns(Map<Integer, RosterColumn> columns) implements Reading {
        Columns {
            columns = Map.copyOf(columns);
        }
    }

    /** Two columns are to mean the same. */
    record Clash(RosterColumn column) implements Reading {}

    record WithoutNik() implements Reading {}

    static List<Field> fields(RosterMapping mapping, Shell shell) {
        var options = options(shell);
        var fields = new ArrayList<Field>();
        for (int i = 0; i < mapping.headings().size(); i++) {
            var meaning = mapping.columns().get(i);
            boolean isRemark = meaning != null && REMARKS.contains(meaning);
            if (!mapping.headings().get(i).isBlank() && !isRemark) {
                fields.add(Field.select(NAME + i, mapping.headings().get(i), options)
                        .value(meaning == null ? "" : meaning.name())
                        .required());
            }
        }
        return fields;
    }

    private static List<Field.Option> options(Shell shell) {
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option("", shell.text("rosters.column.none")));
        Arrays.stream(RosterColumn.values())
                .filter(column -> !REMARKS.contains(column))
                .forEach(column -> options.add(new Field.Option(column.name(), word(column, shell))));
        return options;
    }

    static String word(RosterColumn column, Shell shell) {
        return shell.text("rosters.column." + column.name());
    }

    /** Reads the form that {@link #fields} made for a mapping. */
    static Reading read(Map<String, String> form, RosterMapping before) {
        var columns = new HashMap<Integer, RosterColumn>();
        for (int i = 0; i < before.headings().size(); i++) {
            var column =
                    chosen(form.getOrDefault(NAME + i, ""), before.columns().get(i));
            if (column.isPresent() && columns.containsValue(column.get())) {
                return new Clash(column.get());
            }
            if (column.isPresent()) {
                columns.put(i, column.get());
            }
        }
        return columns.containsValue(RosterColumn.NIK) ? new Columns(columns) : new WithoutNik();
    }

    /** What was chosen; a column of remarks, which the form does not ask about, stays one. */
    private static Optional<RosterColumn> chosen(String name, @Nullable RosterColumn before) {
        if (before != null && REMARKS.contains(before)) {
            return Optional.of(before);
        }
        return Arrays.stream(RosterColumn.values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
