package id.gapura.field;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
import id.gapura.screen.Language;
import id.gapura.screen.Theme;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every screen as a light phone in Indonesian and a dark desktop in English: axe finds nothing and nothing hangs over. */
class FieldScreensTest {
    private static final String VILLAGE = "36.04.19.2008";
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final Browser BROWSER = Browser.start();
    private static final Browser.Sight DESKTOP =
            new Browser.Sight(Browser.Device.DESKTOP, Theme.DARK, Language.ENGLISH);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        var staff = new NewStaff("wati", "Wati, agen", TestWeb.password(), Role.AGENT, RegionCode.of("36.04.19"));
        WEB.get(Agents.class).register(new Agents.NewAgent(staff, new Rupiah(100_000), Optional.empty()));
        WEB.staff("asep", Role.VILLAGE_OFFICER, "36.04.19");
        pay("Siti Aminah binti Abdullah Suherman", 2026, 9);
        pay("Slamet Riyadi", 2026, 11);
        pay("Nurhayati", 2026, 6);
        WEB.people().member("Udin", VILLAGE);
    }

    private static void pay(String name, int year, int month) {
        WEB.people().paid(WEB.people().member(name, VILLAGE), YearMonth.of(year, month), 1);
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    @Test
    void on_a_phone_by_day() {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            walk(phone, "phone", "asep");
        }
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            phone.comeIn("wati");
            cash(phone, "phone");
        }
    }

    @Test
    void on_a_desktop_by_night_in_english() {
        try (var phone = Phone.fresh(WEB, BROWSER, DESKTOP)) {
            phone.page().evaluate("localStorage.setItem('gapura-language', 'en')");
            phone.page().reload();
            walk(phone, "desktop", "asep");
        }
    }

    private static void walk(Phone phone, String name, String login) {
        var page = phone.page();
        phone.look(name + "-door");
        page.click("main form .primary");
        phone.look(name + "-door-faults");
        phone.comeIn(login);
        phone.awaitRead();
        phone.look(name + "-today");
        phone.door(1);
        page.fill("#f-q", "aminah");
        phone.look(name + "-find");
        page.click(".app-row");
        page.waitForSelector(".answer");
        phone.look(name + "-person");
        phone.door(2);
        phone.look(name + "-new");
        page.locator(".app-choice").first().click();
        page.waitForSelector("#f-nik");
        page.click("main form .primary");
        phone.look(name + "-enrol-faults");
        phone.door(2);
        page.locator(".app-choice").last().click();
        page.waitForSelector("#f-note");
        page.click("main form .primary");
        phone.look(name + "-prospect-faults");
        page.fill("#f-name", "Joko");
        page.check("#f-consent");
        page.click("main form .primary");
        page.waitForSelector("main .notice.tone-good");
        phone.look(name + "-saved");
        phone.door(3);
        page.waitForSelector("main .app-list");
        phone.look(name + "-deeds");
        page.locator("main .app-acts .secondary").click();
        page.waitForSelector("#f-pin");
        phone.look(name + "-pin");
        page.locator("main > .button.plain").click();
        page.waitForSelector("#f-password");
        phone.look(name + "-again");
    }

    private static void cash(Phone phone, String name) {
        var page = phone.page();
        phone.awaitRead();
        phone.door(1);
        page.fill("#f-q", "udin");
        page.click(".app-row");
        page.locator("main .app-acts .primary").click();
        page.waitForSelector("#f-months");
        phone.look(name + "-cash");
        page.click("main form .primary");
        page.waitForSelector(".app-code");
        phone.look(name + "-receipt");
    }
}
