package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.gapura.accounts.Role;
import id.gapura.field.devices.Device;
import id.gapura.field.devices.Devices;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.screen.Browser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can go wrong with a phone: lost, locked, silent, full, killed, its clock wrong. */
class FieldPhoneTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String VILLAGE = "36.04.19.2008";
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Browser BROWSER = Browser.start();
    private static int serial;

    private String login = "";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.people().member("Siti Aminah", VILLAGE);
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    @BeforeEach
    void officer() {
        login = "asep" + ++serial;
        WEB.staff(login, Role.VILLAGE_OFFICER, VILLAGE);
    }

    private static void note(Phone phone, String name) {
        phone.open("Baru");
        phone.press("Catat calon peserta");
        phone.page().fill("#f-name", name);
        phone.page().check("#f-consent");
        phone.button("Simpan calon peserta").click();
    }

    private static List<String> prospects() {
        return WEB.get(Prospects.class).open(RegionCode.of(VILLAGE), 1_000).stream()
                .map(prospect -> prospect.name())
                .toList();
    }

    private Device device() {
        return WEB.get(Devices.class).list(RegionCode.of(VILLAGE)).stream()
                .filter(device -> device.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static void tryPin(Phone phone, String pin) {
        phone.page().fill("#f-pin", pin);
        phone.button("Buka").click();
    }

    @Test
    void nothing_on_the_phone_can_be_read_without_the_pin() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            phone.offline(true);
            note(phone, "Joko Rahasia");
            phone.awaitText("Tersimpan");

            var everything = phone.everything();

            assertThat(everything).contains(login).hasSizeGreaterThan(1_000);
            assertThat(everything).doesNotContain("Siti", "Aminah", "Joko", "Rahasia", "Kadugenep", Phone.PIN);
            assertThat(everything).doesNotContain(TestWeb.password(), "\"token\"");
        }
    }

    @Test
    void a_wrong_pin_opens_nothing_then_makes_wait_and_the_tenth_is_the_last() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            phone.offline(true);
            note(phone, "Catatan Penting " + login);
            phone.awaitText("Tersimpan");
            phone.restart();
            for (int tries = 1; tries <= 10; tries++) {
                phone.setClock(Instant.parse("2026-11-29T00:00:00Z").plus(Duration.ofDays(tries)));
                tryPin(phone, "314159");
                if (tries < 10) {
                    phone.awaitText("Sisa percobaan: " + (10 - tries));
                }
                if (tries == 5) {
                    tryPin(phone, Phone.PIN);
                    phone.awaitText("Tunggu 30 detik");
                    phone.look("wait");
                }
            }
            phone.awaitText("PIN salah terlalu sering");
            phone.look("guessed");

            phone.restart();
            phone.awaitText("Masuk lagi");
            phone.offline(false);
            phone.page().fill("#f-password", TestWeb.password());
            phone.newPin();
            phone.awaitRead();

            assertThat(prospects()).contains("Catatan Penting " + login);
        }
    }

    @Test
    void a_phone_left_lying_around_locks_itself() {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            var touched = WEB.clock().instant();
            phone.setClock(touched);
            phone.comeIn(login);
            phone.awaitRead();
            phone.setClock(touched.plus(Duration.ofMinutes(4)));
            phone.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            assertThat(phone.page().locator(".app-doors").count()).isEqualTo(1);

            phone.setClock(touched.plus(Duration.ofMinutes(6)));
            phone.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");

            phone.awaitText("Terkunci");
            assertThat(phone.text()).doesNotContain("Siti");
        }
    }

    @Test
    void a_lost_phone_wipes_itself_when_it_is_heard_of_even_while_it_is_locked() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            WEB.get(Devices.class).orderWipe(device().id(), "ratna", "Hilang");

            phone.restart();
            phone.awaitText("HP ini sudah dikosongkan");
            phone.look("wiped");

            assertThat(device().state()).isEqualTo(Device.State.WIPED);
            for (var place : List.of("device", "sealed", "pages", "outbox", "drafts")) {
                assertThat(phone.count(place)).as(place).isZero();
            }
        }
    }

    @Test
    void a_phone_that_hears_of_its_wipe_at_work_stops_at_once() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            WEB.get(Devices.class).orderWipe(device().id(), "ratna", "Hilang");

            phone.open("Catatan");
            phone.button("Kirim").click();

            phone.awaitText("HP ini sudah dikosongkan");
            assertThat(phone.count("pages")).isZero();
        }
    }

    @Test
    void after_two_weeks_of_silence_people_are_gone_and_unsent_work_is_not() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            phone.offline(true);
            note(phone, "Tetap Ada " + login);
            phone.awaitText("Tersimpan");
            phone.restart();
            phone.setClock(Instant.now(java.time.Clock.systemUTC()).plus(Duration.ofDays(15)));
            phone.page().reload();

            phone.awaitText("terlalu lama tidak tersambung");
            phone.look("silent");
            assertThat(phone.count("pages")).isZero();
            assertThat(phone.count("outbox")).isEqualTo(1);
            phone.offline(false);
            phone.page().fill("#f-password", TestWeb.password());
            phone.newPin();
            phone.awaitRead();

            assertThat(prospects()).contains("Tetap Ada " + login);
            assertThat(phone.count("pages")).isPositive();
        }
    }

    @Test
    void a_full_phone_says_so_and_loses_nothing_that_was_typed() throws Exception {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            phone.comeIn(login);
            phone.awaitRead();
            phone.offline(true);
            phone.open("Baru");
            phone.press("Daftarkan peserta");
            phone.page().fill("#f-name", "Penuh Sekali");
            phone.page().fill("#f-nik", "3604994205860001");
            phone.page().check("#f-mayPhoto");
            phone.page().setInputFiles("#f-photo", new FilePayload("foto.png", "image/png", FieldDayTest.picture()));
            phone.page().locator("canvas.photo").waitFor();
            phone.page().check("#f-consent");
            phone.fill();
            phone.button("Simpan pendaftaran").click();

            phone.awaitText("BELUM tersimpan");
            phone.look("full");
            assertThat(phone.count("outbox")).isZero();
            assertThat(phone.page().inputValue("#f-name")).isEqualTo("Penuh Sekali");
            phone.empty();
            phone.button("Simpan pendaftaran").click();
            phone.awaitText("Penuh Sekali tersimpan");

            assertThat(phone.count("outbox")).isEqualTo(2);
            assertThat(phone.count("drafts")).isZero();
        }
    }

    @Test
    void a_tab_killed_while_it_saves_has_saved_all_of_it_or_nothing() {
        var random = new SplittableRandom(9);
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            phone.offline(true);
            for (int round = 0; round < 4; round++) {
                int before = phone.count("outbox");
                phone.open("Baru");
                phone.press("Catat calon peserta");
                phone.page().fill("#f-name", "Orang " + round);
                phone.page().check("#f-consent");
                phone.awaitCount("drafts", 1);
                phone.page().evaluate("document.querySelector('main form .primary').click()");
                LockSupport.parkNanos(Duration.ofMillis(random.nextInt(30)).toNanos());
                phone.restart();

                int saved = phone.count("outbox") - before;
                assertThat(saved).isBetween(0, 1);
                assertThat(phone.count("drafts")).isEqualTo(1 - saved);
                phone.unlock();
                phone.page().waitForSelector(".app-doors");
            }
        }
    }

    @Test
    void forty_things_saved_at_once_are_all_there_or_none_wherever_the_tab_dies() {
        var random = new SplittableRandom(10);
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            int saved = 0;
            for (int round = 0; round < 8; round++) {
                phone.page().evaluate("""
                        async () => {
                            const main = document.querySelector('script[type=module]').src;
                            const {Store} = await import(main.replace('main.js', 'store.js'));
                            const store = await Store.open();
                            const bytes = new Uint8Array(30_000);
                            setTimeout(() => store.write(['outbox', 'drafts'], at => {
                                for (let i = 0; i < 40; i++) at('outbox').add({id: crypto.randomUUID(), state: 'done', bytes});
                            }), 0);
                        }""");
                LockSupport.parkNanos(Duration.ofMillis(random.nextInt(40)).toNanos());
                phone.restart();
                int now = phone.count("outbox");

                assertThat(now - saved).isIn(0, 40);
                saved = now;
            }
        }
    }

    @Test
    void a_clock_that_is_years_off_changes_no_record_and_the_officer_is_told() {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            phone.setClock(Instant.parse("2001-02-03T04:05:06Z"));
            phone.comeIn(login);
            phone.awaitRead();
            assertThat(phone.status()).isEqualTo("Terbaru pukul 12.00");
            note(phone, "Jam Salah " + login);
            phone.awaitText("Tersimpan");
            phone.open("Catatan");
            phone.awaitSent();
            phone.awaitText("Jam HP ini menunjukkan 3 Feb, 11.05, seharusnya 21 Mei, 12.00");
            phone.look("clock");

            assertThat(WEB.sql()
                            .sql("SELECT made_at FROM field.command WHERE device_id = :device AND kind = 'prospect'")
                            .param("device", device().id())
                            .query((row, _) -> row.getTimestamp(1).toInstant())
                            .single())
                    .isBetween(
                            WEB.clock().instant().minusSeconds(5), WEB.clock().instant());
            assertThat(device().contact().clockAheadMillis())
                    .isLessThan(-Duration.ofDays(9_000).toMillis());
        }
    }

    @Test
    void a_second_tab_is_told_to_use_the_first_and_opens_when_that_is_closed() {
        try (var phone = Phone.of(login, WEB, BROWSER)) {
            var second = phone.context().newPage();
            second.navigate(WEB.address("/field/"));

            second.locator("h1").getByText("Aplikasi sudah terbuka").waitFor();
            Browser.look(second, "field-second-tab");
            phone.page().close();

            second.waitForSelector("#f-pin");
        }
    }

    @Test
    void the_first_sign_in_needs_a_network_and_says_so() {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            phone.offline(true);
            phone.comeIn(login);
            phone.awaitText("Belum ada jaringan");
            phone.offline(false);
            phone.page().fill("#f-password", "salah-sekali");
            phone.button("Masuk").click();
            phone.awaitText("Nama akun atau kata sandi salah");

            assertThat(phone.count("device")).isZero();
            phone.page().fill("#f-again", "999999");
            phone.button("Masuk").click();
            phone.awaitText("Kedua PIN tidak sama");
        }
    }
}
