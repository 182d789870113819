package id.gapura.console.groups;

import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/** One sum: what it came to, whose it is, who saw that. */
public record CollectionPage(Head head, Notice state, List<Stat> stats, Table shares, Table witnesses, Acts acts) {
    public CollectionPage {
        stats = List.copyOf(stats);
    }

    /** Of which group, counted when and by whom. */
    public record Head(String title, String lead, String group, String groupAddress, String address) {}

    /**
     * What this officer can do.
     *
     * @param version of the split that is looked at
     * @param refusal the reason an officer gives for a no; absent where this officer cannot witness
     * @param whyNot why this officer cannot, although officers may; empty otherwise
     * @param asked which member to send a link to; absent where this officer cannot
     */
    public record Acts(
            int version,
            Optional<Field> refusal,
            String whyNot,
            Optional<Field> asked,
            boolean maySplit,
            boolean mayCancel) {}
}
