package id.gapura.field.briefing;

import id.gapura.accounts.Action;
import id.gapura.adoption.objection.Objection;
import id.gapura.adoption.objection.Objections;
import id.gapura.agents.Agents;
import id.gapura.field.briefing.Briefing.Band;
import id.gapura.field.briefing.Briefing.Cash;
import id.gapura.field.briefing.Briefing.Replied;
import id.gapura.field.briefing.Briefing.Rules;
import id.gapura.field.briefing.Briefing.Said;
import id.gapura.field.briefing.Briefing.Spot;
import id.gapura.field.briefing.Briefing.Who;
import id.gapura.field.devices.AtWork;
import id.gapura.field.devices.Devices;
import id.gapura.field.directory.PriceSteps;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.contact.VisitOutcome;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.receipts.DeviceCertificate;
import id.gapura.registry.evidence.HealthWording;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.vault.SigningKeys;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes briefings. */
public final class Briefings {
    private final Devices devices;
    private final Around around;
    private final Agents agents;
    private final Prices prices;
    private final SigningKeys keys;
    private final InstantSource clock;

    Briefings(Devices devices, Around around, Agents agents, Prices prices, SigningKeys keys, InstantSource clock) {
        this.devices = devices;
        this.around = around;
        this.agents = agents;
        this.prices = prices;
        this.keys = keys;
        this.clock = clock;
    }

    /** What is known of where the device works. */
    record Around(
            Places places,
            Activities activities,
            Duties duties,
            Errands errands,
            Sheets sheets,
            Objections objections,
            HeldBadges badges) {}

    /** What prices are taken from. */
    record Prices(ContributionPrice price, PaidAhead paidAhead, PriceSteps steps) {}

    /** The briefing of a device at this moment. */
    public Briefing of(AtWork atWork) {
        var month = Jakarta.month(clock.instant());
        var policy = devices.policy();
        var staff = atWork.staff();
        var place = atWork.device().place();
        return new Briefing(
                new Rules(
                        policy.silentDays(),
                        policy.idleMinutes(),
                        prices.paidAhead().most(month),
                        Sector.drivingWords(),
                        HealthWording.on(Jakarta.today(clock)).version(),
                        VisitOutcome.rests()),
                new Who(
                        staff.login(),
                        staff.displayName(),
                        staff.role().code(),
                        place.text(),
                        around.places.fullName(place),
                        staff.may(Action.MEET_PEOPLE),
                        staff.may(Action.DESCRIBE_PEOPLE)),
                spots(place).toList(),
                around.activities.recent(place).stream().map(Briefings::event).toList(),
                around.duties.of(atWork),
                prices.price().bandFloors(month).stream()
                        .map(floor -> band(floor, month))
                        .toList(),
                cash(atWork, policy.silentDays()),
                around.errands.cases(atWork),
                around.errands.leads(atWork),
                around.errands.resting(atWork),
                atWork.staff().may(Action.TAKE_SURVEYS) ? around.sheets.of(atWork) : List.of(),
                staff.may(Action.HEAR_OBJECTIONS)
                        ? around.objections.list().stream().map(Briefings::said).toList()
                        : List.of(),
                around.badges.of(staff));
    }

    private static Said said(Objection objection) {
        return new Said(
                objection.id(),
                objection.entry().version(),
                objection.words(),
                objection.replies().stream()
                        .map(reply -> new Replied(reply.id(), reply.entry().version(), reply.words()))
                        .toList());
    }

    private static Briefing.Event event(Activity activity) {
        var plan = activity.plan();
        return new Briefing.Event(
                activity.id(),
                plan.title(),
                Jakarta.day(plan.span().from()).toEpochDay(),
                plan.span().lastDay().toEpochDay(),
                plan.kind() == ActivityKind.DOOR_TO_DOOR);
    }

    /** Villages, and what has none below it. */
    private Stream<Spot> spots(RegionCode place) {
        if (place.level() != RegionLevel.VILLAGE) {
            var below = around.places.children(place);
            if (!below.isEmpty()) {
                return below.stream().flatMap(region -> spots(region.code()));
            }
        }
        return Stream.of(new Spot(place.text(), around.places.name(place)));
    }

    private Band band(Rupiah floor, YearMonth month) {
        var steps = new HashMap<String, String>();
        for (var sector : Sector.values()) {
            for (var programmes : Programmes.values()) {
                steps.put(
                        sector.code() + "|" + programmes.code(),
                        prices.steps().of(new ContributionFacts(floor, programmes, sector, Payer.SELF), month));
            }
        }
        return new Band(floor.amount(), steps);
    }

    /** A certificate holds as long as the device may be silent, so that one that is lost can soon sign nothing. */
    private Optional<Cash> cash(AtWork atWork, int silentDays) {
        var lastDay = Jakarta.today(clock).plusDays(silentDays);
        return agents.find(atWork.login())
                .map(agent -> new Cash(
                        agent.cash().limit().amount(),
                        agent.cash().open().amount(),
                        atWork.key()
                                .map(key -> DeviceCertificate.of(atWork.device().id(), key, lastDay, keys)
                                        .text())
                                .orElse("")));
    }
}
