package id.gapura.console.outreach.workbook;

import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Topic.Stage;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.List;

/**
 * What stands on top of each page of a workbook.
 *
 * @param lead what this stage is for
 * @param brief where the paper is
 * @param mayWrite whether the officer may write in it
 */
public record Head(String title, String lead, List<Link> crumbs, List<Link> tabs, String brief, boolean mayWrite) {
    public Head {
        crumbs = List.copyOf(crumbs);
        tabs = List.copyOf(tabs);
    }

    static Head of(Stage stage, Seen seen, boolean mayWrite) {
        var shell = seen.shell();
        var campaign = seen.campaign();
        return new Head(
                shell.text("workbook.title"),
                shell.text("workbook.stage." + stage.code() + ".lead"),
                crumbs(campaign, shell),
                Arrays.stream(Stage.values())
                        .map(one -> Link.to(shell.text("workbook.stage." + one.code()), stage(campaign, one)))
                        .toList(),
                OutreachTabs.workbook(campaign.id()) + "/brief.pdf",
                mayWrite);
    }

    static List<Link> crumbs(Campaign campaign, Shell shell) {
        return List.of(
                Link.to(shell.text("outreach.tab.campaigns"), OutreachTabs.CAMPAIGNS),
                Link.to(campaign.plan().name(), OutreachTabs.campaign(campaign.id())),
                Link.to(shell.text("workbook.title"), ""));
    }

    /** The page of a stage. */
    static String stage(Campaign campaign, Stage stage) {
        return OutreachTabs.workbook(campaign.id()) + "/" + stage.code();
    }

    /** The page on which a topic is written. */
    static String entry(Campaign campaign, Topic topic) {
        return OutreachTabs.workbook(campaign.id()) + "/entries/" + topic.code();
    }

    /** The page that shows a topic. */
    static String home(Campaign campaign, Topic topic) {
        return stage(
                campaign,
                switch (topic) {
                    case Topic.Part part -> part.stage();
                    case Topic.Segment _ -> Stage.ADOPTERS;
                    case Topic.Line _ -> Stage.PLAN;
                });
    }
}
