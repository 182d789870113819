package id.gapura.console.groups;

import id.gapura.screen.Field;
import java.util.List;

/** The questions about a new group. */
public record GroupFormPage(List<Field> fields) {
    public GroupFormPage {
        fields = List.copyOf(fields);
    }
}
