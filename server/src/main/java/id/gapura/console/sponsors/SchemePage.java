package id.gapura.console.sponsors;

import id.gapura.console.naming.Adding;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * A scheme: until when it pays, for whom it could not, and the offer that follows it.
 *
 * @param adding who may be named for it; empty for an officer who may not name any
 */
public record SchemePage(
        Head head, List<Notice> notices, List<Stat> stats, Table months, Table unpaid, Offers offers, Adding adding) {
    public SchemePage {
        notices = List.copyOf(notices);
        stats = List.copyOf(stats);
    }

    /** What it is called and what an officer may do about it. */
    public record Head(String name, String lead, String address, Link sponsor, boolean maySeeMembers, boolean mayPay) {}

    /**
     * The offers to go on alone.
     *
     * @param untold members not told yet
     */
    public record Offers(List<Fact> facts, int untold, boolean mayRecord) {
        public Offers {
            facts = List.copyOf(facts);
        }
    }
}
