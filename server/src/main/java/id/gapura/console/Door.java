package id.gapura.console;

import id.gapura.accounts.Action;
import java.util.Comparator;
import java.util.Locale;

/**
 * An entry of the console's navigation, shown to whoever may do its action. Each capability's pages register theirs as
 * beans.
 *
 * @param place among the entries of its part, from the top; tens leave room between
 * @param textKey of its word
 * @param icon a name in {@code icons.svg}
 */
public record Door(Part part, int place, Action action, String textKey, String href, String icon) {
    static final Comparator<Door> ORDER = Comparator.comparing(Door::part).thenComparingInt(Door::place);

    /** Parts of the navigation, in the order of the loop: from who is reached to what came of it. */
    public enum Part {
        REACH,
        ENROL,
        PEOPLE,
        PAYMENTS,
        LEDGER,
        RESULTS,
        SETTINGS;

        String textKey() {
            return "console.part." + name().toLowerCase(Locale.ROOT);
        }
    }
}
