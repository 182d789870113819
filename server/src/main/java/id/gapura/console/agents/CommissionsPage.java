package id.gapura.console.agents;

import id.gapura.screen.Field;
import id.gapura.screen.Table;
import java.util.List;

/** What agents are owed, and the form that proposes to pay it. */
public record CommissionsPage(Table agents, List<Field> fields) {
    public CommissionsPage {
        fields = List.copyOf(fields);
    }
}
