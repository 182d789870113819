package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A phone with the field app on it, in the hands of an officer. */
final class Phone implements AutoCloseable {
    static final String PIN = "271828";

    /** What is put into the storage ends its transaction as it does when there is no room; erasing goes on. */
    private static final String FULL = """
            {
              const {add, put} = IDBObjectStore.prototype;
              globalThis.kept = {add, put};
              const fault = new DOMException('full', 'QuotaExceededError');
              const refused = way => function (...what) {
                const asked = way.apply(this, what);
                Object.defineProperty(this.transaction, 'error', {value: fault, configurable: true});
                queueMicrotask(() => { try { this.transaction.abort(); } catch { /* it has ended already */ } });
                return asked;
              };
              Object.assign(IDBObjectStore.prototype, {add: refused(add), put: refused(put)});
            }""";

    private static final Pattern UNDER_WAY = Pattern.compile("Menyambung|Mengunduh|Connecting|Downloading");
    private static final Pattern SENT =
            Pattern.compile("\\d dari \\d+ terkirim, |\\d of \\d+ sent, |Terbaru|Up to date");

    private final String address;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private Page page;
    private boolean isFull;

    private Phone(String address, Page page) {
        this.address = address;
        this.page = watched(page);
    }

    private Page watched(Page opened) {
        opened.onPageError(faults::add);
        return opened;
    }

    /** A new phone at the app's first page, its service worker at work. */
    static Phone fresh(TestWeb web, Browser browser) {
        return fresh(web, browser, Browser.Sight.PHONE);
    }

    static Phone fresh(TestWeb web, Browser browser, Browser.Sight sight) {
        return at(web.address("/field/"), browser, sight);
    }

    static Phone at(String address, Browser browser, Browser.Sight sight) {
        var page = browser.open(sight, address);
        page.evaluate("() => navigator.serviceWorker.ready");
        return new Phone(address, page);
    }

    /** A phone on which an officer has signed in and that has read its people. */
    static Phone of(String login, TestWeb web, Browser browser) {
        var phone = fresh(web, browser);
        phone.comeIn(login);
        phone.awaitRead();
        return phone;
    }

    void comeIn(String login) {
        page.fill("#f-login", login);
        page.fill("#f-password", TestWeb.password());
        newPin();
    }

    void newPin() {
        page.fill("#f-pin", PIN);
        page.fill("#f-again", PIN);
        page.click("main form .primary");
    }

    void unlock() {
        page.fill("#f-pin", PIN);
        page.click("main form .primary");
    }

    /** Waits until the last contact came through and nothing waits. It may have been so before what is done now is seen. */
    void awaitSent() {
        page.locator(".app-status")
                .filter(new Locator.FilterOptions().setHasText(SENT))
                .waitFor();
    }

    /**
     * Presses the button by which all is sent, and waits until that contact has come through. One that is under way already
     * may have begun before what it is to bring: it has to end first, and hears no press.
     */
    void sendNow() {
        page.locator(".app-status")
                .filter(new Locator.FilterOptions().setHasNotText(UNDER_WAY))
                .waitFor();
        page.waitForResponse(
                answer -> answer.url().endsWith("/briefing"),
                () -> button("Kirim").click());
        awaitSent();
    }

    /** Waits until the first contact has brought everybody. */
    void awaitRead() {
        page.waitForSelector(".app-doors");
        awaitSent();
    }

    /** Waits until the line at the top says this: it says in between that it is trying to reach the server. */
    void awaitStatus(String words) {
        page.locator(".app-status")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    String status() {
        return page.innerText(".app-status");
    }

    void offline(boolean isOffline) {
        context().setOffline(isOffline);
    }

    BrowserContext context() {
        return page.context();
    }

    /** Ends the tab at once, as a dead battery would, and opens the app again. */
    void restart() {
        var next = watched(context().newPage());
        if (isFull) {
            next.addInitScript(FULL);
        }
        page.close();
        page = next;
        page.navigate(address);
    }

    /** From now on, until the app is opened again, one deed reaches the server and nothing after it. */
    void cutAfterTheFirst() {
        page.evaluate("""
                () => {
                  const whole = globalThis.fetch;
                  let isCut = false;
                  globalThis.fetch = async (address, asked) => {
                    if (!address.endsWith('/commands')) return whole(address, asked);
                    if (isCut) throw new TypeError('cut');
                    isCut = true;
                    const [first] = (await asked.body.text()).split('\\n');
                    return whole(address, {...asked, body: first + '\\n'});
                  };
                }""");
    }

    /** From now on the browser has no room for anything more, as when the phone's storage is full. */
    void fill() {
        isFull = true;
        page.evaluate(FULL);
    }

    /** Makes room again. */
    void empty() {
        isFull = false;
        page.evaluate("Object.assign(IDBObjectStore.prototype, globalThis.kept)");
    }

    /** What lies in one place of the app's storage. */
    int count(String place) {
        return ((Number) page.evaluate("""
                place => new Promise((resolve, reject) => {
                    const opening = indexedDB.open('gapura-field');
                    opening.onerror = () => reject(opening.error);
                    opening.onsuccess = () => {
                        const counting = opening.result.transaction(place).objectStore(place).count();
                        counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
                    };
                })""", place)).intValue();
    }

    /** Waits until what was typed into the form is kept, should the tab end. */
    void awaitKept() {
        page.waitForSelector("form:not([data-unkept])");
    }

    /** Waits until so much lies in one place. */
    void awaitCount(String place, int count) {
        Patience.until(count + " in " + place, () -> count(place) == count);
    }

    /** Everything that lies on the phone, as text: bytes as the letters they may be. */
    String everything() {
        return (String) page.evaluate("""
                () => new Promise(resolve => {
                    const opening = indexedDB.open('gapura-field');
                    opening.onsuccess = async () => {
                        const letters = bytes => new TextDecoder('latin1').decode(bytes);
                        const shown = (key, value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? letters(value) : value;
                        const all = [JSON.stringify(localStorage)];
                        for (const place of opening.result.objectStoreNames) {
                            const reading = opening.result.transaction(place).objectStore(place).getAll();
                            await new Promise(done => { reading.onsuccess = done; });
                            all.push(JSON.stringify(reading.result, shown));
                        }
                        opening.result.close();
                        resolve(all.join(' '));
                    };
                })""");
    }

    /** Sets the device's clock; it goes on from there. */
    void setClock(Instant at) {
        page.clock().setFixedTime(at.toEpochMilli());
    }

    /** Opens one of the four doors at the bottom, from 0. */
    void door(int place) {
        through(page.locator(".app-door").nth(place));
    }

    void open(String door) {
        through(page.locator(".app-door").filter(new Locator.FilterOptions().setHasText(door)));
    }

    /** What is read or pressed after it is behind the door. */
    private void through(Locator door) {
        door.waitFor();
        page.evaluate("document.querySelector('main').classList.add('left')");
        door.click();
        page.waitForSelector("main:not(.left)");
        door.and(page.locator("[aria-current]")).waitFor();
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    void press(String words) {
        page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    String text() {
        return page.innerText("main");
    }

    void awaitText(String words) {
        page.locator("main").getByText(words).first().waitFor();
    }

    Page page() {
        return page;
    }

    /** As {@link Browser#look}. */
    void look(String name) {
        Browser.look(page, "field-" + name);
    }

    /** Whatever a test is about, no fault of the app's own goes unnoticed. */
    @Override
    public void close() {
        page.context().close();
        assertThat(faults).isEmpty();
    }
}
