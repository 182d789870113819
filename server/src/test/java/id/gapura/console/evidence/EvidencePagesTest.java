package id.gapura.console.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.pictures.Picture;
import id.gapura.pictures.TestPictures;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.Evidence.Reason;
import id.gapura.registry.evidence.HealthStatement.Given;
import id.gapura.registry.evidence.Piece;
import id.gapura.registry.evidence.Standing.Timing;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidencePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("ratna", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
    }

    @AfterAll
    static void close() {
        WEB.setToday(TODAY);
        WEB.close();
    }

    @Test
    void what_is_missing_for_the_start_is_said_until_it_is_there() {
        var worker = WEB.people().member("Siti Nurhayati");
        var desa = WEB.signIn("desa");
        var before = desa.get(evidence(worker)).body();
        var summary = desa.get("/console/people/" + worker.id()).body();

        photo(worker, "desa", TestPictures.of("jpeg", 400, 300));
        var half = desa.get("/console/people/" + worker.id()).body();
        desa.post(evidence(worker) + "/health", health("no"));
        var after = desa.get(evidence(worker)).body();

        assertThat(before).contains("Bukti untuk mulai 21 November 2026 belum lengkap", "Klaim pernah ditolak");
        assertThat(summary).contains("Belum ada bukti kerja");
        assertThat(half).contains("Belum ada keterangan sehat");
        assertThat(after)
                .doesNotContain("belum lengkap")
                .contains("Apakah Anda sedang sakit sampai tidak bisa bekerja?", "Dibacakan petugas");
        assertThat(desa.get("/console/people/" + worker.id()).body()).contains("Lengkap");
    }

    @Test
    void a_return_after_a_lapse_needs_evidence_of_its_own() {
        var worker = WEB.people().member("Pulang Kembali");
        var ratna = WEB.signIn("ratna");
        ratna.post(evidence(worker) + "/work", work("2026-11-21"));
        ratna.post(evidence(worker) + "/health", health("no"));
        WEB.people().paid(worker, YearMonth.of(2026, 11), 1);
        var complete = ratna.get("/console/people/" + worker.id()).body();

        WEB.people().paid(worker, YearMonth.of(2027, 6), 1);
        WEB.setToday(LocalDate.of(2027, 6, 2));
        var returned = ratna.get(evidence(worker)).body();
        WEB.setToday(TODAY);

        assertThat(complete).contains("Lengkap");
        assertThat(returned).contains("Bukti untuk mulai 1 Juni 2027 belum lengkap");
    }

    @Test
    void evidence_that_came_late_is_called_late() {
        var worker = WEB.people().member("Terlambat");
        WEB.setToday(TODAY.plusDays(32));
        var ratna = WEB.signIn("ratna");
        ratna.post(evidence(worker) + "/work", work(TODAY.plusDays(32).toString()));
        ratna.post(
                evidence(worker) + "/health",
                with(health("no"), "day", TODAY.plusDays(31).toString()));
        var page = ratna.get(evidence(worker)).body();
        WEB.setToday(TODAY);

        assertThat(page).contains("Bukti untuk mulai 21 November 2026 dicatat terlambat");
    }

    @Test
    void a_photo_is_shown_to_who_may_see_the_person_and_each_look_is_on_record() {
        var worker = WEB.people().member("Foto");
        photo(worker, "ratna", TestPictures.of("png", 2_000, 1_000));
        var address = evidence(worker) + "/" + only(worker).id() + "/photo.jpg";

        var shown = WEB.signIn("periksa").download(address);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.file())
                .hasBinaryContent(WEB.get(Evidence.class)
                        .photo(worker.id(), only(worker).id())
                        .orElseThrow());
        assertThat(WEB.signIn("ratna").get(evidence(worker)).body()).contains(address);
        assertThat(WEB.signIn("jauh").get(address).status()).isEqualTo(404);
        assertThat(WEB.signIn("kepala").get(address).status()).isEqualTo(403);
        assertThat(WEB.visitor().get(address).status()).isEqualTo(302);
        assertThat(WEB.signIn("ratna")
                        .get("/console/people/" + WEB.people().member("Lain").id() + "/evidence/"
                                + only(worker).id() + "/photo.jpg")
                        .status())
                .isEqualTo(404);
        assertThat(WEB.get(Audit.class).about(worker.id().toString(), 20))
                .extracting(Audit.Line::actor, Audit.Line::act)
                .contains(org.assertj.core.groups.Tuple.tuple("periksa", "person.photo-seen"));
    }

    @Test
    void taking_back_the_leave_hides_photos_at_once_and_lets_go_of_them_and_of_nothing_else() {
        var worker = WEB.people().member("Foto Ditarik");
        photo(worker, "ratna", TestPictures.of("png", 200, 100));
        var ratna = WEB.signIn("ratna");
        ratna.post(evidence(worker) + "/work", work(TODAY.toString()));
        var photo = WEB.get(Evidence.class).of(worker.id()).stream()
                .filter(piece -> piece.kind() == Piece.Kind.PHOTO)
                .findFirst()
                .orElseThrow();
        var address = evidence(worker) + "/" + photo.id() + "/photo.jpg";
        assertThat(ratna.download(address).status()).isEqualTo(200);

        WEB.clock().standAt(WEB.clock().instant().plusSeconds(1));
        WEB.get(Consents.class)
                .withdraw(Subject.worker(worker.id()), Purpose.EVIDENCE_PHOTO, new Source(Way.VOICE, "ratna"));

        assertThat(ratna.get(address).status()).isEqualTo(404);
        WEB.awaitQuiet();
        assertThat(WEB.get(Evidence.class).photo(worker.id(), photo.id())).isEmpty();
        assertThat(WEB.get(Evidence.class).of(worker.id()))
                .extracting(Piece::kind, Piece::isValid)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Piece.Kind.PHOTO, false),
                        org.assertj.core.groups.Tuple.tuple(Piece.Kind.WORK, true));
        assertThat(ratna.get(evidence(worker)).body())
                .contains("Orangnya menarik izin foto")
                .doesNotContain(address);
        WEB.setToday(TODAY);
    }

    @Test
    void a_form_sent_twice_is_one_piece() {
        var worker = WEB.people().member("Dua Kali");
        var ratna = WEB.signIn("ratna");
        var typed = with(work("2026-11-20"), "id", "0199d2a8-0000-7000-8000-000000000001");

        var first = ratna.post(evidence(worker) + "/work", typed);
        var second = ratna.post(evidence(worker) + "/work", typed);
        var other = ratna.post(evidence(worker) + "/work", with(typed, "what", "berdagang ikan"));

        assertThat(first.location()).isEqualTo(second.location()).isEqualTo(evidence(worker));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("sudah pernah dikirim dengan isi lain");
        assertThat(WEB.get(Evidence.class).of(worker.id())).hasSize(1);
    }

    @Test
    void a_statement_of_working_begins_with_what_is_known() {
        var worker = WEB.people().member("Awal");

        assertThat(WEB.signIn("ratna").get(evidence(worker) + "/work").body())
                .contains("value=\"Pedagang sayur\"", "value=\"Pasar Petir\"");
    }

    @Test
    void what_is_withdrawn_is_gone_with_its_reason_kept() {
        var worker = WEB.people().member("Tarik");
        photo(worker, "ratna", TestPictures.of("jpeg", 40, 30));
        var address = evidence(worker) + "/" + only(worker).id();
        var ratna = WEB.signIn("ratna");

        var silent = ratna.post(address + "/withdrawal", Map.of("reason", " "));
        ratna.post(address + "/withdrawal", Map.of("reason", "foto orang lain"));

        assertThat(silent.status()).isEqualTo(422);
        assertThat(ratna.get(evidence(worker)).body())
                .contains("Ditarik", "foto orang lain")
                .doesNotContain("photo.jpg");
        assertThat(ratna.get(address + "/photo.jpg").status()).isEqualTo(404);
        assertThat(ratna.get(address + "/withdrawal").status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "work|what||Tulis pekerjaannya",
                "work|where||Tulis tempat kerjanya",
                "work|since|2026-11-22|tidak di masa depan",
                "work|day|2026-11-22|tidak di masa depan",
                "work|day|kemarin|tidak di masa depan",
                "health|ill||Pilih ya atau tidak",
                "health|injured|mungkin|Pilih ya atau tidak",
                "health|given||Pilih bagaimana",
                "health|day|2026-11-22|tidak di masa depan"
            })
    void a_statement_that_cannot_be_is_refused(String form, String field, String value, String fault) {
        var worker = WEB.people().member("Salah");
        var typed = form.equals("work") ? work("2026-11-20") : health("no");

        var answer =
                WEB.signIn("ratna").post(evidence(worker) + "/" + form, with(typed, field, value == null ? "" : value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(fault);
        assertThat(WEB.get(Evidence.class).of(worker.id())).isEmpty();
    }

    @Test
    void before_the_first_photo_the_person_is_asked_and_without_a_yes_none_is_kept() {
        var worker = WEB.people().member("Ditanya Dulu");
        var address = evidence(worker) + "/photo";
        var ratna = WEB.signIn("ratna");
        var typed =
                Map.of("day", "2026-11-20", "id", java.util.UUID.randomUUID().toString());

        var asked = ratna.get(address).body();
        var silent = ratna.upload(address, address, "foto.jpg", TestPictures.of("jpeg", 40, 30), typed);
        assertThat(WEB.get(Evidence.class).of(worker.id())).isEmpty();
        ratna.upload(address, address, "foto.jpg", TestPictures.of("jpeg", 40, 30), with(typed, "leave", "paper"));
        var again = ratna.get(address).body();
        var said = WEB.get(Consents.class)
                .standing(Subject.worker(worker.id()), Purpose.EVIDENCE_PHOTO)
                .orElseThrow();

        assertThat(asked).contains("Bolehkah kami menyimpan foto tempat kerja");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Tanyakan dulu");
        assertThat(WEB.get(Evidence.class).of(worker.id())).hasSize(1);
        assertThat(said.source()).isEqualTo(new Source(Way.PAPER, "ratna"));
        assertThat(again).doesNotContain("Bolehkah kami menyimpan foto tempat kerja");
        WEB.get(Consents.class).withdraw(Subject.worker(worker.id()), Purpose.EVIDENCE_PHOTO, Source.own(Way.PAGE));
        assertThat(ratna.get(address).body()).contains("Bolehkah kami menyimpan foto tempat kerja");
    }

    @Test
    void what_is_no_photo_is_refused_with_one_message() {
        var worker = WEB.people().member("Bukan Foto");

        var page = photo(worker, "ratna", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var large = photo(worker, "ratna", new byte[Picture.MOST_BYTES + 1]);
        var nothing = photo(worker, "ratna", new byte[0]);

        assertThat(page).contains("bukan foto JPEG atau PNG");
        assertThat(large).contains("Foto ini terlalu besar");
        assertThat(nothing).contains("Pilih fotonya");
        assertThat(WEB.get(Evidence.class).of(worker.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/photo", "/work", "/health"})
    void only_officers_of_the_place_who_describe_people_record_and_auditors_read(String form) {
        var worker = WEB.people().member("Lingkup");
        var path = evidence(worker) + form;

        assertThat(WEB.signIn("desa").get(path).status()).isEqualTo(200);
        assertThat(WEB.signIn("periksa").get(evidence(worker)).body()).doesNotContain("Catat bukti");
        assertThat(WEB.signIn("periksa").get(path).status()).isEqualTo(403);
        assertThat(WEB.signIn("kepala").get(evidence(worker)).status()).isEqualTo(403);
        assertThat(WEB.signIn("jauh").get(evidence(worker)).status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").get(path).status()).isEqualTo(404);
        if (!form.equals("/photo")) {
            var typed = form.equals("/work") ? work("2026-11-20") : health("no");
            assertThat(WEB.signIn("periksa").post("/console", path, typed).status())
                    .isEqualTo(403);
            assertThat(WEB.signIn("jauh").post("/console", path, typed).status())
                    .isEqualTo(404);
        }
        assertThat(WEB.get(Evidence.class).of(worker.id())).isEmpty();
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        var worker = WEB.people().member("Siti Romlah binti Abdul Karim");
        photo(worker, "ratna", TestPictures.of("jpeg", 1_600, 1_200));
        var ratna = WEB.signIn("ratna");
        ratna.post(evidence(worker) + "/work", work("2026-11-20"));
        ratna.post(evidence(worker) + "/health", health("yes"));

        WEB.expectFit(
                "ratna",
                evidence(WEB.people().member("Belum Ada")),
                evidence(worker),
                evidence(worker) + "/photo",
                evidence(worker) + "/work",
                evidence(worker) + "/health",
                evidence(worker) + "/" + only(worker).id() + "/withdrawal");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_timing_and_refusal_has_its_words(Language language) {
        var keys = new ArrayList<String>();
        for (var kind : Piece.Kind.values()) {
            keys.add("evidence.kind." + kind.code());
            keys.add("evidence.new." + kind.code());
            keys.add("evidence.new." + kind.code() + ".lead");
        }
        for (var timing : Timing.values()) {
            keys.add("evidence.timing." + timing.name().toLowerCase(Locale.ROOT));
        }
        for (var given : Given.values()) {
            keys.add("evidence.given." + given.code());
        }
        for (var reason : Reason.values()) {
            keys.add("evidence.refused." + reason.name().toLowerCase(Locale.ROOT));
        }
        for (var word : new String[] {"complete", "no-work", "no-health", "late"}) {
            keys.add("evidence.short." + word);
        }

        assertThat(Texts.load(language).keys()).containsAll(keys);
    }

    private static String evidence(Worker worker) {
        return "/console/people/" + worker.id() + "/evidence";
    }

    private static String photo(Worker worker, String login, byte[] content) {
        return WEB.signIn(login)
                .upload(
                        evidence(worker) + "/photo",
                        evidence(worker) + "/photo",
                        "foto.jpg",
                        content,
                        Map.of(
                                "leave",
                                "voice",
                                "day",
                                "2026-11-20",
                                "id",
                                java.util.UUID.randomUUID().toString()))
                .body();
    }

    private static Map<String, String> work(String day) {
        return Map.of("what", "berdagang sayur", "where", "Pasar Petir", "since", "2019-05-01", "day", day);
    }

    private static Map<String, String> health(String ill) {
        return Map.of("ill", ill, "treated", "no", "injured", "no", "given", "read-out", "day", "2026-11-20");
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        var all = new HashMap<>(values);
        all.put(name, value);
        return all;
    }

    private static Piece only(Worker worker) {
        return WEB.get(Evidence.class).of(worker.id()).getFirst();
    }
}
