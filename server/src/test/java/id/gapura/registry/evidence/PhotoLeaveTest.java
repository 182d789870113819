package id.gapura.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.pictures.TestPictures;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Origin;
import id.gapura.registry.evidence.Evidence.Label;
import id.gapura.registry.evidence.Evidence.Result;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

/** Photos stay as long as the person allows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotoLeaveTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final Words LEAVE = new Words("consent.evidence-photo.1", "id", "Bolehkah foto disimpan?");
    private static final Source HEARD = new Source(Way.VOICE, "ratna");

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers people = new TestMembers(program);
    private final Evidence evidence = program.get(Evidence.class);
    private final Consents consents = program.get(Consents.class);

    @AfterAll
    void close() {
        program.close();
    }

    private void later() {
        program.clock().standAt(program.clock().instant().plusSeconds(1));
    }

    private UUID photo(UUID worker) {
        var origin = new Origin("console", "ratna", program.clock().instant());
        var label = new Label(program.get(Ids.class).next(), worker, TODAY, origin);
        return ((Result.Recorded) evidence.recordPhoto(label, TestPictures.of("jpeg", 30, 20))).id();
    }

    @Test
    void a_photo_made_after_the_leave_was_given_anew_outlives_a_no_of_before_that_is_told_late() {
        var worker = people.member("Berubah", BORN);
        var before = photo(worker);
        later();
        var no = new Consent(
                Purpose.EVIDENCE_PHOTO, Optional.empty(), HEARD, program.clock().instant());
        later();
        consents.give(Subject.worker(worker), Purpose.EVIDENCE_PHOTO, LEAVE, HEARD);
        var after = photo(worker);

        consents.keep(Subject.worker(worker), no);
        program.awaitQuiet();

        assertThat(evidence.photo(worker, before)).isEmpty();
        assertThat(evidence.photo(worker, after)).isPresent();
    }

    @Test
    void a_no_to_something_else_takes_no_photo() {
        var worker = people.member("Lain", BORN);
        var kept = photo(worker);

        consents.withdraw(Subject.worker(worker), Purpose.CONTACT, HEARD);
        program.awaitQuiet();

        assertThat(evidence.photo(worker, kept)).isPresent();
    }

    @Test
    void of_two_records_that_are_one_person_no_photo_stays_where_the_later_word_was_no() {
        var survivor = people.member("Tinggal", BORN);
        var merged = people.member("Gabung", BORN);
        consents.give(Subject.worker(survivor), Purpose.EVIDENCE_PHOTO, LEAVE, HEARD);
        var kept = photo(survivor);
        later();
        consents.withdraw(Subject.worker(merged), Purpose.EVIDENCE_PHOTO, HEARD);
        program.awaitQuiet();
        assertThat(evidence.photo(survivor, kept)).isPresent();

        consents.hand(Subject.worker(merged), Subject.worker(survivor));
        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        program.awaitQuiet();

        assertThat(evidence.photo(survivor, kept)).isEmpty();
    }
}
