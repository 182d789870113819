package id.gapura.console.associations;

import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.List;

/** The two lists of where workers come together: associations, and places of work. */
public final class AssociationTabs {
    public static final String HOME = "/console/associations";
    public static final String PLACES = HOME + "/places";

    private AssociationTabs() {}

    public static List<Link> of(Shell shell) {
        return List.of(Link.to(shell.text("associations.tab"), HOME), Link.to(shell.text("gatherings.tab"), PLACES));
    }
}
