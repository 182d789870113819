package id.gapura.demo;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.demo.invented.Names;
import id.gapura.kernel.Ids;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.registry.Origin;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.registry.Worker;
import id.gapura.registry.association.Association.Kind;
import id.gapura.registry.association.Association.Profile;
import id.gapura.registry.association.Associations;
import id.gapura.registry.association.Leader.Appointment;
import id.gapura.registry.association.Leader.Role;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.Evidence.Label;
import id.gapura.registry.evidence.HealthStatement;
import id.gapura.registry.evidence.HealthStatement.Given;
import id.gapura.registry.evidence.HealthWording;
import id.gapura.registry.evidence.WorkStatement;
import id.gapura.registry.household.FamilyCard;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.HouseholdMove;
import id.gapura.registry.household.HouseholdPerson.Place;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.registry.household.Households;
import id.gapura.registry.household.Relation;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.OccupationChange;
import id.gapura.registry.livelihood.Season;
import id.gapura.registry.livelihood.Workplace;
import id.gapura.rules.Kin;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What officers put down of some people of the example rosters in the month they came: families, work, evidence, and the
 * association to which most of their place belong.
 */
final class DemoLives {
    private static final String ACTOR = "serang";
    private static final int DESCRIBED = 8;
    private static final int SEARCHED = 5_000;
    private static final LocalDate CARD_ISSUED = LocalDate.of(2015, 3, 12);

    private final DemoServices services;
    private final Names names;
    private final SplittableRandom random;
    private int cards;

    DemoLives(DemoServices services, SplittableRandom random) {
        this.services = services;
        this.random = random;
        this.names = new Names(random.split());
    }

    /** Where a roster comes from: the place where its people work, and the group to which they belong. */
    private record Town(Profile association, Gathering.Kind kind, String gathering, Workplace.Kind workplace) {
        private static Town of(DemoRoster roster) {
            var region = RegionCode.of(roster.region()).at(RegionLevel.DISTRICT);
            return switch (roster.kind()) {
                case KADUGENEP ->
                    new Town(
                            new Profile(Kind.FARMERS, "Gabungan Kelompok Tani Kadugenep", region),
                            Gathering.Kind.FIELD,
                            "Sawah Kadugenep",
                            Workplace.Kind.FIELD);
                case PASAR_SENEN ->
                    new Town(
                            new Profile(Kind.MARKET, "Paguyuban Pedagang Pasar Senen", region),
                            Gathering.Kind.MARKET,
                            "Pasar Senen Blok III",
                            Workplace.Kind.STALL);
                case MUNCAR_NELAYAN ->
                    new Town(
                            new Profile(Kind.FISHERS, "KUB Nelayan Muncar Jaya", region),
                            Gathering.Kind.HARBOUR,
                            "Pelabuhan Muncar",
                            Workplace.Kind.BOAT);
            };
        }
    }

    /** Describes people of an example roster, on the day the clock stands at. */
    void describe(DemoRoster roster, LocalDate today) {
        var town = Town.of(roster);
        var people = people(RegionCode.of(roster.region()));
        var gathering = services.get(Gatherings.class)
                .add(town.kind(), town.gathering(), town.association().region(), ACTOR)
                .orElseThrow();
        join(town, people, today);
        for (int i = 0; i < Math.min(DESCRIBED, people.size()); i++) {
            var worker = people.get(i);
            family(worker);
            work(worker, town, gathering);
            if (i % 2 == 0) {
                evidence(worker, today, i % 4 == 0);
            }
        }
    }

    private List<Worker> people(RegionCode region) {
        var ids = services.get(Membership.class).page(new UUID(0, 0), SEARCHED).stream()
                .map(Member::workerId)
                .toList();
        return services.get(Registry.class).list(ids).stream()
                .filter(worker -> worker.home().region().equals(region))
                .sorted(Comparator.comparing(Worker::id))
                .toList();
    }

    /** Three of four belong to it. */
    private void join(Town town, List<Worker> people, LocalDate today) {
        var associations = services.get(Associations.class);
        var association = associations.create(town.association(), ACTOR);
        var members = people.stream()
                .map(Worker::id)
                .filter(_ -> random.nextInt(4) > 0)
                .toList();
        associations.add(association.id(), members, ACTOR);
        for (var role : List.of(Role.CHAIR, Role.TREASURER)) {
            var who = new Appointment(names.next(random.nextBoolean()), role, Optional.empty(), today.minusYears(2));
            associations.appoint(association.id(), who, ACTOR);
        }
    }

