package id.gapura.console;

import id.gapura.screen.Link;
import java.util.List;
import java.util.UUID;

/**
 * What stands around every page of one person; shown by {@code layout/person}.
 *
 * @param lead what the person lives on and where
 */
public record PersonFrame(UUID id, String name, String lead, List<Link> tabs) {
    private static final String PEOPLE = "/console/people";

    public PersonFrame {
        tabs = List.copyOf(tabs);
    }

    /** The address of a person's first page; the others lie below it. */
    public static String address(UUID person) {
        return PEOPLE + "/" + person;
    }

    public String address() {
        return address(id);
    }

    /** The way from the list of people to a page below one of the tabs. */
    public List<Link> crumbs(String people, Link tab, String title) {
        return List.of(Link.to(people, PEOPLE), Link.to(name, address()), tab, Link.to(title, ""));
    }
}
