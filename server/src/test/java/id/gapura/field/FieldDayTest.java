package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.registry.evidence.Evidence;
import id.gapura.screen.Browser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A village officer's day with a phone. */
class FieldDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String VILLAGE = "36.04.19.2008";
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Browser BROWSER = Browser.start();
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        var late = WEB.people().member("Siti Aminah", VILLAGE);
        WEB.people().paid(late, YearMonth.of(2026, 2), 2);
        var ending = WEB.people().member("Slamet Riyadi", VILLAGE);
        WEB.people().paid(ending, YearMonth.of(2026, 4), 2);
        WEB.people().member("Cici Jauh", "36.04.19.2001");
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    @Test
    void a_day_without_a_network_is_sent_in_the_evening() {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            phone.comeIn("asep");
            phone.awaitRead();
            phone.offline(true);
            phone.open("Cari");
            phone.page().fill("#f-q", "ami");
            phone.press("Siti Aminah");
            phone.awaitText("menunggak");
            phone.open("Baru");
            phone.press("Catat calon peserta");
            phone.page().fill("#f-name", "Joko Widagdo");
            phone.page().check("#f-consent");
            phone.button("Simpan calon peserta").click();
            phone.awaitText("Tersimpan");
            phone.open("Catatan");

            phone.restart();
            phone.unlock();
            phone.page().waitForSelector(".app-doors");
            phone.awaitStatus("1 belum terkirim");
            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();

            assertThat(phone.status()).startsWith("1 dari 1 terkirim, ");
            assertThat(WEB.get(Prospects.class).open(RegionCode.of(VILLAGE), 10))
                    .extracting(prospect -> prospect.name())
                    .containsExactly("Joko Widagdo");
        }
    }

    @Test
    void who_waits_for_help_is_on_todays_list_until_something_is_noted() {
        WEB.setToday(TODAY.minusDays(20));
        var opening = new Opening(
                WEB.get(Ids.class).next(),
                Door.CONSOLE,
                RegionCode.of(VILLAGE),
                new Draft(Map.of(DraftField.NAME, "Warsih Menunggu", DraftField.PHONE, "081234567890")),
                "asep");
        WEB.get(Attempts.class).open(opening);
        WEB.setToday(TODAY);
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            phone.awaitText("Perlu bantuan mendaftar");
            phone.look("rescue");
            phone.press("Warsih Menunggu");
            phone.awaitText("Isian belum lengkap");
            phone.look("case");
            phone.button("Simpan hasil").click();
            phone.awaitText("Pilih hasilnya");
            phone.page().check("input[value=not-reached]");
            phone.page().fill("#f-note", "Rumahnya terkunci");
            phone.awaitKept();
            phone.restart();
            phone.unlock();
            phone.press("Warsih Menunggu");
            assertThat(phone.page().inputValue("#f-note")).isEqualTo("Rumahnya terkunci");
            phone.button("Simpan hasil").click();
            phone.page().waitForSelector(".app-heading");
            assertThat(phone.text()).doesNotContain("Warsih Menunggu");
            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();

            assertThat(WEB.get(Attempts.class).history(opening.id()).getFirst().detail())
                    .startsWith("not-reached");
        }
    }

    @Test
    void an_enrolment_half_typed_outlives_the_tab_and_is_a_member_with_a_photo_in_the_evening() throws IOException {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            enrol(phone, "Nining Rohayati", "3604994205867001");
            phone.awaitKept();

            phone.restart();
            phone.unlock();
            phone.open("Baru");
            phone.press("Daftarkan peserta");
            assertThat(phone.page().inputValue("#f-name")).isEqualTo("Nining Rohayati");
            assertThat(phone.text()).contains("Perempuan, lahir 2 Mei 1986", "Rp8.400 sebulan", "Rp28.400 sebulan");
            phone.page().check("#f-consent");
            assertThat(phone.page().isVisible("#f-photo-button")).isFalse();
            phone.page().check("#f-mayPhoto");
            assertThat(phone.page().isVisible("#f-photo-button")).isTrue();
            phone.page().setInputFiles("#f-photo", new FilePayload("kios.png", "image/png", picture()));
            phone.page().locator("canvas.photo").waitFor();
            phone.page().uncheck("#f-mayPhoto");
            phone.page().locator("canvas.photo").waitFor(GONE);
            phone.awaitCount("drafts", 1);
            phone.page().check("#f-mayPhoto");
            phone.page().setInputFiles("#f-photo", new FilePayload("kios.png", "image/png", picture()));
            phone.page().locator("canvas.photo").waitFor();
            phone.awaitCount("drafts", 2);
            phone.restart();
            phone.unlock();
            phone.open("Baru");
            phone.press("Daftarkan peserta");
            phone.page().locator("canvas.photo").waitFor();
            phone.button("Simpan pendaftaran").click();
            phone.awaitText("Nining Rohayati tersimpan");
            assertThat(phone.count("drafts")).isZero();
            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();

            phone.open("Cari");
            phone.page().fill("#f-q", "rohay");
            phone.press("Nining Rohayati");
            phone.awaitText("Belum pernah membayar iuran");
            assertThat(photosOf("Nining Rohayati")).isEqualTo(1);
        }
    }

    static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static int photosOf(String name) {
        var worker =
                WEB.get(Registry.class).search(name, RegionCode.of(VILLAGE)).getFirst();
        return WEB.get(Evidence.class).of(worker.id()).size();
    }

    private static void enrol(Phone phone, String name, String nik) {
        phone.open("Baru");
        phone.press("Daftarkan peserta");
        phone.page().fill("#f-name", name);
        phone.page().fill("#f-nik", nik);
        phone.page().fill("#f-phone", "0812 3456 7890");
    }

    @Test
    void whoever_is_known_by_name_and_birth_date_is_noticed_before_anything_is_sent() {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            enrol(phone, "Aminah", "3604994205867002");

            phone.awaitText("Mungkin sudah terdaftar");
            phone.look("alike");
            phone.button("Siti Aminah").click();

            phone.awaitText("menunggak");
        }
    }

    @Test
    void what_is_wrong_is_said_beside_its_question_and_nothing_is_saved() {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            enrol(phone, "", "36049942058670");
            phone.page().fill("#f-phone", "12");
            phone.button("Simpan pendaftaran").click();

            assertThat(phone.text())
                    .contains("Isi namanya", "NIK terdiri dari enam belas angka", "Nomor ini tidak terbaca")
                    .contains("centang bila orangnya setuju");
            phone.page().fill("#f-nik", "3604993102867002");
            phone.button("Simpan pendaftaran").click();
            assertThat(phone.text()).contains("bukan tanggal lahir");
            assertThat(phone.count("outbox")).isZero();
        }
    }
}