    private void family(Worker worker) {
        var households = services.get(Households.class);
        var by = new By(ACTOR, "KK ditunjukkan", RegionCode.NATION);
        households.move(
                new HouseholdMove.Command(worker.id(), Optional.of(card(worker)), Relation.HEAD, CARD_ISSUED, by));
        boolean isWoman = worker.person().sex() == Sex.FEMALE;
        add(
                worker,
                isWoman ? Sex.MALE : Sex.FEMALE,
                Relation.SPOUSE,
                worker.person().birthOn().plusYears(2),
                by);
        int children = worker.person().birthOn().getYear() < 1988 ? random.nextInt(3) : 0;
        for (int i = 0; i < children; i++) {
            var birth = LocalDate.of(2009 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28));
            add(worker, random.nextBoolean() ? Sex.MALE : Sex.FEMALE, Relation.CHILD, birth, by);
        }
        if (random.nextBoolean()) {
            var mother = new Who(names.next(true), Sex.FEMALE, Optional.empty());
            households.addRelative(worker.id(), mother, Kin.PARENT, by);
        }
    }

    private FamilyCard card(Worker worker) {
        var digits = worker.nik().digits().substring(0, 6) + "120315%04d".formatted(++cards);
        return new FamilyCard(digits);
    }

    private void add(Worker worker, Sex sex, Relation relation, LocalDate birth, By by) {
        var who = new Who(names.next(sex == Sex.FEMALE), sex, Optional.of(birth));
        var school = Optional.of(birth.getYear() < 2014 ? "smp" : "sd").filter(_ -> relation == Relation.CHILD);
        var joined = CARD_ISSUED.isBefore(birth) ? birth : CARD_ISSUED;
        services.get(Households.class).add(worker.id(), who, new Place(relation, school), joined, by);
    }

    private void work(Worker worker, Town town, Gathering gathering) {
        var stated = worker.work();
        var livelihood = stated.livelihood().map(Livelihood::guess).orElse(Livelihood.OTHER);
        boolean isSeasonal = livelihood == Livelihood.FISHER || livelihood == Livelihood.FARMER;
        Set<Month> months = isSeasonal ? EnumSet.range(Month.APRIL, Month.OCTOBER) : Set.of();
        var what = new Description(
                livelihood,
                stated.livelihood(),
                new Workplace(town.workplace(), Optional.of(gathering.id()), Optional.empty(), stated.workplace()),
                new Season(months),
                Optional.of(LocalDate.of(2008 + random.nextInt(15), 1 + random.nextInt(12), 1)));
        services.get(Livelihoods.class)
                .describe(new OccupationChange.Command(worker.id(), 1, 0, ACTOR, "dilihat di tempat kerja"), what);
    }

    private void evidence(Worker worker, LocalDate today, boolean isWhole) {
        var evidence = services.get(Evidence.class);
        var words = Words.of(Purpose.EVIDENCE_PHOTO, "id", Texts.load(Language.INDONESIAN)::get);
        services.get(Consents.class)
                .give(Subject.worker(worker.id()), Purpose.EVIDENCE_PHOTO, words, new Source(Way.VOICE, ACTOR));
        evidence.recordPhoto(label(worker, today), new DemoPhoto(random).png());
        if (isWhole) {
            var work =
                    services.get(Registry.class).find(worker.id()).orElseThrow().work();
            var statement = new WorkStatement(
                    work.livelihood().orElse("pekerja"), work.workplace().orElse("di desa"), Optional.empty());
            evidence.recordWork(label(worker, today), statement);
            var wording = HealthWording.on(today);
            var answers = wording.questions().stream().collect(Collectors.toMap(question -> question, _ -> false));
            evidence.recordHealth(
                    label(worker, today), new HealthStatement(wording.version(), Given.READ_OUT, answers));
        }
    }

    private Label label(Worker worker, LocalDate today) {
        var origin =
                new Origin("console", ACTOR, services.get(InstantSource.class).instant());
        return new Label(services.get(Ids.class).next(), worker.id(), today, origin);
    }
}
