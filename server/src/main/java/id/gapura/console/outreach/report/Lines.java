package id.gapura.console.outreach.report;

import id.gapura.console.outreach.OutreachTabs;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Report;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What came of activities from one side, each line with its name. */
record Lines(Campaigns campaigns, Communicators communicators, Places places) {
    /** A line with its name; {@code href} may be empty. */
    record Named(String name, String href, Line line) {}

    private static final String OUTSIDE = "outside";

    /**
     * Those by which most people joined first; from the sides of members what brought nobody is last.
     *
     * @param within the place asked for; where members live is told one level below it
     */
    List<Named> of(Report report, Side side, RegionCode within, Shell shell) {
        return switch (side) {
            case ACTIVITY -> sorted(report, one -> one.id().toString(), (id, line) -> origin(id, line, report, shell));
            case COMMUNICATOR -> byCommunicator(report);
            case KIND ->
                sorted(report, Origin::kind, (kind, line) -> new Named(shell.text("outreach.kind." + kind), "", line));
            case SEGMENT ->
                ofMembers(
                        report.byMember(one -> one.livelihood().code()),
                        code -> shell.text("livelihood." + code),
                        shell);
            case PLACE ->
                ofMembers(
                        report.byMember(one -> place(one.home(), within)), key -> placeName(key, within, shell), shell);
            case CAMPAIGN -> sorted(report, Lines::campaignOf, (id, line) -> campaign(id, line, shell));
        };
    }

    private static List<Named> sorted(
            Report report, Function<Origin, String> key, BiFunction<String, Line, Named> named) {
        return sorted(report.by(key), named);
    }

    private static List<Named> sorted(Map<String, Line> lines, BiFunction<String, Line, Named> named) {
        return lines.entrySet().stream()
                .map(entry -> named.apply(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(
                                (Named one) -> -one.line().joined().parts())
                        .thenComparing(Named::name))
                .toList();
    }

    private static List<Named> ofMembers(Report.ByMember found, UnaryOperator<String> name, Shell shell) {
        var lines = new ArrayList<>(sorted(found.lines(), (key, line) -> new Named(name.apply(key), "", line)));
        if (found.nobody().input().activities() > 0) {
            lines.add(new Named(shell.text("outreach.nobody"), "", found.nobody()));
        }
        return lines;
    }

    private static String place(RegionCode home, RegionCode within) {
        return within.contains(home) ? home.at(below(within.level())).text() : OUTSIDE;
    }

    private static RegionLevel below(RegionLevel level) {
        return switch (level) {
            case NATION -> RegionLevel.PROVINCE;
            case PROVINCE -> RegionLevel.REGENCY;
            case REGENCY -> RegionLevel.DISTRICT;
            case DISTRICT, VILLAGE -> RegionLevel.VILLAGE;
        };
    }

    private String placeName(String key, RegionCode within, Shell shell) {
        if (key.equals(OUTSIDE)) {
            return shell.text("outreach.place.outside", places.name(within));
        }
        var code = RegionCode.of(key);
        return code.equals(within) && within.level() != RegionLevel.VILLAGE
                ? shell.text("outreach.place.unknown", places.fullName(within))
                : places.name(code);
    }

    private static Named origin(String key, Line line, Report report, Shell shell) {
        return switch (report.origin(UUID.fromString(key)).orElseThrow()) {
            case Activity one -> new Named(one.called(), OutreachTabs.activity(one.id()), line);
            case OwnCode one ->
                new Named(shell.text("communicator.code.of", one.called()), OutreachTabs.COMMUNICATORS, line);
        };
    }

    /** One of each place, since the head of the traders of one village is not that of another. */
    private List<Named> byCommunicator(Report report) {
        var speakers = communicators.ofActivities(report.activities());
        var lines = report.by(origin -> origin.speaker(speakers).id().toString());
        var known =
                communicators.list(lines.keySet().stream().map(UUID::fromString).toList());
        return sorted(
                lines, (id, line) -> new Named(name(Objects.requireNonNull(known.get(UUID.fromString(id)))), "", line));
    }

    private String name(Communicator one) {
        return one.plan().name() + " (" + places.name(one.plan().region()) + ")";
    }

    /** Nobody's own code belongs to a campaign. */
    private static String campaignOf(Origin origin) {
        return switch (origin) {
            case Activity one -> one.campaignId().toString();
            case OwnCode _ -> OUTSIDE;
        };
    }

    private Named campaign(String key, Line line, Shell shell) {
        if (key.equals(OUTSIDE)) {
            return new Named(shell.text("outreach.kind." + OwnCode.KIND), "", line);
        }
        var id = UUID.fromString(key);
        var name =
                campaigns.find(id).map(Campaign::plan).map(Campaign.Plan::name).orElse("");
        return new Named(name, OutreachTabs.campaign(id), line);
    }
}
