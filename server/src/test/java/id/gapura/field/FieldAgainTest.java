package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.field.devices.Device;
import id.gapura.field.devices.Devices;
import id.gapura.places.RegionCode;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.registry.evidence.Evidence;
import id.gapura.screen.Browser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server did not take is taken up again, and a device whose officer works elsewhere by now goes on there. */
class FieldAgainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final RegionCode OTHER = RegionCode.of("36.04.19.2001");
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Browser BROWSER = Browser.start();

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE.text());
        WEB.staff("foto", Role.VILLAGE_OFFICER, VILLAGE.text());
        WEB.staff("pindah", Role.VILLAGE_OFFICER, VILLAGE.text());
        WEB.staff("luas", Role.VILLAGE_OFFICER, VILLAGE.text());
        WEB.people().member("Siti Aminah", VILLAGE.text());
        WEB.people().member("Cici Jauh", OTHER.text());
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    @Test
    void what_was_not_taken_says_why_and_is_put_right_where_it_was_typed() {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            enrolled(phone, "Warsih Salah", "3604994205500001");
            phone.open("Catatan");
            phone.awaitText("Perlu Anda lihat");
            phone.awaitText("Belum bisa didaftarkan");
            phone.look("refused");
            var kept = listed("Warsih Salah").getFirst();
            phone.page().locator("main .app-acts .primary").first().click();
            phone.page().waitForSelector("#f-nik");
            phone.look("again");
            assertThat(phone.text()).contains("Belum bisa didaftarkan");
            assertThat(phone.page().inputValue("#f-name")).isEqualTo("Warsih Salah");
            assertThat(phone.page().inputValue("#f-phone")).isEqualTo("0812 3456 7890");
            phone.page().fill("#f-nik", "3604994205867077");
            phone.button("Simpan pendaftaran").click();
            phone.awaitText("Warsih Salah tersimpan");
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitStatus("1 dari 1 terkirim");

            assertThat(phone.text()).doesNotContain("Perlu Anda lihat");
            assertThat(listed("Warsih Salah")).isEmpty();
            var ended = WEB.get(Attempts.class).find(kept.id()).orElseThrow();
            assertThat(ended.progress().state()).isEqualTo(State.ENROLLED);
            assertThat(WEB.get(Registry.class).search("Warsih Salah", VILLAGE)).hasSize(1);
        }
    }

    @Test
    void a_device_whose_officer_works_elsewhere_by_now_opens_there_and_loses_nothing() {
        try (var phone = Phone.of("pindah", WEB, BROWSER)) {
            phone.offline(true);
            enrol(phone, "Rusmini Lama", "3604994205867078");
            WEB.sql()
                    .sql("UPDATE accounts.staff SET scope = :scope WHERE login = 'pindah'")
                    .param("scope", OTHER.text())
                    .update();
            phone.offline(false);
            phone.awaitText("tidak boleh bekerja di wilayah ini");
            phone.look("place-taken-away");

            phone.page().fill("#f-password", TestWeb.password());
            phone.newPin();
            phone.awaitRead();
            phone.open("Catatan");
            phone.awaitText("Tersimpan di daftar bantuan kantor setempat");
            phone.open("Cari");
            phone.page().fill("#f-q", "cici");
            phone.awaitText("Cici Jauh");

            assertThat(listed("Rusmini Lama")).extracting(Attempt::place).containsExactly(VILLAGE);
            assertThat(phone.text()).doesNotContain("Siti Aminah");
        }
    }

    @Test
    void a_device_whose_officer_works_in_too_large_a_place_by_now_opens_in_a_smaller_one() {
        try (var phone = Phone.of("luas", WEB, BROWSER)) {
            WEB.sql()
                    .sql("UPDATE accounts.staff SET scope = '31' WHERE login = 'luas'")
                    .update();
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitText("tidak boleh bekerja di wilayah ini");
            phone.page().fill("#f-password", TestWeb.password());
            phone.newPin();
            phone.page().waitForSelector("#f-place");
            phone.look("smaller-place");

            phone.page().selectOption("#f-place", "31.71");
            phone.page().click("main form .primary");
            phone.awaitRead();

            assertThat(WEB.get(Devices.class).list(RegionCode.of("31.71")))
                    .extracting(Device::login)
                    .containsExactly("luas");
        }
    }

    @Test
    void a_photo_of_somebody_known_is_evidence_in_the_evening() throws IOException {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            phone.open("Cari");
            phone.page().fill("#f-q", "aminah");
            phone.press("Siti Aminah");
            phone.press("Foto bukti kerja");
            phone.button("Simpan foto").click();
            phone.awaitText("Tanyakan izinnya dulu");
            phone.page().check("#f-mayPhoto");
            phone.page().setInputFiles("#f-photo", new FilePayload("kios.png", "image/png", FieldDayTest.picture()));
            phone.page().locator("canvas.photo").waitFor();
            phone.look("evidence");
            phone.button("Simpan foto").click();
            phone.awaitText("Foto Siti Aminah tersimpan");
            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();

            var worker = WEB.get(Registry.class).search("Siti Aminah", VILLAGE).getFirst();
            assertThat(WEB.get(Evidence.class).of(worker.id())).hasSize(1);
        }
    }

    @Test
    void a_photo_that_did_not_arrive_with_its_enrolment_is_told_to_the_officer_and_to_the_branch() throws IOException {
        try (var phone = Phone.of("foto", WEB, BROWSER)) {
            phone.offline(true);
            phone.open("Baru");
            phone.press("Daftarkan peserta");
            phone.page().fill("#f-name", "Nunung Foto");
            phone.page().fill("#f-nik", "3604994205867079");
            phone.page().check("#f-mayPhoto");
            phone.page().setInputFiles("#f-photo", new FilePayload("kios.png", "image/png", FieldDayTest.picture()));
            phone.page().locator("canvas.photo").waitFor();
            phone.page().check("#f-consent");
            phone.button("Simpan pendaftaran").click();
            phone.awaitText("Nunung Foto tersimpan");
            phone.awaitStatus("1 belum terkirim, 1 foto");
            phone.cutAfterTheFirst();
            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitStatus("1 foto belum terkirim");
            phone.look("photo-waits");

            assertThat(phone.text()).contains("Foto Nunung Foto").doesNotContain("Semua sudah terkirim");
            var worker = WEB.get(Registry.class).search("Nunung Foto", VILLAGE).getFirst();
            assertThat(WEB.get(Evidence.class).of(worker.id())).isEmpty();
            phone.restart();
            phone.awaitText("Terkunci");
            Patience.until(
                    "the locked phone says that the deed was sent",
                    () -> unsent("foto").deeds() == 0);
            assertThat(unsent("foto").photos()).isEqualTo(1);

            phone.unlock();
            phone.awaitSent();
            assertThat(WEB.get(Evidence.class).of(worker.id())).hasSize(1);
        }
    }

    private static Device.Unsent unsent(String login) {
        return WEB.get(Devices.class).list(VILLAGE).stream()
                .filter(device -> device.login().equals(login))
                .map(device -> device.contact().unsent())
                .findFirst()
                .orElseThrow();
    }

    private static void enrolled(Phone phone, String name, String nik) {
        enrol(phone, name, nik);
        phone.open("Catatan");
        phone.button("Kirim").click();
        phone.awaitSent();
    }

    private static void enrol(Phone phone, String name, String nik) {
        phone.open("Baru");
        phone.press("Daftarkan peserta");
        phone.page().fill("#f-name", name);
        phone.page().fill("#f-nik", nik);
        phone.page().fill("#f-phone", "0812 3456 7890");
        phone.page().check("#f-consent");
        phone.button("Simpan pendaftaran").click();
        phone.awaitText(name + " tersimpan");
    }

    /** Who of a name is on the rescue list of the village by the time that somebody would miss them. */
    private static List<Attempt> listed(String name) {
        return WEB.get(RescueList.class).list(RescueFilter.in(VILLAGE), TODAY.plusDays(7), 0, 10).stream()
                .filter(attempt -> attempt.draft().get(DraftField.NAME).equals(name))
                .toList();
    }
}
