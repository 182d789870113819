package id.gapura.portal.member.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.pictures.Picture;
import id.gapura.pictures.TestPictures;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.HealthStatement.Given;
import id.gapura.registry.evidence.Piece;
import id.gapura.registry.evidence.Piece.Content;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What members show of their work and say of their health, from their own phone. */
class OwnEvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;
    private static final String HOME = "/me/evidence";
    private static final String HEALTH = HOME + "/health";
    private static final String PHOTO = HOME + "/photo";
    private static final byte[] PICTURE = TestPictures.of("jpeg", 400, 300);

    private static int people;

    private final Worker member = somebody();
    private final WebVisitor visitor = WEB.visitor();

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static Worker somebody() {
        return WEB.people().member("Siti Aminah", "36.04.19.2008", "+62818%07d".formatted(++people));
    }

    private static Map<String, String> health(String injured) {
        return Map.of("ill", "no", "treated", "no", "injured", injured);
    }

    private Answer send(byte[] file, Map<String, String> form) {
        return visitor.upload(PHOTO, PHOTO, "kerja.jpg", file, form);
    }

    private static Map<String, String> agreed(String day) {
        return Map.of("day", day, "leave", "yes");
    }

    private List<Piece> kept() {
        return WEB.get(Evidence.class).of(member.id()).stream()
                .filter(Piece::isValid)
                .toList();
    }

    private boolean mayKeep() {
        return WEB.get(Consents.class).allows(Subject.worker(member.id()), Purpose.EVIDENCE_PHOTO);
    }

    @Test
    void a_member_answers_the_questions_on_health_and_an_officer_sees_by_whom() {
        TOWN.signIn(visitor, member);
        assertThat(visitor.get(HOME).body()).contains("keterangan sehat belum ada");
        var half = visitor.post(HEALTH, HEALTH, Map.of("ill", "yes", "treated", "no"));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.body().split("Pilih ya atau tidak"))
                .as("one question is open")
                .hasSize(3);
        assertThat(half.body()).containsPattern("name=\"ill\" value=\"yes\" checked");
        assertThat(kept()).isEmpty();

        assertThat(visitor.post(HEALTH, HEALTH, health("yes")).location()).isEqualTo(HOME);

        assertThat(kept()).singleElement().satisfies(piece -> {
            assertThat(piece.madeOn()).isEqualTo(TODAY);
            assertThat(piece.content().orElseThrow()).isInstanceOfSatisfying(Content.Health.class, health -> {
                assertThat(health.statement().given()).isEqualTo(Given.BY_WORKER);
                assertThat(health.statement().answers())
                        .containsEntry("injured", true)
                        .containsEntry("ill", false);
            });
        });
        assertThat(visitor.get(HOME).body())
                .contains("Bukti Anda tersimpan", "Foto saat bekerja belum ada", "cedera yang belum sembuh");
        assertThat(WEB.signIn("serang")
                        .get("/console/people/" + member.id() + "/evidence")
                        .body())
                .contains("di halaman peserta sendiri", "Peserta membaca dan menjawab sendiri");
    }

    @Test
    void a_form_that_is_sent_twice_is_one_piece() {
        TOWN.signIn(visitor, member);
        var once = new HashMap<>(health("no"));
        once.put("id", "0199d2a8-0000-7000-8000-000000000001");

        for (int i = 0; i < 2; i++) {
            visitor.post(HEALTH, HEALTH, once);
            assertThat(visitor.get(HOME).body()).contains("Bukti Anda tersimpan");
        }
        once.put("ill", "yes");
        visitor.post(HEALTH, HEALTH, once);

        assertThat(visitor.get(HOME).body()).contains("sudah pernah dikirim dengan isi lain");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_photo_is_kept_only_after_a_yes_which_is_asked_for_once() {
        TOWN.signIn(visitor, member);
        assertThat(visitor.get(PHOTO).body()).contains("name=\"leave\"", "value=\"2026-11-21\"");

        var no = send(PICTURE, Map.of("day", "2026-11-19", "leave", "no"));
        assertThat(no.status()).isEqualTo(422);
        assertThat(no.body()).contains("Tanpa izin Anda foto tidak kami simpan", "value=\"2026-11-19\"");
        assertThat(kept()).isEmpty();
        assertThat(mayKeep()).isFalse();

        assertThat(send(PICTURE, agreed("2026-11-19")).location()).isEqualTo(HOME);
        assertThat(mayKeep()).isTrue();
        assertThat(kept())
                .singleElement()
                .satisfies(piece -> assertThat(piece.madeOn()).isEqualTo(LocalDate.of(2026, 11, 19)));
        assertThat(visitor.get(PHOTO).body()).doesNotContain("name=\"leave\"");
        assertThat(visitor.get(HOME).body()).contains("Keterangan sehat belum ada", "photo.jpg");
    }

    @Test
    void a_file_that_is_no_photo_is_refused_and_nothing_typed_is_lost() {
        TOWN.signIn(visitor, member);

        var text = send("bukan foto".getBytes(StandardCharsets.UTF_8), agreed("2026-11-20"));
        assertThat(text.status()).isEqualTo(422);
        assertThat(text.body()).contains("bukan foto JPEG atau PNG", "value=\"2026-11-20\"");
        assertThat(send(new byte[0], agreed("2026-11-20")).body()).contains("Pilih fotonya", "value=\"2026-11-20\"");
        assertThat(send(new byte[Picture.MOST_BYTES + 1], agreed("2026-11-20")).body())
                .contains("Foto ini terlalu besar");
        assertThat(send(PICTURE, agreed("2026-11-22")).body()).contains("Isi hari yang tidak di masa depan");
        assertThat(send(PICTURE, agreed("kemarin")).status()).isEqualTo(422);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_member_looks_at_a_photo_and_deletes_it_and_nobody_else_does() {
        TOWN.signIn(visitor, member);
        send(PICTURE, agreed("2026-11-21"));
        var piece = HOME + "/" + kept().getFirst().id();
        var other = WEB.visitor();
        TOWN.signIn(other, somebody());

        assertThat(visitor.download(piece + "/photo.jpg").file())
                .hasBinaryContent(WEB.get(Evidence.class)
                        .photo(member.id(), kept().getFirst().id())
                        .orElseThrow());
        assertThat(other.get(piece + "/photo.jpg").status()).isEqualTo(404);
        assertThat(WEB.visitor().get(piece + "/photo.jpg").status()).isEqualTo(404);
        assertThat(other.post("/me", piece + "/delete", Map.of()).status()).isEqualTo(404);
        assertThat(other.get(HOME).body()).doesNotContain("photo.jpg");
        assertThat(kept()).hasSize(1);

        visitor.post("/me", piece + "/delete", Map.of());
        assertThat(kept()).isEmpty();
        assertThat(visitor.get(piece + "/photo.jpg").status()).isEqualTo(404);
    }

    @Test
    void what_was_said_of_health_stays() {
        TOWN.signIn(visitor, member);
        visitor.post(HEALTH, HEALTH, health("yes"));

        var deletion = HOME + "/" + kept().getFirst().id() + "/delete";

        assertThat(visitor.get(HOME).body()).doesNotContain("/delete");
        assertThat(visitor.post("/me", deletion, Map.of()).status()).isEqualTo(404);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void who_is_not_signed_in_is_asked_to_and_comes_to_the_page_then() {
        for (var path : List.of(HOME, HEALTH, PHOTO)) {
            assertThat(visitor.get(path).location()).as(path).isEqualTo("/me/sign-in");
        }
        assertThat(visitor.post("/me/sign-in", HEALTH, health("no")).location()).isEqualTo("/me/sign-in");
        assertThat(kept()).isEmpty();
        visitor.get(HOME);
        var number = member.home().phone().orElseThrow();
        var card = Map.of("card", member.number().digits(), "day", "2", "month", "5", "year", "1986");
        visitor.post("/me/sign-in", card);

        assertThat(visitor.post("/me/code", Map.of("code", TOWN.code(number, 1)))
                        .location())
                .isEqualTo(HOME);
    }

    @Test
    void the_pages_fit_every_eye() {
        TOWN.signIn(visitor, member);
        send(PICTURE, agreed("2026-11-21"));
        WEB.get(Consents.class).withdraw(Subject.worker(member.id()), Purpose.EVIDENCE_PHOTO, Source.own(Way.PAGE));

        WEB.expectFit(visitor, HOME, HEALTH, PHOTO, "/me");
    }
}
