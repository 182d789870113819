package id.gapura.console.staff;

import id.gapura.screen.Field;
import java.util.List;

/** The form for a new account. */
public record NewStaffPage(List<Field> fields) {
    public NewStaffPage {
        fields = List.copyOf(fields);
    }
}
