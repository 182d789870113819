package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.gapura.accounts.Role;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
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

    @Test
    void sending_during_a_contact_brings_another_one_after_it() {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.open("Catatan");
            phone.page().evaluate(HOLD, "/directory");
            phone.button("Kirim").click();
            awaitAsked(phone.page(), "/directory", 1);

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
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.open("Catatan");
            phone.page().evaluate(HOLD, "/pulse");
            phone.button("Kirim").click();
            awaitAsked(phone.page(), "/pulse", 1);
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

    private static void awaitAsked(Page page, String path, int times) {
        Patience.until(times + " times " + path, () -> asked(page, path) >= times);
    }

    private static int asked(Page page, String path) {
        return ((Number) page.evaluate("path => asked.filter(one => one.endsWith(path)).length", path)).intValue();
    }
}
