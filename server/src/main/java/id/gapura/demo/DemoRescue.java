package id.gapura.demo;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.demo.invented.People;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What the demo's officers do about those who are on the rescue list. */
record DemoRescue(DemoServices services, RandomGenerator random) {
    private static final int MOST = 200;
    private static final String OFFICER = "serang";
    private static final int FIRST_SERIAL = 8_000;
    private static final int SERIALS = 1_000;

    /** Helps two of three. */
    void help(LocalDate today) {
        for (var attempt : listed(today)) {
            if (random.nextInt(3) > 0) {
                help(attempt, today);
            }
        }
    }

    private List<Attempt> listed(LocalDate today) {
        return services.get(RescueList.class).list(RescueFilter.in(RegionCode.NATION), today, 0, MOST);
    }

    private void help(Attempt attempt, LocalDate today) {
        if (attempt.progress().state() == State.NEEDS_DECISION) {
            decide(attempt);
        } else if (attempt.progress().state() == State.OPEN) {
            call(attempt, today);
        }
    }

    private void decide(Attempt attempt) {
        var decision = switch (random.nextInt(4)) {
            case 0 ->
                new Decision.Correct(Map.of(DraftField.NIK, otherNik(attempt)), "Salah ketik, dicocokkan dengan KTP");
            case 1 -> new Decision.Refuse("KTP tidak bisa ditunjukkan");
            default -> new Decision.Accept("KTP asli dilihat di kantor");
        };
        attempts().decide(attempt.id(), decision, OFFICER);
    }

    /** The same person's NIK with a serial that no office contradicts. */
    private String otherNik(Attempt attempt) {
        return attempt.draft().get(DraftField.NIK).substring(0, 12) + (FIRST_SERIAL + random.nextInt(SERIALS));
    }

    private void call(Attempt attempt, LocalDate today) {
        boolean isReached = random.nextInt(3) > 0;
        attempts().care(attempt.id(), new Care.Contact(isReached, ""), OFFICER);
        if (!isReached) {
            attempts().care(attempt.id(), new Care.Close(Outcome.UNREACHABLE, "Tiga kali tidak diangkat"), OFFICER);
        } else if (random.nextInt(4) == 0) {
            attempts().care(attempt.id(), new Care.Close(Outcome.DECLINED, "Belum berminat"), OFFICER);
        } else {
            finish(attempt, today);
        }
    }

    private void finish(Attempt attempt, LocalDate today) {
        var person = new People(random, today, "3604", FIRST_SERIAL, FIRST_SERIAL + random.nextInt(SERIALS)).next();
        attempts()
                .save(
                        attempt.id(),
                        Map.of(DraftField.NIK, person.digits(), DraftField.CONSENT, "Ya, saya setuju didaftarkan."),
                        OFFICER);
        attempts().submit(attempt.id(), OFFICER);
    }

    /** Gives whoever nobody takes care of to the officers of the place, in turn. */
    void assign(LocalDate today) {
        int turn = 0;
        for (var attempt : listed(today)) {
            var serving = services.get(Accounts.class).serving(attempt.place(), Action.ENROL);
            if (!serving.isEmpty()) {
                var officer = serving.get(turn++ % serving.size()).login();
                attempts().care(attempt.id(), new Care.Assign(officer), OFFICER);
            }
        }
    }

    private Attempts attempts() {
        return services.get(Attempts.class);
    }
}
