package id.gapura.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
        var page = browser.open(sight, address(path));

        var violations = Browser.axeViolations(page);

        Browser.picture(page, "gallery" + path.replace('/', '-') + "-" + sight);
        assertThat(page.locator(".incident").count()).isZero();
        assertThat(violations).isEmpty();
        assertThat(Browser.overhang(page)).isZero();
        page.context().close();
    }

    private static String address(String path) {
        return "http://localhost:" + gallery.getEnvironment().getProperty("local.server.port") + path;
    }
}
