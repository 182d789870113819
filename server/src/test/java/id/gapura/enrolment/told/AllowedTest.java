package id.gapura.enrolment.told;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is said while enrolling is the worker's word, once there is a worker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllowedTest {
    private static final Words WORDS = new Words("consent.contact.1", "id", "Bolehkah petugas menelepon?");

    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 11, 21));
    private final TestAttempts people = new TestAttempts(program::get, program.clock());
    private final Consents consents = program.get(Consents.class);

    @AfterAll
    void close() {
        people.close();
        program.close();
    }

    private UUID opened(Door door, String name, String nik) {
        var draft = new Draft(Map.of(
                DraftField.NAME, name,
                DraftField.NIK, nik,
                DraftField.LIVELIHOOD, "Pedagang sayur",
                DraftField.PROGRAMMES, "JKK,JKM",
                DraftField.CONSENT, "Ya."));
        var actor = door == Door.SELF ? "self" : "siti";
        var opening = new Opening(UUID.randomUUID(), door, TestAttempts.VILLAGE, draft, actor);
        people.face().open(opening);
        return opening.id();
    }

    private void handIn(UUID id) {
        program.get(Attempts.class).submit(id, "siti");
        program.awaitQuiet();
    }

    private UUID worker(UUID id) {
        return people.get(id).progress().workerId().orElseThrow();
    }

    private static Source heard() {
        return new Source(Way.VOICE, "siti");
    }

    @Test
    void a_yes_is_handed_over_with_its_words_and_source() {
        var id = opened(Door.FIELD, "Ani Setuju", TestAttempts.nik());
        consents.give(Subject.attempt(id), Purpose.CONTACT, WORDS, heard());

        handIn(id);

        var said =
                consents.standing(Subject.worker(worker(id)), Purpose.CONTACT).orElseThrow();
        assertThat(said.words()).contains(WORDS);
        assertThat(said.source()).isEqualTo(heard());
    }

    @Test
    void so_is_a_no_and_of_who_waited_for_a_decision() {
        var nik = TestAttempts.nik();
        handIn(opened(Door.FIELD, "Budi Pertama", nik));
        var id = opened(Door.FIELD, "Cici Kedua", nik);
        consents.withdraw(Subject.attempt(id), Purpose.CONTACT, heard());
        handIn(id);
        assertThat(people.get(id).progress().state()).isEqualTo(State.NEEDS_DECISION);

        program.get(Attempts.class).decide(id, new Decision.Accept("KTP dilihat"), "ratna");
        program.awaitQuiet();

        assertThat(consents.refuses(worker(id), Purpose.CONTACT)).isTrue();
    }

    @Test
    void whoever_types_a_members_nik_alone_says_nothing_for_that_member_and_an_officer_who_meets_them_does() {
        var nik = TestAttempts.nik();
        var first = opened(Door.FIELD, "Dedi Peserta", nik);
        handIn(first);
        var alone = opened(Door.SELF, "Dedi Peserta", nik);
        consents.withdraw(Subject.attempt(alone), Purpose.CONTACT, Source.own(Way.PAGE));

        handIn(alone);

        assertThat(people.get(alone).progress().state()).isEqualTo(State.ALREADY_MEMBER);
        assertThat(worker(alone)).isEqualTo(worker(first));
        assertThat(consents.refuses(worker(first), Purpose.CONTACT)).isFalse();
        var met = opened(Door.CONSOLE, "Dedi Peserta", nik);
        consents.withdraw(Subject.attempt(met), Purpose.CONTACT, heard());
        handIn(met);
        assertThat(consents.refuses(worker(first), Purpose.CONTACT)).isTrue();
    }
}
