package id.gapura.outreach.attribution;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.attribution.GivenStore.Given;
import id.gapura.outreach.attribution.Report.Member;
import id.gapura.outreach.attribution.Report.Put;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Contacts.Count;
import id.gapura.places.RegionLevel;
import id.gapura.rules.InTime;
import id.gapura.rules.law.Series;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The face of attribution: what came of activities, from base records, at this moment. */
public final class Attribution {
    private final Activities activities;
    private final OwnCodes codes;
    private final Contacts contacts;
    private final Stores stores;
    private final Rules rules;
    private final InstantSource clock;

    Attribution(
            Activities activities, OwnCodes codes, Contacts contacts, Stores stores, Rules rules, InstantSource clock) {
        this.activities = activities;
        this.codes = codes;
        this.contacts = contacts;
        this.stores = stores;
        this.rules = rules;
        this.clock = clock;
    }

    /** How long a contact counts, and from when on it can be told who stayed. */
    record Rules(Series<Integer> halfLife, InTime inTime) {}

    record Stores(JourneyStore journeys, GivenStore given) {}

    /** After so many days a contact counts half today. */
    public int halfLifeDays() {
        return rules.halfLife().at(Jakarta.today(clock)).value();
    }

    /**
     * What came of the activities that somebody asks for, and where all of a place are, of the own codes of its people that
     * anybody has named. Of members who came by others too, these get their shares.
     */
    public Report report(Wanted wanted, Model model) {
        Map<UUID, Origin> asked = Stream.concat(activities.list(wanted).stream(), codes(wanted).stream())
                .collect(Collectors.toMap(Origin::id, Function.identity()));
        var counts = contacts.counts(asked.keySet());
        asked.values().removeIf(one -> one instanceof OwnCode && !counts.containsKey(one.id()));
        var given = stores.given().at(asked.keySet());
        var put = asked.values().stream()
                .collect(Collectors.toMap(
                        Origin::id,
                        one -> put(
                                one,
                                counts.getOrDefault(one.id(), Count.NONE),
                                given.getOrDefault(one.id(), Given.NOTHING))));
        return new Report(put, members(asked, model), ripeness());
    }

    /** A code stands from the day on which it was given, as a sign at a gate does. */
    private List<OwnCode> codes(Wanted wanted) {
        return wanted.isNarrowed() ? List.of() : codes.within(wanted.within(), wanted.to());
    }

    private Ripeness ripeness() {
        return new Ripeness(rules.inTime(), Jakarta.today(clock));
    }

    /** A code of one's own costs nothing, and nobody counts whom it reaches. */
    private static Put put(Origin origin, Count count, Given given) {
        var input = switch (origin) {
            case Activity one -> new Line.Input(1, one.cost(), given.cost(), one.reached(), count.attempts());
            case OwnCode _ -> new Line.Input(0, Rupiah.ZERO, Rupiah.ZERO, 0, count.attempts());
        };
        return new Put(origin, input, given.unpriced());
    }

    private List<Member> members(Map<UUID, Origin> asked, Model model) {
        var shares = new Shares(model, halfLifeDays());
        return stores.journeys().of(asked.keySet()).stream()
                .map(journey -> new Member(shares.of(journey), journey.background(), journey.fate()))
                .toList();
    }

    /**
     * Members who joined in the places and days asked for and came by nothing we know; empty where the places are too large to
     * count: no province is walked through for a page.
     */
    public Optional<Line> without(Wanted wanted) {
        return wanted.within().level().compareTo(RegionLevel.REGENCY) < 0
                ? Optional.empty()
                : Optional.of(stores.journeys().without(wanted.within(), wanted.from(), wanted.to(), ripeness()));
    }

    /**
     * What was given away in the places and on the days asked for and belongs to no activity, by kind; kinds of which nothing was
     * given are absent. Empty where some activities are asked for, since it belongs to none of them.
     */
    public List<Promotion> promotion(Wanted wanted) {
        return wanted.isNarrowed()
                ? List.of()
                : stores.given().besides(wanted).stream()
                        .filter(one -> one.count() > 0)
                        .sorted(Comparator.comparing(Promotion::kind))
                        .toList();
    }
}
