package id.gapura.console.adoption;

import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.UUID;

/** The pages of adoption beside each other, and where they are. */
public final class AdoptionTabs {
    static final String HOME = "/console/adoption";
    static final String COHORTS = HOME + "/cohorts";

    private AdoptionTabs() {}

    static List<Link> of(Shell shell) {
        return List.of(tab("adoption.title", HOME, shell), tab("adoption.cohorts", COHORTS, shell));
    }

    /** With what the page one is on was asked for: of the same people. */
    private static Link tab(String textKey, String path, Shell shell) {
        var query = shell.address().query();
        return Link.to(shell.text(textKey), query.isEmpty() ? path : path + "?" + query);
    }

    /** The stages of those who came by a campaign. */
    public static String stagesOf(UUID campaign) {
        return HOME + "?campaign=" + campaign;
    }
}
