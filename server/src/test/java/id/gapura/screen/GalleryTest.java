package id.gapura.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

class GalleryTest {
    private static final Stream<String> PAGES =
            Stream.of("/", "/console", "/console/components", "/console/form", "/console/sign-in", "/nothing-here");

    private static ConfigurableApplicationContext gallery;
    private static Browser browser;

    @BeforeAll
    static void open() {
        gallery = ScreenGallery.start(0);
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
        gallery.close();
    }

    static Stream<Arguments> sights() {
        return PAGES.flatMap(page -> Browser.Sight.all().map(sight -> Arguments.of(page, sight)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sights")
    void axe_finds_nothing_and_nothing_hangs_over(String path, Browser.Sight sight) {
        var page = Browser.onlooker(sight, address("/"));
        page.navigate(address(path));

        Browser.look(page, "gallery" + path.replace('/', '-') + "-" + sight);
        assertThat(page.locator(".incident").count()).isZero();
    }

    @Test
    void progress_renews_itself_and_ends() {
        var page = browser.open(Browser.Sight.PHONE, address("/console/work"));

        page.locator(".progress .tone-good").waitFor();

        assertThat(page.locator(".progress").getAttribute("data-live")).isNull();
        page.context().close();
    }

    @Test
    void progress_renews_without_scripts_too() {
        var page = browser.openWithoutScripts(Browser.Sight.PHONE, address("/console/rolling"));

        var refresh = page.locator("meta[http-equiv=refresh]");

        assertThat(refresh.getAttribute("content")).isEqualTo("5");
        page.context().close();
    }

    @Test
    void a_chosen_theme_wins_over_the_device() {
        var page = browser.open(Browser.Sight.PHONE, address("/"));
        var light = page.evaluate("getComputedStyle(document.body).backgroundColor");

        Browser.follow(page, () -> page.getByTitle("Gelap").click());

        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(light);
        page.context().close();
    }

    @Test
    void the_browser_runs_nothing_that_stands_in_the_page() {
        var page = browser.open(Browser.Sight.PHONE, address("/"));

        page.evaluate("""
                const script = document.createElement('script');
                script.textContent = 'window.broken = true';
                document.body.append(script);""");

        assertThat(page.evaluate("window.broken === true")).isEqualTo(false);
        page.context().close();
    }

    @Test
    void the_menu_of_a_phone_opens_without_scripts() {
        var page = browser.openWithoutScripts(Browser.Sight.PHONE, address("/console"));

        page.locator(".menu summary").click();

        assertThat(page.locator(".menu nav a[aria-current=page]").isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void the_first_tab_stop_skips_to_the_content() {
        var page = browser.open(Browser.Sight.DESKTOP, address("/console"));

        page.keyboard().press("Tab");
        Browser.look(page, "gallery-skip-desktop");
        page.keyboard().press("Enter");

        page.waitForFunction("document.activeElement.id === 'main'");
        page.context().close();
    }

    @Test
    void what_one_can_press_is_large_enough_for_a_thumb() {
        var page = browser.open(Browser.Sight.PHONE, address("/console/components"));

        var small = page.evaluate("""
                [...document.querySelectorAll('.button, summary, .switch a, input:not([type=hidden])')]
                    .filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 44)
                    .map(e => e.outerHTML)""");

        assertThat(small).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
        page.context().close();
    }

    private static String address(String path) {
        return "http://localhost:" + gallery.getEnvironment().getProperty("local.server.port") + path;
    }
}
