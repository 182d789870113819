package id.gapura.console.rosters;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Stat;
import java.util.List;
import java.util.Optional;

/**
 * A roster that was checked: nothing is imported yet.
 *
 * @param before present when the very same file was imported before
 * @param start the words of the button that imports; empty when there is nobody to import
 * @param mapping what each heading means
 */
public record DryRunPage(
        Head head,
        Optional<Notice> before,
        Optional<String> start,
        List<Stat> stats,
        Remarks remarks,
        List<Field> mapping) {
    public DryRunPage {
        stats = List.copyOf(stats);
        mapping = List.copyOf(mapping);
    }

    /**
     * What every page of a roster says on top.
     *
     * @param address of the roster's page
     * @param facts where, for what and by whom
     */
    public record Head(String fileName, String address, List<Fact> facts) {
        public Head {
            facts = List.copyOf(facts);
        }
    }
}
