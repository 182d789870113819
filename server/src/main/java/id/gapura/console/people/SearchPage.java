package id.gapura.console.people;

import id.gapura.screen.Field;
import id.gapura.screen.Table;
import java.util.Optional;

/**
 * What was looked for and who was found.
 *
 * @param found absent before anything was looked for
 */
public record SearchPage(String text, Field region, Optional<Table> found) {
    /** As many as the registry finds at most. */
    private static final int MOST = 50;

    static SearchPage before(String text, Field region) {
        return new SearchPage(text, region, Optional.empty());
    }

    static SearchPage after(String text, Field region, Table found) {
        return new SearchPage(text, region, Optional.of(found));
    }

    /** Whether there may be more than are shown. */
    public boolean isCutOff() {
        return found.filter(table -> table.rows().size() >= MOST).isPresent();
    }

    /** Whether the field for a region should be seen at once: it holds something, or something is wrong with it. */
    public boolean isNarrowed() {
        return !region.value().isEmpty() || region.isFaulty();
    }
}
