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
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What came of activities from one side, each line with its name. */
record Lines(Campaigns campaigns, Communicators communicators, Places places) {
    /** A line with its name; {@code href} may be empty. */
    record Named(String name, String href, Line line) {}

    /** Those by which most people joined first. */
    List<Named> of(Report report, Side side, Shell shell) {
        return switch (side) {
            case ACTIVITY -> sorted(report, one -> one.id().toString(), (id, line) -> activity(id, line, report));
            case COMMUNICATOR -> byCommunicator(report);
            case KIND ->
                sorted(
                        report,
                        one -> one.plan().kind().code(),
                        (kind, line) -> new Named(shell.text("outreach.kind." + kind), "", line));
            case SEGMENT -> sorted(report, Lines::segment, (text, line) -> new Named(shell.text(text), "", line));
            case PLACE ->
                sorted(
                        report,
                        one -> one.plan().where().region().text(),
                        (code, line) -> new Named(places.fullName(RegionCode.of(code)), "", line));
            case CAMPAIGN -> sorted(report, one -> one.campaignId().toString(), this::campaign);
        };
    }

    private static List<Named> sorted(
            Report report, Function<Activity, String> key, BiFunction<String, Line, Named> named) {
        return report.by(key).entrySet().stream()
                .map(entry -> named.apply(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(
                                (Named one) -> -one.line().joined().parts())
                        .thenComparing(Named::name))
                .toList();
    }

    private static Named activity(String key, Line line, Report report) {
        var id = UUID.fromString(key);
        var title = report.activity(id).map(one -> one.plan().title()).orElse("");
        return new Named(title, OutreachTabs.activity(id), line);
    }

    /** One of each place, since the head of the traders of one village is not that of another. */
    private List<Named> byCommunicator(Report report) {
        var speakers = communicators.ofActivities(report.activities());
        var known = new HashMap<String, Communicator>();
        speakers.values().forEach(one -> known.put(one.id().toString(), one));
        return sorted(
                report,
                activity ->
                        Objects.requireNonNull(speakers.get(activity.id())).id().toString(),
                (id, line) -> new Named(name(Objects.requireNonNull(known.get(id))), "", line));
    }

    private String name(Communicator one) {
        return one.plan().name() + " (" + places.name(one.plan().region()) + ")";
    }

    private static String segment(Activity activity) {
        return activity.plan()
                .audience()
                .segment()
                .map(one -> "livelihood." + one.code())
                .orElse("outreach.segment.all");
    }

    private Named campaign(String key, Line line) {
        var id = UUID.fromString(key);
        var name =
                campaigns.find(id).map(Campaign::plan).map(Campaign.Plan::name).orElse("");
        return new Named(name, OutreachTabs.campaign(id), line);
    }
}
