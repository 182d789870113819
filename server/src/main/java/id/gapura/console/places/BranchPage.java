package id.gapura.console.places;

import id.gapura.screen.Field;
import java.util.List;

/**
 * The form for a branch.
 *
 * @param known its code if it exists already, so that it can be removed; otherwise empty
 */
public record BranchPage(String known, List<Field> fields) {
    public BranchPage {
        fields = List.copyOf(fields);
    }
}
