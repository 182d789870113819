package id.gapura.console.badges;

import id.gapura.screen.Fact;
import java.util.List;

/**
 * The badge of whoever looks.
 *
 * @param facts what it says besides the picture; empty for who has none that is valid
 */
public record OwnBadgePage(List<Fact> facts) {
    public OwnBadgePage {
        facts = List.copyOf(facts);
    }
}
