package id.gapura.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real browser for tests of pages: opens them as a phone or a desktop, light or dark, in either language.
 *
 * <p>Start one per test class and close it after the class, which closes its pages; Chromium itself starts once in a JVM.
 * Needs a Chromium on the {@code PATH}.
 */
public final class Browser implements AutoCloseable {
    /** The headless shell, which has no windows to draw, needs a fifth of the processor time of the whole browser. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome");

    /** Far longer than anything takes: who waits goes on as soon as it is there, on a slow machine too. */
    private static final double PATIENCE_MILLIS = 120_000;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Map<Sight, Page> ONLOOKERS = new HashMap<>();

    private final List<BrowserContext> visitors = new ArrayList<>();

    private Browser() {}

    /** What the page is seen on. */
    public enum Device {
        PHONE(360, 780),
        DESKTOP(1280, 860);

        private final int width;
        private final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** How a page is looked at. */
    public record Sight(Device device, Theme theme, Language language) {
        public static final Sight PHONE = new Sight(Device.PHONE, Theme.LIGHT, Language.INDONESIAN);
        public static final Sight DESKTOP = new Sight(Device.DESKTOP, Theme.LIGHT, Language.INDONESIAN);

        /** The {@link #opposites}; where pictures are wanted, also each device in the other's light. */
        public static Stream<Sight> all() {
            var others = Stream.of(DESKTOP, new Sight(Device.PHONE, Theme.DARK, Language.ENGLISH));
            return Pictures.ARE_WANTED ? Stream.concat(opposites(), others) : opposites();
        }

        /** Two that have nothing in common: between them each device, each theme and each language. */
        public static Stream<Sight> opposites() {
            return Stream.of(PHONE, new Sight(Device.DESKTOP, Theme.DARK, Language.ENGLISH));
        }

        /** For the name of a picture, such as {@code phone-dark-en}. */
        @Override
        public String toString() {
            return (device.name() + "-" + theme.code() + "-" + language.code()).toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Browser start() {
        return new Browser();
    }

    /** Ends with the JVM. */
    private static final class Chromium {
        static final com.microsoft.playwright.Browser RUNNING = launch();

        private static com.microsoft.playwright.Browser launch() {
            var environment = new HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setTimeout(PATIENCE_MILLIS)
                            .setArgs(FLAGS));
        }

        private static Path executable() {
            var folders = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getenv("PATH"))
                    .toList();
            return NAMES.stream()
                    .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "no Chromium on the PATH; install one, on Debian with: apt-get install "
                                    + NAMES.getFirst()));
        }
    }

    /** A fresh visitor without cookies, at the page of an address. */
    public Page open(Sight sight, String address) {
        return open(sight, address, true);
    }

    /** The same without JavaScript. */
    public Page openWithoutScripts(Sight sight, String address) {
        return open(sight, address, false);
    }

    /** A page that lies in a folder. */
    public Page openFile(Sight sight, Path file) {
        var page = context(sight, true).newPage();
        page.navigate(file.toUri().toString());
        return page;
    }

    private BrowserContext context(Sight sight, boolean scripts) {
        var context = newContext(sight, scripts);
        visitors.add(context);
        return context;
    }

    private static BrowserContext newContext(Sight sight, boolean scripts) {
        var context = Chromium.RUNNING.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(sight.device().width, sight.device().height)
                .setColorScheme(sight.theme() == Theme.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setLocale(sight.language().locale().toLanguageTag())
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    /** The same with a cookie, such as that of somebody who is signed in. */
    public Page openWith(Cookie cookie, Sight sight, String address) {
        return open(sight, address, true, cookie);
    }

    private Page open(Sight sight, String address, boolean scripts, Cookie... cookies) {
        var context = context(sight, scripts);
        introduce(context, sight, address, cookies);
        var page = context.newPage();
        page.navigate(address);
        return page;
    }

    private static void introduce(BrowserContext context, Sight sight, String address, Cookie... cookies) {
        var site = URI.create(address).resolve("/").toString();
        var all = new ArrayList<>(List.of(cookies));
        all.add(new Cookie(Preferences.LANGUAGE, sight.language().code()));
        context.addCookies(all.stream().map(cookie -> cookie.setUrl(site)).toList());
    }

    /**
     * A window for {@link #look looking} at one page after another, which stays until the JVM ends and is somebody else's each
     * time: the rules of axe are sent once and stay warm in it.
     *
     * @param address any of the site's
     * @param cookies by which the site knows who looks
     */
    public static Page onlooker(Sight sight, String address, Cookie... cookies) {
        var page = ONLOOKERS.computeIfAbsent(sight, Browser::newOnlooker);
        page.navigate("about:blank");
        page.context().clearCookies();
        introduce(page.context(), sight, address, cookies);
        return page;
    }

    private static Page newOnlooker(Sight sight) {
        var page = newContext(sight, true).newPage();
        page.addInitScript(Axe.SOURCE);
        return page;
    }

    /** Presses what leads to another page, and waits until that is there: what is read before is of the page before. */
    public static void follow(Page page, String selector) {
        follow(page, () -> page.click(selector));
    }

    /** The same of what does not press by a selector. */
    @SuppressWarnings("deprecation") // the other ways need to know what the next page is called or says
    public static void follow(Page page, Runnable press) {
        page.waitForNavigation(press);
    }

    /**
     * Looks at a page as it is now: nothing hangs over, and axe finds nothing. Keeps a picture of the whole page, for
     * people who want to look themselves. Needs a page with scripts: axe is one.
     */
    public static void look(Page page, String name) {
        Pictures.keep(name, () -> page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
        assertThat(axeViolations(page)).as(name).isEmpty();
        Looked.note(page.url());
        assertThat(overhang(page)).as(name).isZero();
    }

    /** One line each. */
    private static List<String> axeViolations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(Axe.SOURCE);
        }
        return ((List<?>) page.evaluate(Axe.RUN)).stream().map(String::valueOf).toList();
    }

    /**
     * The rules of axe and how a page is held against them. Its own builder sends them for each look and has them write down
     * what is right as well, which takes three times as long.
     */
    private static final class Axe {
        static final String SOURCE = read();
        static final String RUN = """
                async () => {
                    const options = {resultTypes: ['violations'], reporter: 'no-passes'};
                    const {violations} = await axe.run(document, options);
                    const why = node => [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ');
                    return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${why(node)}`));
                }""";

        private static String read() {
            try (var file = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How many pixels a page is wider than its window; 0 when nothing must be pushed sideways. */
    private static int overhang(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
    }
}
