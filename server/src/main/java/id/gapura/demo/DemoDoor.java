package id.gapura.demo;

import id.gapura.demo.invented.Invented;
import id.gapura.demo.invented.RosterKind;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import java.util.EnumMap;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Where somebody of the demo tries to enrol.
 *
 * @param region where the person lives
 * @param actor who stands at the door
 */
record DemoDoor(Door door, RosterKind kind, String region, String actor) {
    private static final List<DemoDoor> DOORS = List.of(
            new DemoDoor(Door.SELF, RosterKind.KADUGENEP, "36.04.19.2008", "self"),
            new DemoDoor(Door.SELF, RosterKind.KADUGENEP, "36.04.22", "self"),
            new DemoDoor(Door.SELF, RosterKind.PASAR_SENEN, "31.71.04.1001", "self"),
            new DemoDoor(Door.CONSOLE, RosterKind.KADUGENEP, "36.04.19.2008", "kadugenep"),
            new DemoDoor(Door.CONSOLE, RosterKind.KADUGENEP, "36.04.20", "serang"),
            new DemoDoor(Door.CONSOLE, RosterKind.KADUGENEP, "36.04.24", "serang2"),
            new DemoDoor(Door.FIELD, RosterKind.KADUGENEP, "36.04.23", "serang2"),
            new DemoDoor(Door.FIELD, RosterKind.MUNCAR_NELAYAN, "35.10.05.2002", "nasional"),
            new DemoDoor(Door.MESSAGE, RosterKind.KADUGENEP, "36.04.19.2008", "self"));

    static DemoDoor any(RandomGenerator random) {
        return DOORS.get(random.nextInt(DOORS.size()));
    }

    /** First four digits of the NIKs of its people. */
    String regency() {
        return kind.regency();
    }

    /** What somebody answers there who leaves nothing out. */
    Draft draft(Invented person, RandomGenerator random) {
        var answers = new EnumMap<DraftField, String>(DraftField.class);
        answers.put(DraftField.NAME, person.name());
        answers.put(DraftField.NIK, person.digits());
        answers.put(DraftField.PHONE, person.phone().isEmpty() ? "" : "0" + person.phone());
        answers.put(DraftField.REGION, region);
        answers.put(
                DraftField.LIVELIHOOD,
                kind.livelihoods().get(random.nextInt(kind.livelihoods().size())));
        answers.put(DraftField.PROGRAMMES, random.nextInt(5) == 0 ? "JKK,JKM,JHT" : "JKK,JKM");
        answers.put(DraftField.CONSENT, "Ya, saya setuju didaftarkan.");
        return new Draft(answers);
    }
}
