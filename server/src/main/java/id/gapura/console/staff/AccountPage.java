package id.gapura.console.staff;

import id.gapura.screen.Fact;
import id.gapura.screen.Moment;
import java.util.List;

/**
 * One account.
 *
 * @param may what its role may, in a sentence
 * @param isOwn whether it is the visitor's own, which the visitor cannot change
 * @param history what was done to it and with it, newest first
 */
public record AccountPage(
        String name,
        String address,
        List<Fact> facts,
        String may,
        boolean isEnabled,
        boolean isOwn,
        List<Moment> history) {
    public AccountPage {
        facts = List.copyOf(facts);
        history = List.copyOf(history);
    }
}
