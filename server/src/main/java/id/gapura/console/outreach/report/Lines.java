package id.gapura.console.outreach.report;

import id.gapura.console.outreach.OutreachTabs;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Report;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.screen.Shell;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What came of activities from one side, each line with its name. */
record Lines(Campaigns campaigns, Places places) {
    /** A line with its name; {@code href} may be empty. */
    record Named(String name, String href, Line line) {}

    /** Those by which most people joined first. */
    List<Named> of(Report report, Side side, Shell shell) {
        return report.by(key(side)).entrySet().stream()
                .map(entry -> named(entry, side, report, shell))
                .sorted(Comparator.comparingLong(
                                (Named named) -> -named.line().joined().parts())
                        .thenComparing(Named::name))
                .toList();
    }

    private static Function<Activity, String> key(Side side) {
        return switch (side) {
            case ACTIVITY -> activity -> activity.id().toString();
            case KIND -> activity -> activity.plan().kind().code();
            case COMMUNICATOR -> activity -> activity.plan().audience().communicator();
            case SEGMENT ->
                activity -> activity.plan()
                        .audience()
                        .segment()
                        .map(one -> "livelihood." + one.code())
                        .orElse("outreach.segment.all");
            case PLACE -> activity -> activity.plan().where().region().text();
            case CAMPAIGN -> activity -> activity.campaignId().toString();
        };
    }

    private Named named(Map.Entry<String, Line> entry, Side side, Report report, Shell shell) {
        var key = entry.getKey();
        return switch (side) {
            case ACTIVITY -> {
                var id = UUID.fromString(key);
                var title = report.activity(id).map(one -> one.plan().title()).orElse("");
                yield new Named(title, OutreachTabs.activity(id), entry.getValue());
            }
            case KIND -> new Named(shell.text("outreach.kind." + key), "", entry.getValue());
            case COMMUNICATOR -> new Named(key, "", entry.getValue());
            case SEGMENT -> new Named(shell.text(key), "", entry.getValue());
            case PLACE -> new Named(places.fullName(RegionCode.of(key)), "", entry.getValue());
            case CAMPAIGN -> {
                var id = UUID.fromString(key);
                var name = campaigns
                        .find(id)
                        .map(Campaign::plan)
                        .map(Campaign.Plan::name)
                        .orElse("");
                yield new Named(name, OutreachTabs.campaign(id), entry.getValue());
            }
        };
    }
}
