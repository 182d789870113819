package id.gapura.enrolment.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.enrolment.attempts.Decision.Refusal;
import id.gapura.enrolment.attempts.Decision.Result;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftProblem;
import id.gapura.enrolment.followup.NextStep;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.identity.IdentityField;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Luhn;
import id.gapura.membership.Membership;
import id.gapura.program.TestProgram;
import id.gapura.registry.Registry;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityWaitTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1986, 5, 2);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(PROGRAM::get, PROGRAM.clock());

    @BeforeEach
    void becomeHonest() {
        PROGRAM.setToday(TODAY);
        PEOPLE.office().be(Mood.HONEST);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        PROGRAM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "NAME_DIFFERS, IDENTITY_DIFFERS, NAME",
        "BIRTH_DATE_DIFFERS, IDENTITY_DIFFERS, BIRTH_DATE",
        "UNKNOWN, NIK_UNKNOWN, ",
    })
    void whom_the_office_contradicts_waits_for_an_officer_and_gets_a_ticket(
            Mood mood, Reason reason, IdentityField field) {
        var id = PEOPLE.handedIn("Aminah", contradicted(mood));

        var attempt = PEOPLE.get(id);
        var ticket = attempt.progress().ticket().orElseThrow();
        assertThat(attempt.progress().state()).isEqualTo(State.NEEDS_DECISION);
        assertThat(attempt.progress().workerId()).isEmpty();
        assertThat(attempt.followUp().reason()).contains(reason);
        assertThat(attempt.followUp().isListed(TODAY)).isTrue();
        assertThat(attempt.check().differs()).isEqualTo(field == null ? java.util.Set.of() : java.util.Set.of(field));
        assertThat(PEOPLE.face().submit(id, "self")).isEqualTo(new Ending.Waiting(ticket));
        assertThat(ticket).hasSize(9).matches(Luhn::isRight);
    }

    @Test
    void a_ticket_opens_for_who_knows_the_birth_date() {
        var id = PEOPLE.handedIn("Aminah", contradicted(Mood.UNKNOWN));
        var ticket = PEOPLE.get(id).progress().ticket().orElseThrow();
        var spoken = ticket.substring(0, 3) + " " + ticket.substring(3, 6) + "-" + ticket.substring(6);

        assertThat(PEOPLE.face().findByTicket(spoken, BORN)).map(Attempt::id).contains(id);
        assertThat(PEOPLE.face().findByTicket(spoken, BORN.plusDays(1))).isEmpty();
        assertThat(PEOPLE.face().findByTicket("123456789", BORN)).isEmpty();
        assertThat(PEOPLE.face().findByTicket("", BORN)).isEmpty();
    }

    @Test
    void while_the_office_is_down_the_worker_is_a_member_and_the_office_is_asked_longer_and_longer_apart() {
        PEOPLE.office().be(Mood.DOWN);
        var id = PEOPLE.handedIn("Rahmat", TestAttempts.nik());
        var worker = PEOPLE.get(id).progress().workerId().orElseThrow();

        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.CHECKING);
        assertThat(PEOPLE.get(id).isProvisional()).isTrue();
        assertThat(PROGRAM.get(Membership.class).find(worker)).isPresent();
        for (var pause : new Duration[] {
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofDays(1),
            Duration.ofDays(1)
        }) {
            int asked = PEOPLE.get(id).check().asked();
            PEOPLE.wait(pause.minusSeconds(1));
            rounds();
            assertThat(PEOPLE.get(id).check().asked()).as("before %s", pause).isEqualTo(asked);
            PEOPLE.wait(Duration.ofSeconds(1));
            rounds();
            assertThat(PEOPLE.get(id).check().asked()).as("after %s", pause).isEqualTo(asked + 1);
        }
        PEOPLE.office().be(Mood.HONEST);
        PEOPLE.wait(Duration.ofDays(1));
        rounds();

        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.ENROLLED);
        assertThat(PEOPLE.get(id).progress().workerId()).contains(worker);
        assertThat(PEOPLE.get(id).check().askAt()).isEmpty();
    }

    @Test
    void an_office_silent_for_a_week_is_an_officers_matter() {
        PEOPLE.office().be(Mood.DOWN);
        var id = PEOPLE.handedIn("Rahmat", TestAttempts.nik());

        var follow = PEOPLE.get(id).followUp();

        assertThat(follow.reason()).contains(Reason.OFFICE_SILENT);
        assertThat(follow.isListed(TODAY.plusDays(6))).isFalse();
        assertThat(follow.isListed(TODAY.plusDays(7))).isTrue();
        assertThat(follow.dueOn()).contains(TODAY.plusDays(10));
        assertThat(decided(id, new Decision.Accept("KTP dilihat")).progress().state())
                .isEqualTo(State.ENROLLED);
    }

    @Test
    void what_was_handed_in_before_the_program_died_goes_on_by_itself() {
        var opening = PEOPLE.opening(TestAttempts.complete("Sholeh", TestAttempts.nik()));
        PEOPLE.face().open(opening);
        PROGRAM.asOwner("UPDATE enrolment.attempt SET state = 'submitted', ask_at = touched_at WHERE attempt_id = '"
                + opening.id() + "'");

        rounds();

        assertThat(PEOPLE.get(opening.id()).progress().state()).isEqualTo(State.ENROLLED);
    }

    @Test
    void one_that_reads_no_more_is_an_officers_and_keeps_nobody_else_waiting() {
        PEOPLE.office().be(Mood.DOWN);
        var broken = PEOPLE.handedIn("Rahmat Hilang", TestAttempts.nik());
        PEOPLE.wait(Duration.ofSeconds(1));
        var sound = PEOPLE.handedIn("Sholeh Menyusul", TestAttempts.nik());
        PROGRAM.asOwner("UPDATE enrolment.attempt SET region_code = '' WHERE attempt_id = '" + broken + "'");
        PEOPLE.office().be(Mood.HONEST);
        PEOPLE.wait(Duration.ofHours(1));

        rounds();

        assertThat(PEOPLE.get(sound).progress().state()).isEqualTo(State.ENROLLED);
        assertThat(PEOPLE.get(broken).progress().state()).isEqualTo(State.NEEDS_DECISION);
        assertThat(PEOPLE.get(broken).followUp().reason()).contains(Reason.FAULTY);
        assertThat(PEOPLE.get(broken).followUp().isListed(Jakarta.today(PROGRAM.clock())))
                .isTrue();
        assertThat(PEOPLE.face().decide(broken, new Decision.Accept("KTP dilihat"), "siti"))
                .isInstanceOf(Result.NotReady.class);
        var mended = new Decision.Correct(Map.of(DraftField.REGION, "36.04"), "wilayahnya ditanyakan");
        assertThat(decided(broken, mended).progress().state()).isEqualTo(State.ENROLLED);
    }

    @Test
    void accepted_as_it_is_a_contradicted_worker_becomes_a_member() {
        var id = PEOPLE.handedIn("Aminah", contradicted(Mood.NAME_DIFFERS));

        var attempt = decided(id, new Decision.Accept("KTP asli dilihat, nama di KTP sama"));

        assertThat(attempt.progress().state()).isEqualTo(State.ENROLLED);
        assertThat(attempt.followUp().outcome()).contains(Outcome.ENROLLED);
        assertThat(PROGRAM.get(Membership.class)
                        .find(attempt.progress().workerId().orElseThrow()))
                .isPresent();
        assertThat(PEOPLE.face().history(id))
                .filteredOn(event -> event.kind() == AttemptEvent.Kind.ACCEPTED)
                .singleElement()
                .satisfies(event -> assertThat(event.actor()).isEqualTo("siti"))
                .satisfies(event -> assertThat(event.detail()).contains("KTP asli"));
    }

    @Test
    void corrected_the_office_is_asked_again() {
        var id = PEOPLE.handedIn("Aminah", contradicted(Mood.UNKNOWN));
        int asked = PEOPLE.office().asked();

        var attempt =
                decided(id, new Decision.Correct(Map.of(DraftField.NIK, TestAttempts.nik()), "salah ketik satu angka"));

        assertThat(PEOPLE.office().asked()).isEqualTo(asked + 1);
        assertThat(attempt.progress().state()).isEqualTo(State.ENROLLED);
    }

    @Test
    void a_correction_that_leaves_something_wrong_changes_nothing() {
        var id = PEOPLE.handedIn("Aminah", contradicted(Mood.UNKNOWN));
        var before = PEOPLE.get(id);

        var result = PEOPLE.face().decide(id, new Decision.Correct(Map.of(DraftField.NIK, "12"), "salah"), "siti");

        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.NotReady.class,
                        not -> assertThat(not.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.problem()).isEqualTo(DraftProblem.NIK_LENGTH)));
        assertThat(PEOPLE.get(id)).isEqualTo(before);
    }

    @Test
    void asked_for_a_document_the_worker_has_two_weeks() {
        var id = PEOPLE.handedIn("Aminah", contradicted(Mood.BIRTH_DATE_DIFFERS));

        var attempt = decided(id, new Decision.AskDocument("bawa KK"));

        assertThat(attempt.progress().state()).isEqualTo(State.NEEDS_DECISION);
        assertThat(attempt.followUp().reason()).contains(Reason.DOCUMENT_AWAITED);
        assertThat(attempt.followUp().next()).contains(NextStep.AWAIT_DOCUMENT);
        assertThat(attempt.followUp().dueOn()).contains(TODAY.plusDays(14));
        assertThat(attempt.check().differs()).containsExactly(IdentityField.BIRTH_DATE);
    }

    @Test
    void refused_by_one_officer_a_worker_who_is_no_member_stays_none() {
        var id = PEOPLE.handedIn("Aminah", contradicted(Mood.UNKNOWN));

        var attempt = decided(id, new Decision.Refuse("orangnya tidak ada"));

        assertThat(attempt.progress().state()).isEqualTo(State.REFUSED);
        assertThat(attempt.followUp().outcome()).contains(Outcome.CANNOT_BE_HELPED);
        assertThat(PEOPLE.face().submit(id, "self")).isEqualTo(new Ending.Refused());
        assertThat(PEOPLE.face().decide(id, new Decision.Accept("ternyata ada"), "siti"))
                .isEqualTo(new Result.Refused(Refusal.OVER));
    }

    @Test
    void a_provisional_member_who_turns_out_otherwise_is_refused_by_two() {
        var id = provisionalThen(Mood.NAME_DIFFERS);
        var worker = PEOPLE.get(id).progress().workerId().orElseThrow();
        var refuse = new Decision.Refuse("bukan orangnya");

        var first = PEOPLE.face().decide(id, refuse, "siti");
        var again = PEOPLE.face().decide(id, refuse, "siti");
        boolean closedByOne =
                PROGRAM.get(Membership.class).find(worker).orElseThrow().isClosed();
        var second = PEOPLE.face().decide(id, refuse, "yusuf");

        assertThat(first).isInstanceOf(Result.RefusalProposed.class);
        assertThat(again).isEqualTo(new Result.Refused(Refusal.NEEDS_ANOTHER_OFFICER));
        assertThat(closedByOne).isFalse();
        assertThat(second).isEqualTo(new Result.Decided(PEOPLE.get(id)));
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.REFUSED);
        assertThat(PROGRAM.get(Membership.class).find(worker).orElseThrow().isClosed())
                .isTrue();
    }

    @Test
    void a_provisional_member_is_corrected_in_the_registry_too_but_keeps_the_nik() {
        var id = provisionalThen(Mood.NAME_DIFFERS);
        var worker = PEOPLE.get(id).progress().workerId().orElseThrow();
        PEOPLE.office().be(Mood.HONEST);

        var otherNik = PEOPLE.face()
                .decide(id, new Decision.Correct(Map.of(DraftField.NIK, TestAttempts.nik()), "salah NIK"), "siti");
        var attempt = decided(id, new Decision.Correct(Map.of(DraftField.NAME, "Rahmat Hidayat"), "nama lengkap"));

        assertThat(otherNik).isEqualTo(new Result.Refused(Refusal.NIK_STANDS));
        assertThat(attempt.progress().state()).isEqualTo(State.ENROLLED);
        assertThat(attempt.progress().workerId()).contains(worker);
        assertThat(PROGRAM.get(Registry.class)
                        .find(worker)
                        .orElseThrow()
                        .person()
                        .name())
                .isEqualTo("Rahmat Hidayat");
        assertThat(PROGRAM.get(Registry.class).history(worker))
                .singleElement()
                .satisfies(change -> assertThat(change.reason()).isEqualTo("nama lengkap"));
    }

    @Test
    void a_nik_of_another_name_is_that_person_once_an_officer_says_so() {
        var nik = TestAttempts.nik();
        var holder = PEOPLE.get(PEOPLE.handedIn("Mariyam", nik)).progress().workerId();
        var id = PEOPLE.handedIn("Iyam", nik);

        var attempt = decided(id, new Decision.Accept("Iyam nama panggilan Mariyam"));

        assertThat(attempt.progress().state()).isEqualTo(State.ALREADY_MEMBER);
        assertThat(attempt.progress().workerId()).isEqualTo(holder);
    }

    @Test
    void nothing_is_decided_without_a_reason() {
        var id = PEOPLE.handedIn("Aminah", contradicted(Mood.UNKNOWN));

        assertThat(PEOPLE.face().decide(id, new Decision.Accept(" "), "siti"))
                .isEqualTo(new Result.Refused(Refusal.REASON_MISSING));
        assertThat(PEOPLE.face().decide(UUID.randomUUID(), new Decision.Accept("ya"), "siti"))
                .isEqualTo(new Result.Refused(Refusal.UNKNOWN));
    }

    /** A NIK that the office answers so for good; each with a birth month of its own, so that none comes twice. */
    private static String contradicted(Mood mood) {
        return "3604%02d420586".formatted(nextDistrict()) + mood.serial();
    }

    private static int district;

    private static int nextDistrict() {
        return 30 + district++;
    }

    /** A member since the office was down, about whom it then says something else. */
    private static UUID provisionalThen(Mood mood) {
        PEOPLE.office().be(Mood.DOWN);
        var id = PEOPLE.handedIn("Rahmat", TestAttempts.nik());
        PEOPLE.office().be(mood);
        PEOPLE.wait(Duration.ofHours(1));
        rounds();
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.NEEDS_DECISION);
        return id;
    }

    private static Attempt decided(UUID id, Decision decision) {
        return ((Result.Decided) PEOPLE.face().decide(id, decision, "siti")).attempt();
    }

    private static void rounds() {
        PROGRAM.get(IdentityRounds.class).askDue();
    }
}
