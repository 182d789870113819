package id.gapura.console.incentives;

import id.gapura.screen.Field;
import id.gapura.screen.Table;
import java.util.List;

/**
 * What lies where, and the forms of new kinds, places and receipts.
 *
 * @param mayPromote whether the sponsors who pay free months are this officer's to see
 */
public record IncentivesPage(Table left, List<Entry> entries, boolean mayPromote) {
    public IncentivesPage {
        entries = List.copyOf(entries);
    }

    /**
     * A form on the page.
     *
     * @param path where it is sent
     * @param move makes sending it twice harmless
     */
    public record Entry(String title, String path, String move, List<Field> fields, String button) {
        public Entry {
            fields = List.copyOf(fields);
        }
    }
}
