package id.gapura.demo.villages;

import id.gapura.accounts.Badges;
import id.gapura.accounts.Staff;
import id.gapura.agents.Agents;
import id.gapura.demo.DemoServices;
import id.gapura.demo.invented.Names;
import id.gapura.insight.Insight;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Added;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicator.Links;
import id.gapura.outreach.communicator.CommunicatorKind;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.places.RegionCode;
import id.gapura.registry.Sex;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.registry.household.Households;
import id.gapura.rules.Kin;
import id.gapura.villages.Awards;
import id.gapura.villages.Villages;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Padasuka, where people stayed and which is given the award; Cirangkong, which lacks something. */
public final class DemoVillages {
    private static final RegionCode AWARDED = RegionCode.of("36.04.19.2005");
    private static final RegionCode NEXT = RegionCode.of("36.04.19.2002");
    private static final String MAKER = "serang";
    private static final String OTHER = "serang2";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int RECRUITS = 14;
    private static final int STAYING = 13;
    private static final int OTHER_RECRUITS = 12;
    private static final int OTHER_STAYING = 7;
    private static final int NEW = 3;
    private static final int FAMILIES = 9;
    private static final int APART = 100;
    private static final int GOING_MONTHS = 11;
    private static final String HEAD = "Kepala desa";

    private final DemoServices services;
    private final Names names;
    private final DemoRecruits awarded;
    private final DemoRecruits next;

    public DemoVillages(DemoServices services, RandomGenerator random, String password) {
        this.services = services;
        this.names = new Names(random);
        this.awarded = new DemoRecruits(
                services, names, AWARDED, DemoRecruits.agent("darmin", "Darmin, agen Perisai", password));
        this.next = new DemoRecruits(
                services, names, NEXT, DemoRecruits.agent("sulastri", "Sulastri, agen Perisai", password));
    }

    /** Two months before the year: agents recruit in both villages, one by a code of his own, one from door to door. */
    public void begin() {
        awarded.register();
        awarded.recruit(RECRUITS, 0);
        cameBy(code(awarded.agent().staff()), awarded);
        next.register();
        next.recruit(OTHER_RECRUITS, APART);
        cameBy(doorToDoor(next.agent().staff()), next);
    }

    private OwnCode code(Staff agent) {
        var communicators = services.get(Communicators.class);
        var named = communicators.called(agent.displayName(), AWARDED, MAKER);
        var links = new Links(Optional.empty(), Optional.empty(), Optional.of(agent.login()));
        communicators.change(named, new Communicator.Plan(named.plan().name(), CommunicatorKind.AGENT, AWARDED, links));
        return services.get(OwnCodes.class)
                .give(communicators.find(named.id()).orElseThrow(), MAKER)
                .orElseThrow();
    }

    private Activity doorToDoor(Staff agent) {
        var today = Jakarta.today(services.get(InstantSource.class));
        return plan(new Idea(
                ActivityKind.DOOR_TO_DOOR,
                "Petani Cirangkong, pintu ke pintu",
                NEXT,
                agent.displayName(),
                today,
                today.plusMonths(GOING_MONTHS)));
    }

    private void cameBy(Origin origin, DemoRecruits recruits) {
        var now = services.get(InstantSource.class).instant();
        var contact = new Contact(
                origin.id(), Way.FIELD, now, recruits.agent().staff().login());
        recruits.people().forEach(worker -> services.get(Contacts.class).ofWorker(worker, contact));
    }

    /** A month later some pay on and some do not. */
    public void goOn() {
        awarded.goOn(STAYING);
        next.goOn(OTHER_STAYING);
    }

    /** A year later: those who stayed pay again, one agent begins to recruit anew, and the villages are judged. */
    public void renew(LocalDate today) {
        var insight = services.get(Insight.class);
        insight.setTarget(AWARDED, today.minusYears(1), 24, "Angka demo, bukan target resmi", "demo");
        insight.setTarget(NEXT, today.minusYears(1), 40, "Angka demo, bukan target resmi", "demo");
        awarded.renew(STAYING);
        next.renew(OTHER_STAYING);
        services.get(Agents.class).letRecruit(awarded.agent());
        awarded.recruit(NEW, 2 * APART);
        services.get(Badges.class).issue(awarded.agent().staff(), today.plusYears(1), "admin");
        await();
        judge();
    }

    private void judge() {
        List.of(AWARDED, NEXT, RegionCode.of("36.04.19.2008"))
                .forEach(village -> services.get(Villages.class).assess(village, MAKER));
    }

    private void await() {
        if (!services.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("a job of the demo did not end");
        }
    }

    /** Families are put down, the village meets, a sign is planned, and the award is proposed. */
    public void propose(LocalDate today) {
        awarded.people()
                .subList(0, FAMILIES)
                .forEach(worker -> services.get(Households.class)
                        .addRelative(
                                worker,
                                new Who(names.next(true), Sex.FEMALE, Optional.empty()),
                                Kin.PARENT,
                                new By(MAKER, "disebut peserta", RegionCode.NATION)));
        var meeting = plan(new Idea(
                ActivityKind.VILLAGE_MEETING, "Musyawarah Desa Padasuka", AWARDED, HEAD, today.minusDays(1), today));
        services.get(Activities.class).done(meeting, new Activity.Effect(Rupiah.of(450_000), 64));
        new DemoSouvenirs(services).handOut(awarded.people().subList(0, FAMILIES), meeting, today);
        plan(new Idea(ActivityKind.GATE, "Spanduk gapura Padasuka", AWARDED, HEAD, today, today.plusYears(1)));
        judge();
        if (services.get(Awards.class).propose(AWARDED, MAKER) != Awards.Proposal.PROPOSED) {
            throw new IllegalStateException("the demo's village has not earned its award, there lacks "
                    + services.get(Villages.class).assess(AWARDED, MAKER).open());
        }
    }

    /** An activity of a village, from a morning to another. */
    private record Idea(
            ActivityKind kind, String title, RegionCode village, String communicator, LocalDate from, LocalDate to) {}

    private Activity plan(Idea idea) {
        var campaign = services.get(Campaigns.class).touching(AWARDED).getFirst();
        var span = new Activity.Span(
                idea.from.atTime(8, 0).atZone(Jakarta.ZONE).toInstant(),
                idea.to.atTime(7, 0).atZone(Jakarta.ZONE).toInstant());
        var plan = new Activity.Plan(
                idea.kind,
                idea.title,
                new Activity.Where(idea.village, "Balai desa"),
                span,
                new Activity.Audience(Optional.empty(), idea.communicator, "Selebaran"),
                new Activity.Effort(List.of(MAKER), Rupiah.of(500_000), 60));
        if (services.get(Activities.class).add(campaign.id(), plan, Optional.empty(), MAKER)
                instanceof Added.Planned(var activity)) {
            return activity;
        }
        throw new IllegalStateException("an activity of the demo was refused");
    }

    /** Another officer gives it. */
    public void give() {
        var awards = services.get(Awards.class);
        if (awards.give(awards.waiting(AWARDED).getFirst().id(), OTHER) != Awards.Ending.DONE) {
            throw new IllegalStateException("the demo's award is not given");
        }
    }
}
