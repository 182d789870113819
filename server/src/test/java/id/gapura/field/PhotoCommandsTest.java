package id.gapura.field;

import static id.gapura.field.TestDevices.CONSENT;
import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.field.commands.PhotoRounds;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.registry.evidence.Evidence;
import id.gapura.sandbox.device.Cut;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Photos that came with an enrolment made without a network. */
class PhotoCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Map<String, Object> photoOf(UUID enrolment) {
        return Map.of("of", enrolment.toString(), "consent", CONSENT);
    }

    static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    private static UUID worker(UUID enrolment) {
        return WEB.get(Attempts.class)
                .find(enrolment)
                .orElseThrow()
                .progress()
                .workerId()
                .orElseThrow();
    }

    private static long photosThatWait() {
        return WEB.sql()
                .sql("SELECT count(*) FROM field.photo")
                .query(Long.class)
                .single();
    }

    @Test
    void a_photo_that_came_with_an_enrolment_is_evidence_once_and_so_is_the_leave() throws IOException {
        var device = DEVICES.of("asep");
        var enrolment = device.does("enrol", enrolment("Euis Berfoto", DEVICES.nik()));
        var photo = device.does("photo", photoOf(enrolment), jpeg());

        device.send(new Cut(Integer.MAX_VALUE, 0));

        assertThat(answered(device, photo)).isEqualTo("done ");
        var worker = worker(enrolment);
        assertThat(WEB.get(Evidence.class).of(worker)).singleElement().satisfies(piece -> {
            assertThat(piece.id()).isEqualTo(photo);
            assertThat(piece.madeOn()).isEqualTo(TODAY);
            assertThat(piece.origin().actor()).isEqualTo("asep");
        });
        assertThat(WEB.get(Evidence.class).photo(worker, photo)).isPresent();
        assertThat(WEB.get(Consents.class).allows(Subject.worker(worker), Purpose.EVIDENCE_PHOTO))
                .isTrue();
        assertThat(photosThatWait()).isZero();
    }

    @Test
    void a_photo_whose_leave_was_taken_back_before_it_arrived_is_not_kept() throws IOException {
        var device = DEVICES.of("asep");
        var enrolment = device.does("enrol", enrolment("Warti Mundur", DEVICES.nik()));
        device.sendAll();
        var photo = device.does("photo", photoOf(enrolment), jpeg());
        var worker = worker(enrolment);
        WEB.clock().standAt(WEB.clock().instant().plusSeconds(60));
        WEB.get(Consents.class).withdraw(Subject.worker(worker), Purpose.EVIDENCE_PHOTO, Source.own(Way.PAGE));

        device.sendAll();

        assertThat(answered(device, photo)).isEqualTo("refused photo-withdrawn");
        assertThat(WEB.get(Evidence.class).of(worker)).isEmpty();
        assertThat(photosThatWait()).isZero();
    }

    @Test
    void the_leave_for_photos_is_taken_back_on_the_device_too_and_once() throws IOException {
        var device = DEVICES.of("asep");
        var enrolment = device.does("enrol", enrolment("Yeti Berubah", DEVICES.nik()));
        var photo = device.does("photo", photoOf(enrolment), jpeg());
        device.sendAll();
        var worker = worker(enrolment);
        var number = WEB.get(Registry.class).find(worker).orElseThrow().number().digits();
        WEB.clock().standAt(WEB.clock().instant().plusSeconds(60));

        var back = device.does("withdraw", Map.of("number", number, "purpose", "evidence-photo"));
        var nonsense = device.does("withdraw", Map.of("number", number, "purpose", "everything"));
        var stranger =
                WEB.people().member("Orang Jauh", "36.04.19.2001").number().digits();
        var outside = device.does("withdraw", Map.of("number", stranger, "purpose", "contact"));
        device.send(new Cut(Integer.MAX_VALUE, 0));

        assertThat(answered(device, back)).isEqualTo("done ");
        assertThat(answered(device, nonsense)).isEqualTo("refused nobody");
        assertThat(answered(device, outside)).isEqualTo("refused nobody");
        WEB.awaitQuiet();
        assertThat(WEB.get(Evidence.class).photo(worker, photo)).isEmpty();
        assertThat(WEB.get(Consents.class).history(Subject.worker(worker)))
                .filteredOn(said -> said.purpose() == Purpose.EVIDENCE_PHOTO)
                .extracting(Consent::isGiven)
                .containsExactly(false, true);
    }

    @Test
    void a_photo_waits_for_the_decision_about_its_enrolment() throws IOException {
        var nik = DEVICES.nik();
        var device = DEVICES.of("asep");
        device.does("enrol", enrolment("Wawan Setiawan", nik));
        var accepted = device.does("enrol", enrolment("Dadang Kurnia", nik));
        var kept = device.does("photo", photoOf(accepted), jpeg());
        var refused = device.does("enrol", enrolment("Maman Suparman", nik));
        device.does("photo", photoOf(refused), jpeg());
        device.sendAll();
        assertThat(photosThatWait()).isEqualTo(2);

        WEB.get(Attempts.class).decide(accepted, new Decision.Accept("KTP dilihat"), "ratna");
        WEB.get(Attempts.class).decide(refused, new Decision.Refuse("NIK orang lain"), "ratna");
        WEB.get(PhotoRounds.class).run("");

        assertThat(WEB.get(Evidence.class).of(worker(accepted)))
                .extracting(piece -> piece.id())
                .containsExactly(kept);
        assertThat(photosThatWait()).isZero();
    }

    @Test
    void a_photo_that_was_cut_on_the_way_arrives_whole_with_the_next_sending_and_once() throws IOException {
        var device = DEVICES.of("asep");
        var enrolment = device.does("enrol", enrolment("Euis Terputus", DEVICES.nik()));
        device.sendAll();
        var photo = device.does("photo", photoOf(enrolment), jpeg());

        device.send(new Cut(400, Integer.MAX_VALUE));
        assertThat(WEB.get(Evidence.class).of(worker(enrolment))).isEmpty();
        device.send(new Cut(Integer.MAX_VALUE, 0));
        device.sendAll();

        assertThat(WEB.get(Evidence.class).of(worker(enrolment)))
                .extracting(piece -> piece.id())
                .containsExactly(photo);
    }

    @Test
    void what_is_no_picture_is_refused_and_kept_nowhere() {
        var device = DEVICES.of("asep");
        var enrolment = device.does("enrol", enrolment("Euis Rusak", DEVICES.nik()));
        var photo = device.does("photo", photoOf(enrolment), new byte[] {1, 2, 3});

        device.sendAll();

        assertThat(answered(device, photo)).isEqualTo("refused no-picture");
        assertThat(WEB.get(Evidence.class).of(worker(enrolment))).isEmpty();
        assertThat(photosThatWait()).isZero();
    }

    @Test
    void a_photo_without_leave_or_without_an_enrolment_by_this_device_is_refused() throws IOException {
        var first = DEVICES.of("asep");
        var second = DEVICES.of("asep");
        var enrolment = first.does("enrol", enrolment("Imas Tanpa Foto", DEVICES.nik()));
        first.sendAll();
        var silent = first.does("photo", Map.of("of", enrolment.toString()), jpeg());
        var stranger = second.does("photo", photoOf(enrolment), jpeg());

        assertThat(answered(first, silent)).isEqualTo("refused consent-missing");
        assertThat(answered(second, stranger)).isEqualTo("refused no-enrolment");
        assertThat(WEB.get(Evidence.class).of(worker(enrolment))).isEmpty();
    }
}
