package id.gapura.console.agents;

import id.gapura.screen.Field;
import java.util.List;

/** The questions for a new agent. */
public record RegistrationPage(List<Field> fields) {
    public RegistrationPage {
        fields = List.copyOf(fields);
    }
}
