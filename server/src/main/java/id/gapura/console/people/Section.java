package id.gapura.console.people;

import id.gapura.screen.Field;
import java.util.List;

/** Some questions of a form under one heading. */
public record Section(String legend, List<Field> fields) {
    public Section {
        fields = List.copyOf(fields);
    }
}
