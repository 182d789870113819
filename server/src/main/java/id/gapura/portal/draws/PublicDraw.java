package id.gapura.portal.draws;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Table;
import java.util.List;

/**
 * One draw for everybody.
 *
 * @param notices how it stands, and what was asked about a ticket
 * @param hash over all that is fixed
 */
public record PublicDraw(
        Head head, List<Notice> notices, List<Fact> facts, String hash, Winners winners, Field ticket) {
    public PublicDraw {
        notices = List.copyOf(notices);
        facts = List.copyOf(facts);
    }

    /**
     * Who won.
     *
     * @param more how many further winners only the file names
     */
    public record Winners(Table first, int more) {}

    /** What it is called and where its page is. */
    public record Head(String name, String place, String address) {}
}
