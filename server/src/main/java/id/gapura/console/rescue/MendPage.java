package id.gapura.console.rescue;

import id.gapura.screen.Field;
import java.util.List;

/** Correcting what was typed. */
public record MendPage(String name, String address, List<Field> fields) {
    public MendPage {
        fields = List.copyOf(fields);
    }
}
