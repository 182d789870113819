package id.gapura.screen;

/**
 * A place to go: an entry of the navigation, a tab, a crumb, an action.
 *
 * @param href path within this program, or empty for the place where one already is
 * @param icon a name in {@code icons.svg}; may be empty
 * @param count how much waits there; negative when nothing is counted
 */
public record Link(String label, String href, String icon, long count) {
    private static final long UNCOUNTED = -1;

    /** A link without icon or count. */
    public static Link to(String label, String href) {
        return new Link(label, href, "", UNCOUNTED);
    }

    public Link withIcon(String name) {
        return new Link(label, href, name, count);
    }

    public Link withCount(long waiting) {
        return new Link(label, href, icon, waiting);
    }

    public boolean isCounted() {
        return count >= 0;
    }
}
