package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Audit.Line;
import id.gapura.accounts.Role;
import id.gapura.field.devices.Device;
import id.gapura.field.devices.Devices;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence;
import id.gapura.screen.Browser;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A phone whose storage is full still sends, locks, opens, forgets and says what is wrong. */
class FieldFullTest {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 5, 21));
    private static final Browser BROWSER = Browser.start();
    private static final Worker SITI = member();
    private static int serial;

    private String login = "";

    private static Worker member() {
        WEB.loadVillages();
        return WEB.people().member("Siti Aminah", VILLAGE.text());
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    @BeforeEach
    void officer() {
        login = "asep" + ++serial;
        WEB.staff(login, Role.VILLAGE_OFFICER, VILLAGE.text());
    }

    private List<Device> devices() {
        return WEB.get(Devices.class).list(VILLAGE).stream()
                .filter(device -> device.login().equals(login))
                .toList();
    }

    private static void note(Phone phone, String name) {
        phone.open("Baru");
        phone.press("Catat calon peserta");
        phone.page().fill("#f-name", name);
        phone.page().check("#f-consent");
        phone.button("Simpan calon peserta").click();
        phone.awaitText("Tersimpan");
    }

    private static void enrol(Phone phone, String name, String nik) throws IOException {
        phone.open("Baru");
        phone.press("Daftarkan peserta");
        phone.page().fill("#f-name", name);
        phone.page().fill("#f-nik", nik);
        phone.page().check("#f-mayPhoto");
        phone.page().setInputFiles("#f-photo", new FilePayload("kios.png", "image/png", FieldDayTest.picture()));
        phone.page().locator("canvas.photo").waitFor();
        phone.page().check("#f-consent");
        phone.button("Simpan pendaftaran").click();
        phone.awaitText(name + " tersimpan");
    }

    private static List<String> prospects(String beginning) {
        return WEB.get(Prospects.class).open(VILLAGE, 1_000).stream()
                .map(prospect -> prospect.name())
                .filter(name -> name.startsWith(beginning))
                .toList();
    }

    @Test
    void what_waits_is_sent_and_makes_room_for_what_could_not_be_saved() throws IOException {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            phone.offline(true);
            enrol(phone, "Euis Penuh", "3604994205869001");
            note(phone, "Penuh Satu");
            phone.open("Baru");
            phone.press("Catat calon peserta");
            phone.page().fill("#f-name", "Penuh Dua");
            phone.page().check("#f-consent");
            phone.fill();
            phone.button("Simpan calon peserta").click();
            phone.awaitText("BELUM tersimpan");
            phone.offline(false);
            phone.awaitCount("outbox", 2);
            phone.awaitStatus("Memori HP penuh");

            assertThat(prospects("Penuh")).containsExactly("Penuh Satu");
            var worker = WEB.get(Registry.class).search("Euis Penuh", VILLAGE).getFirst();
            assertThat(WEB.get(Evidence.class).of(worker.id())).hasSize(1);
            assertThat(devices())
                    .singleElement()
                    .satisfies(device -> assertThat(device.contact().unsent()).isEqualTo(Device.Unsent.NOTHING));
            assertThat(phone.count("outbox")).as("the photo is gone").isEqualTo(2);

            phone.empty();
            phone.button("Simpan calon peserta").click();
            phone.awaitText("Penuh Dua tersimpan");
            phone.restart();
            phone.unlock();
            phone.awaitRead();
            assertThat(prospects("Penuh")).containsExactlyInAnyOrder("Penuh Satu", "Penuh Dua");
        }
    }

    @Test
    void it_locks_and_opens_and_what_waits_leaves_it_after_a_restart() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            phone.offline(true);
            note(phone, "Kunci Penuh");
            phone.open("Catatan");
            phone.fill();
            phone.button("Kunci").click();
            phone.awaitText("Terkunci");
            assertThat(phone.page().locator(".app-doors").count()).isZero();

            phone.restart();
            phone.unlock();
            phone.awaitText("Membuka");
            phone.page().waitForSelector(".app-doors");
            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitStatus("Memori HP penuh");

            phone.awaitText("kabar baru dari kantor belum bisa disimpan");
            phone.look("full-sent");
            assertThat(phone.text()).contains("Kunci Penuh");
            assertThat(prospects("Kunci Penuh")).hasSize(1);
        }
    }

    @Test
    void nobody_is_registered_who_could_not_be_kept_and_the_officer_is_told() {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            phone.fill();
            phone.comeIn(login);
            phone.awaitText("Memori HP penuh");
            phone.look("full-door");

            assertThat(phone.text()).doesNotContain("Sebentar");
            assertThat(devices()).isEmpty();
            phone.empty();
            phone.button("Masuk").click();
            phone.awaitRead();
            assertThat(devices()).hasSize(1);
        }
    }

    @Test
    void a_leave_taken_back_counts_where_there_was_room_for_nothing_else() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            phone.offline(true);
            find(phone);
            phone.button("Tarik izin").click();
            phone.page().evaluate("""
                    () => {
                      const {put} = IDBObjectStore.prototype;
                      IDBObjectStore.prototype.put = function (...what) {
                        if (this.name === 'pages') throw new DOMException('full', 'QuotaExceededError');
                        return put.apply(this, what);
                      };
                    }""");
            phone.button("Tidak mau lagi ditelepon atau dikunjungi").click();
            phone.awaitText("Izin Siti Aminah ditarik");
            find(phone);

            assertThat(phone.text()).contains("Tidak mau ditelepon atau dikunjungi");
            assertThat(phone.count("outbox"))
                    .as("that Siti was seen, and said no")
                    .isEqualTo(2);
        }
    }

    @Test
    void who_was_looked_at_on_a_full_phone_is_on_record_once_there_is_room() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            phone.fill();
            find(phone);
            phone.empty();
            find(phone);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();

            assertThat(WEB.get(Audit.class).about(SITI.id().toString(), 100))
                    .filteredOn(line -> line.actor().equals(login))
                    .extracting(Line::act)
                    .containsExactly("person.seen");
        }
    }

    private static void find(Phone phone) {
        phone.open("Cari");
        phone.page().fill("#f-q", "siti");
        phone.press("Siti Aminah");
        phone.awaitText("Tarik izin");
    }

    @Test
    void a_wipe_erases_everything() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            phone.fill();
            WEB.get(Devices.class).orderWipe(devices().getFirst().id(), "ratna", "Hilang");
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitText("HP ini sudah dikosongkan");

            for (var place : List.of("device", "sealed", "pages")) {
                assertThat(phone.count(place)).as(place).isZero();
            }
            assertThat(devices().getFirst().state()).isEqualTo(Device.State.WIPED);
        }
    }

    @Test
    void after_two_weeks_of_silence_people_are_gone() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            phone.offline(true);
            phone.fill();
            phone.setClock(Instant.now(Clock.systemUTC()).plus(Duration.ofDays(15)));
            phone.restart();
            phone.awaitText("terlalu lama tidak tersambung");

            assertThat(phone.count("pages")).isZero();
        }
    }
}
