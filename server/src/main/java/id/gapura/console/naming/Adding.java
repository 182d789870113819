package id.gapura.console.naming;

import id.gapura.screen.Field;
import java.util.List;

/**
 * The form for a list of people, and who was found by a search.
 *
 * @param fields of the list; empty for who may not name anybody
 */
public record Adding(List<Field> fields, String asked, List<Found> found) {
    public static final Adding NOBODY = new Adding(List.of(), "", List.of());

    public Adding {
        fields = List.copyOf(fields);
        found = List.copyOf(found);
    }

    /** Somebody who can be named. */
    public record Found(String name, String number, String digits) {}
}
