package id.gapura.portal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.gapura.program.TestWeb;
import id.gapura.program.WebSettings;
import id.gapura.program.WebVisitor;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program into which one visitor comes a second. */
class WaitingRoomTest {
    private final TestWeb web = TestWeb.on(LocalDate.of(2026, 11, 21), new WebSettings(0, Optional.empty(), 1));

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void whoever_is_inside_goes_on_and_those_who_come_see_their_place() {
        var inside = web.visitor();
        assertThat(inside.get("/").status()).isEqualTo(200);

        var waiting = behind(30);

        assertThat(inside.get("/").status()).isEqualTo(200);
        assertThat(inside.get("/price").status()).isEqualTo(200);
        assertThat(inside.post("/", Map.of()).status()).isEqualTo(422);
        assertThat(waiting.get("/price").body()).contains("Urutan Anda", "satu menit lagi");
        assertThat(web.visitor().get("/").body()).contains("Urutan Anda");
    }

    @Test
    void officers_and_pages_that_are_kept_for_later_never_wait() {
        behind(30);

        assertThat(web.visitor().get("/console/sign-in").status()).isEqualTo(200);
        assertThat(web.visitor().get("/check").status()).isEqualTo(200);
        assertThat(web.visitor().get("/consoles").status()).isEqualTo(503);
    }

    @Test
    void the_waiting_page_itself_is_nobodys_way_in() {
        var waiting = behind(30);

        assertThat(waiting.get("/waiting").status()).isEqualTo(503);
    }

    /** Far behind, so that the page stays for a while before it asks by itself. */
    @Test
    void the_waiting_page_can_be_read_by_everybody() {
        behind(240);
        try (var browser = Browser.start()) {
            Browser.look(browser.open(Sight.PHONE, web.address("/price")), "waiting-phone");
        }
    }

    @Test
    void the_page_opens_by_itself_when_it_is_ones_turn_in_the_language_chosen_meanwhile() {
        behind(15);
        try (var browser = Browser.start()) {
            var page = browser.open(Sight.PHONE, web.address("/price"));

            page.getByTitle("English").click();

            PlaywrightAssertions.assertThat(page.getByText("You are served in the order you came"))
                    .isVisible();
            page.waitForURL(web.address("/price"), new Page.WaitForURLOptions().setTimeout(60_000));
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("How much"))
                    .waitFor();
        }
    }

    /** Who waits behind so many, and so for at least as many seconds however slow this machine is. */
    private WebVisitor behind(int others) {
        var ahead = 0;
        while (true) {
            var visitor = web.visitor();
            var answer = visitor.get("/price");
            assertThat(answer.status()).isIn(200, 503);
            if (answer.status() == 503 && ahead++ == others) {
                return visitor;
            }
        }
    }
}
