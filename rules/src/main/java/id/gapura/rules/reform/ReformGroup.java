package id.gapura.rules.reform;

import id.gapura.rules.IncomeBand;
import id.gapura.rules.Sector;
import java.util.Comparator;

/**
 * Members of one sector in one income band, in the order of both.
 *
 * @param band that of the law, in the member's first month
 */
public record ReformGroup(Sector sector, IncomeBand band) implements Comparable<ReformGroup> {
    private static final Comparator<ReformGroup> ORDER = Comparator.comparing(ReformGroup::sector)
            .thenComparing(group -> group.band().from());

    @Override
    public int compareTo(ReformGroup other) {
        return ORDER.compare(this, other);
    }
}
