package id.gapura.console.groups;

import id.gapura.screen.Field;
import id.gapura.screen.Link;
import java.util.List;

/**
 * The questions about a sum that a collector brought, or about another split of it.
 *
 * @param collection id that makes sending the form twice harmless
 * @param version of the split that is to be replaced; 0 for a new sum
 * @param money what was counted and how; none for another split
 * @param shares one question for each member
 */
public record CollectionFormPage(
        String title,
        String action,
        List<Link> crumbs,
        String collection,
        int version,
        List<Field> money,
        List<Field> shares) {
    public CollectionFormPage {
        crumbs = List.copyOf(crumbs);
        money = List.copyOf(money);
        shares = List.copyOf(shares);
    }

    public String back() {
        return crumbs.get(crumbs.size() - 2).href();
    }

    /** All that may be faulty. */
    public List<Field> all() {
        return java.util.stream.Stream.concat(money.stream(), shares.stream()).toList();
    }
}
