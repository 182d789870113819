package id.gapura.console.outreach;

import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The pages of outreach, beside each other, and where each activity and campaign is. */
public final class OutreachTabs {
    public static final String HOME = "/console/outreach";
    public static final String CALENDAR = HOME + "/calendar";
    public static final String CAMPAIGNS = HOME + "/campaigns";
    public static final String REPORT = HOME + "/report";
    public static final String BROUGHT = HOME + "/brought";
    public static final String MATERIALS = HOME + "/materials";
    public static final String STAKEHOLDERS = HOME + "/stakeholders";
    public static final String COMMUNICATORS = HOME + "/communicators";
    private static final Set<String> RESULTS = Set.of(REPORT, BROUGHT);

    private OutreachTabs() {}

    public static List<Link> of(Shell shell) {
        return List.of(
                tab("outreach.tab.activities", HOME, shell),
                tab("outreach.tab.calendar", CALENDAR, shell),
                tab("outreach.tab.campaigns", CAMPAIGNS, shell),
                tab("outreach.tab.report", REPORT, shell),
                tab("brought.title", BROUGHT, shell),
                tab("material.title", MATERIALS, shell),
                tab("stakeholder.title", STAKEHOLDERS, shell),
                tab("communicator.title", COMMUNICATORS, shell));
    }

    public static String activity(UUID id) {
        return HOME + "/activities/" + id;
    }

    public static String campaign(UUID id) {
        return CAMPAIGNS + "/" + id;
    }

    /** The workbook of a campaign. */
    public static String workbook(UUID campaign) {
        return campaign(campaign) + "/workbook";
    }

    /**
     * Of the page one is on, with what it was asked for, so that it shows as the one; results and answers ask alike, and one
     * leads to the other with the same question.
     */
    private static Link tab(String textKey, String path, Shell shell) {
        var here = shell.address();
        boolean isAlike = RESULTS.contains(path) && RESULTS.contains(here.path());
        boolean isAsked = (isAlike || here.path().equals(path)) && !here.query().isEmpty();
        return Link.to(shell.text(textKey), isAsked ? path + "?" + here.query() : path);
    }
}
