package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.gapura.accounts.Role;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A press does what it says, whatever the app is about meanwhile. */
class FieldPressTest {
    private static final String VILLAGE = "36.04.19.2008";
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 5, 21));
    private static final Browser BROWSER = Browser.start();

    /** From now on the server hears what is asked by one path only once it is let through; everybody else's questions go on. */
    private static final String HOLD = """
            path => {
              const whole = globalThis.fetch;
              const held = new Promise(resolve => { globalThis.letThrough = resolve; });
              globalThis.asked = [];
              globalThis.fetch = async (address, ...more) => {
                globalThis.asked.push(String(address));
                if (String(address).endsWith(path)) await held;
                return whole(address, ...more);
              };
            }""";

    /** From now on what is sealed or opened by the device's keys is so only once it is let through. */
    private static final String HOLD_KEYS = """
            way => {
              const whole = crypto.subtle[way].bind(crypto.subtle);
              const held = new Promise(resolve => { globalThis.letThrough = resolve; });
              globalThis.isHeld = false;
              crypto.subtle[way] = async (...what) => {
                globalThis.isHeld = true;
                await held;
                return whole(...what);
              };
            }""";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.people().member("Siti Aminah", VILLAGE);
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    /** A phone in a contact that is held where it asks by a path. */
    private static Phone heldAt(String path) {
        var phone = Phone.of("asep", WEB, BROWSER);
        phone.open("Catatan");
        phone.page().evaluate(HOLD, path);
        phone.button("Kirim").click();
        awaitAsked(phone.page(), path, 1);
        return phone;
    }

    @Test
    void sending_during_a_contact_brings_another_one_after_it() {
        try (var phone = heldAt("/directory")) {
            phone.button("Kirim").click();
            phone.button("Kirim").click();
            phone.page().evaluate("letThrough()");

            awaitAsked(phone.page(), "/directory", 2);
            phone.awaitSent();
            assertThat(asked(phone.page(), "/briefing")).isEqualTo(2);
        }
    }

    @Test
    void who_locks_during_a_contact_and_opens_again_is_in_contact_again() {
        try (var phone = heldAt("/pulse")) {
            phone.button("Kunci").click();
            phone.page().waitForSelector("#f-pin");
            phone.unlock();
            awaitAsked(phone.page(), "/pulse", 3);
            phone.page().evaluate("letThrough()");

            phone.awaitRead();
        }
    }

    @Test
    void what_a_finger_is_on_stays_until_it_is_up() {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            var page = phone.page();
            var row = page.locator("main button").filter(new Locator.FilterOptions().setHasText("Siti Aminah"));
            row.hover();
            page.mouse().down();
            page.evaluate(HOLD, "/none");
            page.evaluate("dispatchEvent(new Event('online'))");
            awaitAsked(page, "/directory", 1);
            page.evaluate("() => new Promise(done => setTimeout(done, 700))");
            page.mouse().up();

            phone.awaitText("Catat kunjungan");
            phone.awaitSent();
        }
    }

    @Test
    void a_form_that_was_saved_is_not_saved_again_on_its_way_out() {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            phone.press("Siti Aminah");
            phone.button("Catat kunjungan").click();
            phone.page().check("input[value=met]");
            phone.page().evaluate("""
                    () => {
                      const whole = history.go;
                      history.go = steps => { globalThis.leave = () => whole.call(history, steps); };
                    }""");
            int before = phone.count("outbox");
            phone.button("Simpan kunjungan").click();
            Patience.until("on its way", () -> (boolean) phone.page().evaluate("() => 'leave' in globalThis"));
            phone.page().evaluate("document.querySelector('main form').requestSubmit()");
            phone.page().evaluate("leave()");
            phone.page().waitForSelector(".app-heading");

            assertThat(phone.count("outbox")).isEqualTo(before + 1);
        }
    }

    @Test
    void a_list_that_was_being_made_is_not_shown_once_all_is_locked() {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            fill(phone, "Dibaca Terkunci");
            phone.button("Simpan calon peserta").click();
            phone.awaitText("Dibaca Terkunci tersimpan");
            phone.open("Catatan");
            phone.page().evaluate(HOLD_KEYS, "decrypt");
            phone.button("Kirim").click();
            Patience.until("being read", () -> (boolean) phone.page().evaluate("isHeld"));

            phone.button("Kunci").click();
            phone.page().waitForSelector("#f-pin");
            phone.page().evaluate("letThrough()");
            phone.page().evaluate("() => new Promise(done => setTimeout(done, 200))");

            assertThat(phone.page().isVisible("#f-pin")).isTrue();
        }
    }

    @Test
    void a_form_that_was_being_saved_is_saved_and_not_shown_once_all_is_locked() {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            int before = phone.count("outbox");
            fill(phone, "Disimpan Terkunci");
            phone.awaitKept();
            phone.page().evaluate(HOLD_KEYS, "encrypt");
            phone.button("Simpan calon peserta").click();
            Patience.until("being saved", () -> (boolean) phone.page().evaluate("isHeld"));

            phone.setClock(Instant.now().plus(Duration.ofDays(1)));
            phone.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            phone.page().waitForSelector("#f-pin");
            phone.page().evaluate("letThrough()");
            phone.awaitCount("outbox", before + 1);
            phone.page().evaluate("() => new Promise(done => setTimeout(done, 200))");

            assertThat(phone.text()).doesNotContain("Disimpan Terkunci");
            assertThat(phone.page().isVisible("#f-pin")).isTrue();
        }
    }

    private static void fill(Phone phone, String name) {
        phone.open("Baru");
        phone.press("Catat calon peserta");
        phone.page().fill("#f-name", name);
        phone.page().check("#f-consent");
    }

    private static void awaitAsked(Page page, String path, int times) {
        Patience.until(times + " times " + path, () -> asked(page, path) >= times);
    }

    private static int asked(Page page, String path) {
        return ((Number) page.evaluate("path => asked.filter(one => one.endsWith(path)).length", path)).intValue();
    }
}
