package id.gapura.outreach.attribution;

import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.attribution.Report.Member;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Contacts.Count;
import id.gapura.places.RegionLevel;
import id.gapura.rules.InTime;
import id.gapura.rules.law.Series;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The face of attribution: what came of activities, from base records, at this moment. */
public final class Attribution {
    private final Activities activities;
    private final Contacts contacts;
    private final JourneyStore journeys;
    private final Rules rules;
    private final InstantSource clock;

    Attribution(Activities activities, Contacts contacts, JourneyStore journeys, Rules rules, InstantSource clock) {
        this.activities = activities;
        this.contacts = contacts;
        this.journeys = journeys;
        this.rules = rules;
        this.clock = clock;
    }

    /** How long a contact counts, and from when on it can be told who stayed. */
    record Rules(Series<Integer> halfLife, InTime inTime) {}

    /** After so many days a contact counts half today. */
    public int halfLifeDays() {
        return rules.halfLife().at(Jakarta.today(clock)).value();
    }

    /** What came of the activities that somebody asks for. Of members who came by others too, these get their shares. */
    public Report report(Wanted wanted, Model model) {
        var asked = activities.list(wanted).stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        var counts = contacts.counts(asked.keySet());
        var inputs = asked.values().stream()
                .collect(Collectors.toMap(
                        Activity::id, activity -> input(activity, counts.getOrDefault(activity.id(), Count.NONE))));
        return new Report(asked, inputs, members(asked, model), ripeness());
    }

    private Ripeness ripeness() {
        return new Ripeness(rules.inTime(), Jakarta.today(clock));
    }

    private static Line.Input input(Activity activity, Count count) {
        return new Line.Input(1, activity.cost(), activity.reached(), count.attempts());
    }

    private List<Member> members(Map<UUID, Activity> asked, Model model) {
        var shares = new Shares(model, halfLifeDays());
        return journeys.of(asked.keySet()).stream()
                .map(journey -> new Member(shares.of(journey), journey.fate()))
                .toList();
    }

    /**
     * Members who joined in the places and days asked for and came by nothing we know; empty where the places are too large to
     * count: no province is walked through for a page.
     */
    public Optional<Line> without(Wanted wanted) {
        return wanted.within().level().compareTo(RegionLevel.REGENCY) < 0
                ? Optional.empty()
                : Optional.of(journeys.without(wanted.within(), wanted.from(), wanted.to(), ripeness()));
    }
}
