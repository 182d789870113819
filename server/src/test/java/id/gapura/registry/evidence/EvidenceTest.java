package id.gapura.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.database.Proof;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.pictures.TestPictures;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Origin;
import id.gapura.registry.evidence.Evidence.Label;
import id.gapura.registry.evidence.Evidence.Reason;
import id.gapura.registry.evidence.Evidence.Result;
import id.gapura.registry.evidence.HealthStatement.Given;
import id.gapura.registry.evidence.Piece.Content;
import id.gapura.registry.evidence.Standing.Timing;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import id.gapura.vault.Uploads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final WorkStatement WORK =
            new WorkStatement("menjual sayur", "Pasar Petir", Optional.of(LocalDate.of(2019, 5, 1)));
    private static final HealthStatement HEALTH = health(false);

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers people = new TestMembers(program);
    private final Evidence evidence = program.get(Evidence.class);
    private final byte[] photo = TestPictures.of("jpeg", 300, 200);

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void what_is_recorded_is_found_again_the_newest_first() {
        var worker = people.member("Bukti", BORN);
        evidence.recordWork(label(worker, TODAY.minusDays(2)), WORK);
        evidence.recordHealth(label(worker, TODAY.minusDays(1)), HEALTH);
        var id = recorded(evidence.recordPhoto(label(worker, TODAY), photo));

        var pieces = evidence.of(worker);

        var contents =
                pieces.stream().map(piece -> piece.content().orElseThrow()).toList();
        assertThat(contents.getFirst()).isInstanceOf(Content.Photo.class);
        assertThat(contents.subList(1, 3)).isEqualTo(List.of(new Content.Health(HEALTH), new Content.Work(WORK)));
        assertThat(TestPictures.read(evidence.photo(worker, id).orElseThrow()).getWidth())
                .isEqualTo(300);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_command_sent_again_changes_nothing_and_the_same_id_for_something_else_is_refused() {
        var worker = people.member("Ulang", BORN);
        var label = label(worker, TODAY);

        assertThat(evidence.recordPhoto(label, photo)).isEqualTo(new Result.Recorded(label.id()));
        assertThat(evidence.recordPhoto(label, photo)).isEqualTo(new Result.Repeated(label.id()));
        assertThat(evidence.recordPhoto(label, TestPictures.of("png", 9, 9)))
                .isEqualTo(new Result.Refused(Reason.CONFLICTING));
        assertThat(evidence.recordWork(label, WORK)).isEqualTo(new Result.Refused(Reason.CONFLICTING));
        assertThat(evidence.recordHealth(label(worker, TODAY), HEALTH)).isInstanceOf(Result.Recorded.class);
        assertThat(evidence.of(worker)).hasSize(2);
        assertThat(TestPictures.read(evidence.photo(worker, label.id()).orElseThrow())
                        .getWidth())
                .isEqualTo(300);
    }

    @Test
    void health_answers_sent_again_in_another_order_are_the_same() {
        var worker = people.member("Urutan", BORN);
        var label = label(worker, TODAY);
        evidence.recordHealth(label, HEALTH);

        assertThat(evidence.recordHealth(label, health(false))).isEqualTo(new Result.Repeated(label.id()));
        assertThat(evidence.recordHealth(label, health(true))).isEqualTo(new Result.Refused(Reason.CONFLICTING));
    }

    @Test
    void neither_words_nor_pixels_lie_unsealed() throws IOException {
        var worker = people.member("Segel", BORN);
        evidence.recordWork(label(worker, TODAY), WORK);
        evidence.recordHealth(label(worker, TODAY), HEALTH);
        var id = recorded(evidence.recordPhoto(label(worker, TODAY), photo));

        var rows = program.sql()
                .sql(
                        "SELECT to_jsonb(e)::text || coalesce(encode(content_sealed, 'escape'), '') FROM registry.evidence e")
                .query(String.class)
                .list();
        var file = new String(
                Files.readAllBytes(program.get(Uploads.class).at(fileOf(worker, id))), StandardCharsets.ISO_8859_1);

        assertThat(rows).noneMatch(row -> row.contains("menjual") || row.contains("injured"));
        assertThat(file).doesNotContain("JFIF");
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({"2026-11-20, true", "2026-11-21, true", "2026-11-22, false"})
    void nothing_is_evidence_of_a_day_to_come(LocalDate day, boolean isPossible) {
        var worker = people.member("Besok", BORN);

        assertThat(evidence.recordWork(label(worker, day), WORK) instanceof Result.Recorded)
                .isEqualTo(isPossible);
    }

    @ParameterizedTest(name = "evidence of {0} for a start on 1 July: {1}")
    @CsvSource({
        "2026-05-30, MISSING",
        "2026-05-31, IN_TIME",
        "2026-06-01, IN_TIME",
        "2026-07-31, IN_TIME",
        "2026-08-01, IN_TIME",
        "2026-08-02, LATE"
    })
    void evidence_counts_for_the_days_around_a_start(LocalDate day, Timing timing) {
        var worker = people.member("Mulai", BORN);
        evidence.recordWork(label(worker, day), WORK);
        evidence.recordHealth(label(worker, day), HEALTH);

        var standing = evidence.standing(worker, LocalDate.of(2026, 7, 1));

        assertThat(standing.work()).isEqualTo(timing);
        assertThat(standing.health()).isEqualTo(timing);
        assertThat(standing.isComplete()).isEqualTo(timing == Timing.IN_TIME);
    }

    @Test
    void a_photo_is_evidence_of_work_and_not_of_health() {
        var worker = people.member("Foto", BORN);
        evidence.recordPhoto(label(worker, TODAY), photo);

        var standing = evidence.standing(worker, TODAY);

        assertThat(standing.work()).isEqualTo(Timing.IN_TIME);
        assertThat(standing.health()).isEqualTo(Timing.MISSING);
        assertThat(standing.isComplete()).isFalse();
    }

    @Test
    void what_is_withdrawn_counts_no_longer_and_its_content_is_gone() {
        var worker = people.member("Tarik", BORN);
        var id = recorded(evidence.recordPhoto(label(worker, TODAY), photo));
        var file = program.get(Uploads.class).at(fileOf(worker, id));
        var statement = recorded(evidence.recordWork(label(worker, TODAY), WORK));
        assertThat(file).exists();

        assertThat(evidence.withdraw(worker, id, "ratna", "foto orang lain")).isTrue();
        assertThat(evidence.withdraw(worker, id, "ratna", "lagi")).isFalse();
        evidence.withdraw(worker, statement, "ratna", "diminta peserta");

        assertThat(evidence.photo(worker, id)).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(evidence.standing(worker, TODAY).work()).isEqualTo(Timing.MISSING);
        assertThat(evidence.of(worker))
                .allSatisfy(piece -> assertThat(piece.content()).isEmpty())
                .extracting(piece -> piece.withdrawal().orElseThrow().reason())
                .containsExactlyInAnyOrder("foto orang lain", "diminta peserta");
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_photo_is_shown_with_its_own_worker_only() {
        var worker = people.member("Pemilik", BORN);
        var other = people.member("Lain", BORN);
        var id = recorded(evidence.recordPhoto(label(worker, TODAY), photo));

        assertThat(evidence.photo(other, id)).isEmpty();
        assertThat(evidence.withdraw(other, id, "ratna", "x")).isFalse();
    }

    @Test
    void what_a_door_records_stands_or_falls_with_its_own_transaction() {
        var worker = people.member("Batal", BORN);
        var label = label(worker, TODAY);
        var file = program.get(TransactionTemplate.class).execute(undone -> {
            evidence.recordPhoto(label, photo);
            evidence.recordWork(label(worker, TODAY), WORK);
            undone.setRollbackOnly();
            return program.get(Uploads.class).at(fileOf(worker, label.id()));
        });

        assertThat(file).doesNotExist();
        assertThat(evidence.of(worker)).isEmpty();
        assertThat(evidence.recordPhoto(label, photo)).isEqualTo(new Result.Recorded(label.id()));
    }

    @Test
    void a_withdrawal_that_is_undone_leaves_the_photo() {
        var worker = people.member("Urung", BORN);
        var id = recorded(evidence.recordPhoto(label(worker, TODAY), photo));

        program.get(TransactionTemplate.class).executeWithoutResult(undone -> {
            evidence.withdraw(worker, id, "ratna", "salah");
            undone.setRollbackOnly();
        });

        assertThat(evidence.photo(worker, id)).isPresent();
    }

    @Test
    void two_workers_whose_doors_made_the_same_id_keep_their_own_photos() {
        var one = people.member("Pertama", BORN);
        var other = people.member("Kedua", BORN);
        var label = label(one, TODAY);
        evidence.recordPhoto(label, photo);
        evidence.recordPhoto(new Label(label.id(), other, TODAY, label.origin()), TestPictures.of("jpeg", 90, 60));

        assertThat(TestPictures.read(evidence.photo(one, label.id()).orElseThrow())
                        .getWidth())
                .isEqualTo(300);
        assertThat(TestPictures.read(evidence.photo(other, label.id()).orElseThrow())
                        .getWidth())
                .isEqualTo(90);
    }

    @Test
    void a_survivor_has_the_evidence_of_the_merged() {
        var survivor = people.member("Utuh", BORN);
        var merged = people.member("Lebur", BORN);
        var id = recorded(evidence.recordPhoto(label(merged, TODAY), photo));
        evidence.recordHealth(label(merged, TODAY), HEALTH);

        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        program.awaitQuiet();

        assertThat(evidence.of(merged)).isEmpty();
        assertThat(evidence.standing(survivor, TODAY).isComplete()).isTrue();
        assertThat(evidence.photo(survivor, id)).isPresent();
    }

    @Test
    void a_photo_whose_file_is_gone_is_found() {
        var worker = people.member("Lenyap", BORN);
        var id = recorded(evidence.recordPhoto(label(worker, TODAY), photo));
        program.get(Uploads.class).discard(fileOf(worker, id));

        assertThat(differences()).singleElement().asString().contains(id.toString());

        evidence.withdraw(worker, id, "ratna", "berkas hilang");
    }

    @Test
    void a_health_statement_answers_every_question_of_its_wording_and_no_other() {
        assertThatThrownBy(() -> new HealthStatement("2025-01", Given.READ_OUT, Map.of("ill", false)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HealthStatement("1999-01", Given.READ_OUT, HEALTH.answers()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(HEALTH.isInHealth()).isTrue();
        assertThat(health(true).isInHealth()).isFalse();
    }

    @Test
    void the_wording_of_a_day_is_the_last_one_before_it() {
        var first = HealthWording.all().getFirst();

        assertThat(HealthWording.on(first.from())).isEqualTo(first);
        assertThat(HealthWording.on(first.from().minusDays(1))).isEqualTo(first);
        assertThat(HealthWording.all()).extracting(HealthWording::version).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void every_question_ever_asked_has_its_words(Language language) {
        var keys = HealthWording.all().stream()
                .flatMap(wording -> wording.questions().stream()
                        .map(question -> "evidence.health." + wording.version() + "." + question))
                .toList();

        assertThat(Texts.load(language).keys()).containsAll(keys);
    }

    private static HealthStatement health(boolean ill) {
        return new HealthStatement("2025-01", Given.READ_OUT, Map.of("ill", ill, "treated", false, "injured", false));
    }

    private Label label(UUID worker, LocalDate day) {
        var origin = new Origin("console", "ratna", TestProgram.noon(TODAY));
        return new Label(program.get(Ids.class).next(), worker, day, origin);
    }

    private UUID fileOf(UUID worker, UUID id) {
        return evidence.of(worker).stream()
                .filter(piece -> piece.id().equals(id))
                .map(piece -> ((Content.Photo) piece.content().orElseThrow()).file())
                .findFirst()
                .orElseThrow();
    }

    private static UUID recorded(Result result) {
        return ((Result.Recorded) result).id();
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        program.all(Proof.class).stream()
                .filter(proof -> proof.name().equals("photos of evidence"))
                .forEach(proof -> proof.run(differences::add));
        return differences;
    }
}
