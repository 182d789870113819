package id.gapura.enrolment.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Proof;
import id.gapura.enrolment.attempts.AttemptEvent;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.kernel.Nik;
import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptForgettingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int DAYS = 180;
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(PROGRAM::get, PROGRAM.clock());

    @BeforeEach
    void setToday() {
        PROGRAM.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        PROGRAM.close();
    }

    @Test
    void what_was_typed_is_there_on_the_last_day_and_gone_on_the_next_while_its_ending_stays() {
        var helpless = closed(Outcome.CANNOT_BE_HELPED);
        var span = Span.weeksUntil(TODAY, 1);
        PROGRAM.awaitQuiet();
        var success = PROGRAM.get(Success.class).byDoor(TestAttempts.VILLAGE, span);
        var before = PEOPLE.get(helpless);

        forgetOn(TODAY.plusDays(DAYS - 1));
        forgetOn(TODAY.plusDays(DAYS));
        assertThat(PEOPLE.get(helpless)).isEqualTo(before);
        forgetOn(TODAY.plusDays(DAYS + 1));

        var after = PEOPLE.get(helpless);
        assertThat(after.draft().answers()).isEmpty();
        assertThat(after.progress()).isEqualTo(before.progress());
        assertThat(after.followUp()).isEqualTo(before.followUp());
        assertThat(PROGRAM.get(Attempts.class).history(helpless))
                .extracting(AttemptEvent::kind)
                .startsWith(AttemptEvent.Kind.FORGOTTEN, AttemptEvent.Kind.CLOSED);
        assertThat(keys(helpless)).isEqualTo("null null null");
        assertThat(PROGRAM.get(Success.class).byDoor(TestAttempts.VILLAGE, span))
                .isEqualTo(success);
        assertThat(differences()).isEmpty();
    }

    @Test
    void it_is_forgotten_once_however_often_the_job_runs() {
        var helpless = closed(Outcome.CANNOT_BE_HELPED);

        forgetOn(TODAY.plusDays(DAYS + 1));
        forgetOn(TODAY.plusDays(DAYS + 2));

        assertThat(PROGRAM.get(Attempts.class).history(helpless))
                .extracting(AttemptEvent::kind)
                .containsOnlyOnce(AttemptEvent.Kind.FORGOTTEN);
    }

    @Test
    void who_declined_is_still_known_as_somebody_who_said_no() {
        var nik = TestAttempts.nik();
        var declined = closed(TestAttempts.complete("Tidak Mau", nik), Outcome.DECLINED);

        forgetOn(TODAY.plusDays(DAYS + 1));

        assertThat(PEOPLE.get(declined).draft().answers()).isEmpty();
        assertThat(PROGRAM.get(Attempts.class).hasDeclined(new Nik(nik), "self"))
                .isTrue();
    }

    @Test
    void who_came_back_and_who_became_a_member_is_not_forgotten() {
        var member = PEOPLE.handedIn("Sudah Anggota", TestAttempts.nik());
        var back = closed(Outcome.UNREACHABLE);
        PROGRAM.setToday(TODAY.plusDays(DAYS));
        PROGRAM.get(Attempts.class).save(back, Map.of(DraftField.ADDRESS, "Kampung Baru"), "self");

        forgetOn(TODAY.plusDays(DAYS + 1));

        assertThat(PEOPLE.get(member).draft().get(DraftField.NAME)).isEqualTo("Sudah Anggota");
        assertThat(PEOPLE.get(back).draft().get(DraftField.ADDRESS)).isEqualTo("Kampung Baru");
    }

    @Test
    void one_that_nobody_took_care_of_is_closed_by_time_and_then_its_time_begins() {
        var left = opened(Draft.of(DraftField.NAME, "Tertinggal"));
        var due = PEOPLE.get(left).followUp().dueOn().orElseThrow();

        forgetOn(due.plusDays(DAYS));
        assertThat(PEOPLE.get(left).followUp().outcome()).isEmpty();
        forgetOn(due.plusDays(DAYS + 1));
        assertThat(PEOPLE.get(left).followUp().outcome()).contains(Outcome.UNREACHABLE);
        forgetOn(due.plusDays(2 * DAYS + 1));
        assertThat(PEOPLE.get(left).draft().get(DraftField.NAME)).isEqualTo("Tertinggal");
        forgetOn(due.plusDays(2 * DAYS + 2));

        assertThat(PEOPLE.get(left).draft().answers()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    private static UUID opened(Draft draft) {
        var opening = PEOPLE.opening(draft);
        PEOPLE.face().open(opening);
        return opening.id();
    }

    private static UUID closed(Outcome outcome) {
        return closed(TestAttempts.complete("Orang Lain", TestAttempts.nik()), outcome);
    }

    private static UUID closed(Draft draft, Outcome outcome) {
        var id = opened(draft);
        assertThat(PEOPLE.face().care(id, new Care.Close(outcome, ""), "ratna")).isEqualTo(Care.Result.DONE);
        return id;
    }

    private static void forgetOn(LocalDate day) {
        PROGRAM.setToday(day);
        PROGRAM.get(AttemptForgetting.class).run("");
    }

    /** The keys by which an attempt is found. */
    private static String keys(UUID attempt) {
        return PROGRAM.sql()
                .sql("SELECT nik_index, phone_index, person_index FROM enrolment.attempt WHERE attempt_id = :id")
                .param("id", attempt)
                .query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .single();
    }

    private static List<String> differences() {
        PROGRAM.awaitQuiet();
        var differences = new ArrayList<String>();
        PROGRAM.all(Proof.class).forEach(proof -> proof.run(differences::add));
        return differences;
    }
}
