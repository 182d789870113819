package id.gapura.demo;

import id.gapura.demo.invented.People;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.IdentityRounds;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.identity.IdentityCheck;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.sandbox.SandboxDukcapil;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.sandbox.SandboxDukcapilDoor;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * People who come one by one and try to enrol, by themselves or with help: most succeed, the others fail in all the usual
 * ways and are helped, or not. They are asked about at a sandbox ID office, which opens its usual door at the end.
 */
final class DemoAttempts implements AutoCloseable {
    /** Keeps their NIKs apart from those of the rosters. */
    private static final int FIRST_SERIAL = 7_000;

    private static final int FEWEST_A_DAY = 5;
    private static final int MOST_A_DAY = 9;

    private final DemoServices services;
    private final DemoTrial trial;
    private final SplittableRandom random;
    private final DemoOutreach outreach;
    private final SandboxDukcapil office = new SandboxDukcapil();
    private final SandboxDukcapilDoor door = SandboxDukcapilDoor.open(office, 0);
    private final List<Draft> members = new ArrayList<>();
    private int serial = FIRST_SERIAL;

    DemoAttempts(DemoServices services, DemoOutreach outreach, SplittableRandom random) {
        this.services = services;
        this.outreach = outreach;
        this.trial = new DemoTrial(services);
        this.random = random;
        services.get(IdentityCheck.class).connect(door.address(), SandboxDukcapil.KEY);
    }

    /** What becomes of somebody who tries. */
    private enum Fate {
        SUCCEEDS,
        STOPS,
        MISTYPES,
        IS_CONTRADICTED,
        FINDS_THE_OFFICE_DOWN,
        IS_MEMBER
    }

    /** What people do on a day, after what was left from earlier days. */
    void day(LocalDate today) {
        services.get(IdentityRounds.class).askDue();
        int people = random.nextInt(FEWEST_A_DAY, MOST_A_DAY);
        for (int i = 0; i < people; i++) {
            come(today);
        }
        trial.give();
    }

    private void come(LocalDate today) {
        var place = DemoDoor.any(random);
        var draft = place.draft(new People(random, today, place.regency(), serial, serial++).next(), random);
        switch (fate()) {
            case SUCCEEDS -> enrol(place, draft);
            case STOPS -> open(place, draft.with(Map.of(DraftField.NIK, "", DraftField.CONSENT, "")));
            case MISTYPES ->
                open(place, draft.with(DraftField.NIK, draft.get(DraftField.NIK).substring(1)));
            case IS_CONTRADICTED -> enrol(place, contradicted(draft));
            case FINDS_THE_OFFICE_DOWN -> {
                office.be(Mood.DOWN);
                enrol(place, draft);
                office.be(Mood.HONEST);
            }
            case IS_MEMBER -> enrol(place, members.isEmpty() ? draft : members.get(random.nextInt(members.size())));
        }
    }

    private Fate fate() {
        int drawn = random.nextInt(100);
        if (drawn < 68) {
            return Fate.SUCCEEDS;
        } else if (drawn < 81) {
            return Fate.STOPS;
        } else if (drawn < 86) {
            return Fate.MISTYPES;
        } else if (drawn < 94) {
            return Fate.IS_CONTRADICTED;
        }
        return drawn < 97 ? Fate.FINDS_THE_OFFICE_DOWN : Fate.IS_MEMBER;
    }

    private Draft contradicted(Draft draft) {
        var moods = List.of(Mood.NAME_DIFFERS, Mood.BIRTH_DATE_DIFFERS, Mood.UNKNOWN);
        var nik = draft.get(DraftField.NIK);
        var mood = moods.get(random.nextInt(moods.size()));
        return draft.with(DraftField.NIK, nik.substring(0, 12) + mood.serial());
    }

    private void enrol(DemoDoor place, Draft draft) {
        trial.begin(opening(place, draft)).ifPresent(attempt -> {
            outreach.come(attempt.id(), place, today());
            attempts().submit(attempt.id(), place.actor());
        });
        members.add(draft);
    }

    private void open(DemoDoor place, Draft draft) {
        trial.begin(opening(place, draft)).ifPresent(attempt -> outreach.come(attempt.id(), place, today()));
    }

    private Opening opening(DemoDoor place, Draft draft) {
        var id = services.get(Ids.class).next();
        return new Opening(id, place.door(), RegionCode.of(place.region()), draft, place.actor());
    }

    private LocalDate today() {
        return Jakarta.today(services.get(InstantSource.class));
    }

    private Attempts attempts() {
        return services.get(Attempts.class);
    }

    /** Helps some of those who are on the rescue list, as officers do. */
    void rescue(LocalDate today) {
        new DemoRescue(services, random).help(today);
    }

    /** From now on the office is asked at its usual door; whoever waits for help gets an officer. */
    void handOver(LocalDate today) {
        services.get(IdentityCheck.class).connect(SandboxDukcapil.ADDRESS, SandboxDukcapil.KEY);
        new DemoRescue(services, random).assign(today);
    }

    @Override
    public void close() {
        door.close();
    }
}
