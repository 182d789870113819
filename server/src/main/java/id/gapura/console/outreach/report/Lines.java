package id.gapura.console.outreach.report;

import id.gapura.console.outreach.OutreachTabs;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Report;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.screen.Shell;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What came of activities from one side, each line with its name. */
record Lines(Campaigns campaigns, Communicators communicators, Places places) {
    /** A line with its name; {@code href} may be empty. */
    record Named(String name, String href, Line line) {}

    /** Those by which most people joined first. */
    List<Named> of(Report report, Side side, Shell shell) {
        if (side == Side.COMMUNICATOR) {
            return sorted(ofCommunicators(report));
        }
        return sorted(report.by(key(side)).entrySet().stream().map(entry -> named(entry, side, report, shell)));
    }

    private static List<Named> sorted(Stream<Named> lines) {
        return lines.sorted(Comparator.comparingLong(
                                (Named named) -> -named.line().joined().parts())
                        .thenComparing(Named::name))
                .toList();
    }

    /** One of each place, since the head of the traders of one village is not that of another. */
    private Stream<Named> ofCommunicators(Report report) {
        var speakers = communicators.ofActivities(report.activities());
        var known = new HashMap<String, Communicator>();
        speakers.values().forEach(one -> known.put(one.id().toString(), one));
        return report
                .by(activity ->
                        Objects.requireNonNull(speakers.get(activity.id())).id().toString())
                .entrySet()
                .stream()
                .map(entry -> new Named(name(Objects.requireNonNull(known.get(entry.getKey()))), "", entry.getValue()));
    }

    private String name(Communicator one) {
        return one.plan().name() + " (" + places.name(one.plan().region()) + ")";
    }

    private static Function<Activity, String> key(Side side) {
        return switch (side) {
            case ACTIVITY, COMMUNICATOR -> activity -> activity.id().toString();
            case KIND -> activity -> activity.plan().kind().code();
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
            case ACTIVITY, COMMUNICATOR -> {
                var id = UUID.fromString(key);
                var title = report.activity(id).map(one -> one.plan().title()).orElse("");
                yield new Named(title, OutreachTabs.activity(id), entry.getValue());
            }
            case KIND -> new Named(shell.text("outreach.kind." + key), "", entry.getValue());
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
