package id.gapura.console.payouts;

import id.gapura.screen.Field;
import java.util.List;

/** The form for a new batch. */
public record PayoutFormPage(List<Field> fields) {
    public PayoutFormPage {
        fields = List.copyOf(fields);
    }
}
