package id.gapura.portal.badge;

import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import java.util.List;

/**
 * What a badge is worth.
 *
 * @param verdict first
 * @param facts what the badge must say; none of one that is not ours
 * @param mayAsk what its holder may ask; empty where the holder may ask nothing
 */
public record BadgePage(Notice verdict, List<Fact> facts, List<String> mayAsk) {
    public BadgePage {
        facts = List.copyOf(facts);
        mayAsk = List.copyOf(mayAsk);
    }
}
