package id.gapura.console.terms;

import id.gapura.screen.Comparison;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Map;

/**
 * The terms and prices there are beside those to be.
 *
 * @param notices what else would follow
 * @param from the sentence that says from which month on
 * @param action where the confirmation is sent
 * @param hidden what is sent along
 * @param back the person's page
 */
public record ComparePage(
        String name,
        List<Link> crumbs,
        List<Notice> notices,
        Comparison comparison,
        String from,
        String action,
        Map<String, String> hidden,
        String back) {
    public ComparePage {
        crumbs = List.copyOf(crumbs);
        notices = List.copyOf(notices);
        hidden = Map.copyOf(hidden);
    }
}
