package id.gapura.demo;

import id.gapura.enrolment.attempts.Door;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Added;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Audience;
import id.gapura.outreach.activity.Activity.Effect;
import id.gapura.outreach.activity.Activity.Effort;
import id.gapura.outreach.activity.Activity.Plan;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.Activity.Where;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.activity.SpokenWord;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.CommunicatorKind;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.MarketDays;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * One campaign of a year and some months in Serang with an activity of every kind. Many of those who come to enrol there come
 * by one, some by two; of what is over but for the last it is said what it cost and whom it reached.
 */
final class DemoOutreach {
    private static final RegionCode REGENCY = RegionCode.of("36.04");
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final RegionCode HARBOUR = RegionCode.of("36.04.22");
    private static final String ACTOR = "serang";
    /** Of so many who come there, one comes by nothing. */
    private static final int BY_NOTHING = 4;

    private static final int BY_TWO = 3;
    private static final int REMEMBERED_DAYS = 45;
    private static final int TOLD_AFTER_DAYS = 1;
    private static final int DAY = 12;
    private static final MarketDays MARKET_DAYS =
            new MarketDays(Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY), Set.of());

    private final DemoServices services;
    private final SplittableRandom random;

    DemoOutreach(DemoServices services, SplittableRandom random) {
        this.services = services;
        this.random = random;
    }

    /** An activity to be, so many months after the first. */
    private record Idea(int month, ActivityKind kind, String title, Where where, Audience audience, Effort effort) {}

    /** Whoever is not here is the head of a group. */
    private static final Map<String, CommunicatorKind> KINDS = Map.of(
            "Kepala desa", CommunicatorKind.OFFICIAL,
            "Pendamping PKH", CommunicatorKind.COMPANION,
            "Penyiar Radio Suara Serang", CommunicatorKind.MEDIA,
            "Ustaz setempat", CommunicatorKind.RELIGIOUS,
            "Ahli waris penerima santunan", CommunicatorKind.VILLAGER,
            "Dosen", CommunicatorKind.OTHER,
            "Pedagang yang sudah peserta", CommunicatorKind.VILLAGER);

    private static final List<Idea> IDEAS = List.of(
            idea(
                    0,
                    ActivityKind.GATE,
                    "Papan gapura Desa Kadugenep",
                    at(VILLAGE, "Gerbang desa"),
                    by("Kepala desa"),
                    2_500_000,
                    1_200),
            idea(
                    0,
                    ActivityKind.VILLAGE_MEETING,
                    "Musyawarah Desa Kadugenep",
                    at(VILLAGE, "Balai desa"),
                    by("Pendamping PKH"),
                    750_000,
                    90),
            idea(
                    1,
                    ActivityKind.RADIO_SPOT,
                    "Iklan radio: kerja aman",
                    at(REGENCY, "Radio Suara Serang"),
                    by("Penyiar Radio Suara Serang"),
                    6_000_000,
                    20_000),
            idea(
                    2,
                    ActivityKind.MARKET,
                    "Pagi di Pasar Petir",
                    at(VILLAGE, "Pasar Petir"),
                    to(Livelihood.TRADER, "Ketua paguyuban pedagang"),
                    3_200_000,
                    260),
            idea(
                    3,
                    ActivityKind.RIDING,
                    "Sela pengajian bulanan",
                    at(VILLAGE, "Masjid Al-Ikhlas"),
                    by("Ustaz setempat"),
                    0,
                    130),
            idea(
                    4,
                    ActivityKind.UNION,
                    "Rapat paguyuban ojek",
                    at(REGENCY, "Pangkalan Petir"),
                    to(Livelihood.OJEK, "Ketua pangkalan"),
                    400_000,
                    45),
            idea(
                    5,
                    ActivityKind.RADIO_TALK,
                    "Bincang radio: klaim yang dibayar",
                    at(REGENCY, "Radio Suara Serang"),
                    by("Ahli waris penerima santunan"),
                    2_000_000,
                    12_000),
            idea(
                    6,
                    ActivityKind.SCHOOL,
                    "Kuliah tamu di kampus",
                    at(REGENCY, "Kampus Serang"),
                    by("Dosen"),
                    900_000,
                    110),
            idea(
                    7,
                    ActivityKind.DOOR_TO_DOOR,
                    "Rumah nelayan, pintu ke pintu",
                    at(HARBOUR, "Kampung nelayan"),
                    to(Livelihood.FISHER, "Ibu-ibu kader"),
                    1_100_000,
                    70),
            idea(
                    8,
                    ActivityKind.DIGITAL,
                    "Video pendek di media sosial",
                    at(REGENCY, "Media sosial"),
                    by("Pedagang yang sudah peserta"),
                    1_500_000,
                    9_000),
            idea(
                    9,
                    ActivityKind.MARKET,
                    "Pagi di tempat pelelangan ikan",
                    at(HARBOUR, "Tempat pelelangan ikan"),
                    to(Livelihood.FISHER, "Ketua kelompok nelayan"),
                    2_800_000,
                    180),
            idea(
                    11,
                    ActivityKind.VILLAGE_MEETING,
                    "Pertemuan PKK",
                    at(VILLAGE, "Balai desa"),
                    by("Ketua PKK"),
                    300_000,
                    60));

    private static Idea idea(
            int month, ActivityKind kind, String title, Where where, Audience audience, long cost, int reach) {
        return new Idea(month, kind, title, where, audience, new Effort(List.of(ACTOR), Rupiah.of(cost), reach));
    }

    private static Where at(RegionCode region, String venue) {
        return new Where(region, venue);
    }

    private static Audience by(String communicator) {
        return new Audience(Optional.empty(), communicator, "Selebaran");
    }

    private static Audience to(Livelihood segment, String communicator) {
        return new Audience(Optional.of(segment), communicator, "Selebaran dan contoh kartu");
    }

    /**
     * Plans the campaign of the year that begins with a month, and two activities after today that want the same officer.
     *
     * @param from the first day of the campaign, on which agents recruit already
     */
    void open(LocalDate from, YearMonth first, LocalDate today) {
        var plan = new Campaign.Plan(
                "Serang terlindungi", List.of(REGENCY), from, today.plusMonths(2), Rupiah.of(40_000_000), 200);
        var campaign = services.get(Campaigns.class).open(plan, ACTOR);
        IDEAS.forEach(idea -> add(campaign, idea, day(idea, first, today)));
        add(campaign, IDEAS.get(3), today.plusDays(9));
        add(campaign, IDEAS.get(5), today.plusDays(9));
        sayWhoSpeaks();
        sayMarketDays();
    }

    private void sayMarketDays() {
        var gatherings = services.get(Gatherings.class);
        var market = gatherings
                .add(Gathering.Kind.MARKET, "Pasar Petir", VILLAGE, ACTOR)
                .orElseThrow();
        gatherings.setMarketDays(market, MARKET_DAYS, ACTOR);
    }

    private void sayWhoSpeaks() {
        var communicators = services.get(Communicators.class);
        communicators.within(REGENCY).forEach(one -> {
            var known = one.plan();
            var kind = KINDS.getOrDefault(known.name(), CommunicatorKind.LEADER);
            communicators.change(one, new Communicator.Plan(known.name(), kind, known.region(), known.links()));
        });
    }

    /** On a day of its month; the last one was yesterday. */
    private static LocalDate day(Idea idea, YearMonth first, LocalDate today) {
        return idea.equals(IDEAS.getLast())
                ? today.minusDays(1)
                : first.plusMonths(idea.month).atDay(DAY);
    }

    private void add(Campaign campaign, Idea idea, LocalDate day) {
        int days = idea.kind == ActivityKind.GATE ? 300 : idea.kind == ActivityKind.DIGITAL ? 40 : 0;
        var span = new Span(
                day.atTime(8, 0).atZone(Jakarta.ZONE).toInstant(),
                day.plusDays(days).atTime(11, 0).atZone(Jakarta.ZONE).toInstant());
        var plan = new Plan(idea.kind, idea.title, idea.where, span, idea.audience, idea.effort);
        if (!(services.get(Activities.class).add(campaign.id(), plan, word(idea.kind), ACTOR)
                instanceof Added.Planned)) {
            throw new IllegalStateException("an activity of the demo was refused");
        }
    }

    private static Optional<SpokenWord> word(ActivityKind kind) {
        return kind.isHeard()
                ? SpokenWord.read(kind == ActivityKind.RADIO_SPOT ? "MELATI" : "KENANGA")
                : Optional.empty();
    }

    /** Says what came of activities that have been over for some days. */
    void day(LocalDate today) {
        var activities = services.get(Activities.class);
        activities.list(Wanted.between(REGENCY, today.minusDays(REMEMBERED_DAYS), today.minusDays(1))).stream()
                .filter(Activity::isPlanned)
                .filter(activity -> Jakarta.day(activity.plan().span().to()).isBefore(today.minusDays(TOLD_AFTER_DAYS)))
                .forEach(activity -> activities.done(activity, effect(activity)));
    }

    private Effect effect(Activity activity) {
        var effort = activity.plan().effort();
        return new Effect(
                Rupiah.of(effort.cost().amount() * random.nextInt(85, 116) / 100),
                effort.reach() * random.nextInt(60, 121) / 100);
    }

    /** Somebody who came through a door says by what they came, if by anything. */
    void come(UUID attempt, DemoDoor door, LocalDate today) {
        var place = RegionCode.of(door.region());
        if (!REGENCY.contains(place) || random.nextInt(BY_NOTHING) == 0) {
            return;
        }
        var heard =
                services
                        .get(Activities.class)
                        .list(Wanted.between(REGENCY, today.minusDays(REMEMBERED_DAYS), today))
                        .stream()
                        .filter(activity ->
                                !Jakarta.day(activity.plan().span().from()).isAfter(today))
                        .toList();
        int times = heard.isEmpty() ? 0 : random.nextInt(BY_TWO) == 0 ? 2 : 1;
        for (int i = 0; i < times; i++) {
            var activity = heard.get(random.nextInt(heard.size()));
            var at = i == 0
                    ? today.atTime(9, 0).atZone(Jakarta.ZONE).toInstant()
                    : activity.plan().span().from();
            services.get(Contacts.class)
                    .ofAttempt(attempt, new Contact(activity.id(), way(door.door()), at, door.actor()));
        }
    }

    private static Way way(Door door) {
        return switch (door) {
            case CONSOLE -> Way.CONSOLE;
            case FIELD, AGENT -> Way.FIELD;
            case MESSAGE -> Way.SMS;
            case ROSTER -> Way.ROSTER;
            case SELF, PLATFORM -> Way.PAGE;
        };
    }
}
