package id.gapura.console.outreach;

import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.List;

/** The pages of outreach, beside each other. */
final class OutreachTabs {
    static final String HOME = "/console/outreach";
    static final String CALENDAR = HOME + "/calendar";
    static final String CAMPAIGNS = HOME + "/campaigns";
    static final String REPORT = HOME + "/report";

    private OutreachTabs() {}

    static List<Link> of(Shell shell) {
        return List.of(
                tab("outreach.tab.activities", HOME, shell),
                tab("outreach.tab.calendar", CALENDAR, shell),
                tab("outreach.tab.campaigns", CAMPAIGNS, shell),
                tab("outreach.tab.report", REPORT, shell));
    }

    /** Of the page one is on, with what it was asked for, so that it shows as the one. */
    private static Link tab(String textKey, String path, Shell shell) {
        var here = shell.address();
        boolean isAsked = here.path().equals(path) && !here.query().isEmpty();
        return Link.to(shell.text(textKey), isAsked ? path + "?" + here.query() : path);
    }
}
