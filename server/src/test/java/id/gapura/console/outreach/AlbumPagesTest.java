package id.gapura.console.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.database.Proof;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.album.Album;
import id.gapura.pictures.TestPictures;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.vault.Uploads;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class AlbumPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(120), TODAY.plusDays(120));
    private static final byte[] JPEG = TestPictures.of("jpeg", 120, 90);
    private static final Map<String, String> AGREED = Map.of("leave", "yes", "caption", "Tenda di depan pasar");

    private static int serial;

    private Activity activity;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @BeforeEach
    void plan() {
        activity = OUTREACH.market("Pasar Petir", TODAY.plusDays(++serial));
    }

    private String address() {
        return "/console/outreach/activities/" + activity.id();
    }

    private WebVisitor.Answer add(String login, byte[] file, Map<String, String> values) {
        var visitor = WEB.signIn(login);
        return visitor.upload(address(), address() + "/pictures/new", "foto.jpg", file, values);
    }

    private Album album() {
        return WEB.get(Album.class);
    }

    private String picture() {
        return address() + "/pictures/" + album().of(activity.id()).getFirst().id();
    }

    @Test
    void a_picture_is_added_seen_and_taken_down_with_its_file() {
        assertThat(add("siti", JPEG, AGREED).location()).endsWith(address());
        assertThat(WEB.signIn("siti").get(address()).body()).contains("Tenda di depan pasar");
        var shot = album().of(activity.id()).getFirst();
        var file = WEB.get(Uploads.class).at(shot.id());
        assertThat(file).exists();
        assertThat(WEB.signIn("periksa").get(picture() + ".jpg").status()).isEqualTo(200);
        assertThat(album().jpeg(activity.id(), shot.id())).isPresent();

        WEB.signIn("siti").post(address(), picture() + "/remove", Map.of());

        assertThat(WEB.signIn("siti").get(address()).body()).contains("Belum ada foto.");
        assertThat(file).doesNotExist();
    }

    @Test
    void what_is_no_picture_is_too_much_or_was_not_agreed_to_is_refused() {
        assertThat(add("siti", "<html>".getBytes(StandardCharsets.UTF_8), AGREED)
                        .body())
                .contains("bukan foto JPEG atau PNG");
        assertThat(add("siti", JPEG, Map.of("caption", "")).body()).contains("Tanyakan dulu kepada orang di foto");
        assertThat(add("siti", JPEG, Map.of("leave", "yes", "caption", "x".repeat(121)))
                        .body())
                .contains("Paling panjang 120 huruf");
        assertThat(album().of(activity.id())).isEmpty();

        for (int i = 0; i < Album.MOST; i++) {
            album().add(activity, new ByteArrayResource(JPEG), "", "siti");
        }

        assertThat(add("siti", JPEG, AGREED).body()).contains("Sudah ada 12 foto");
        assertThat(WEB.signIn("siti").get(address()).body()).doesNotContain("pictures/new");
    }

    @Test
    void only_who_plans_outreach_in_the_place_adds_or_takes_down_and_auditors_look() {
        album().add(activity, new ByteArrayResource(JPEG), "", "siti");

        assertThat(WEB.signIn("periksa").get(address() + "/pictures/new").status())
                .isEqualTo(403);
        assertThat(WEB.signIn("periksa")
                        .post(address(), picture() + "/remove", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(WEB.signIn("jauh").get(picture() + ".jpg").status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").get(address() + "/pictures/new").status()).isEqualTo(404);
        assertThat(album().of(activity.id())).hasSize(1);
    }

    @Test
    void a_picture_that_is_gone_from_the_uploads_is_found() {
        album().add(activity, new ByteArrayResource(JPEG), "", "siti");
        var file =
                WEB.get(Uploads.class).at(album().of(activity.id()).getFirst().id());
        assertThat(differences()).isEmpty();

        file.toFile().delete();

        assertThat(differences()).hasSize(1);
        album().remove(activity.id(), album().of(activity.id()).getFirst().id());
    }

    private static List<String> differences() {
        var found = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().equals("pictures of activities"))
                .forEach(proof -> proof.run(found::add));
        return found;
    }

    @Test
    void the_page_with_pictures_is_open_to_every_eye() {
        album().add(activity, new ByteArrayResource(JPEG), "Tenda di depan pasar", "siti");
        album().add(activity, new ByteArrayResource(TestPictures.of("jpeg", 90, 160)), "", "siti");

        WEB.expectFit("siti", address());
    }
}
