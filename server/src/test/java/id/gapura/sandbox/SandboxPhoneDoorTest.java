package id.gapura.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.messaging.Channel;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SandboxPhoneDoorTest {
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(LocalDate.of(2026, 11, 21)));

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void a_person_writes_reads_the_answer_and_dials_the_menu() {
        try (var browser = Browser.start()) {
            Sight.opposites().forEach(sight -> {
                var page = browser.open(sight, TOWN.address());
                page.fill("#phone", "0812 9900 0002");
                Browser.follow(page, "button[value=whatsapp]");
                int before = TOWN.heard(new Screen("+6281299000002", Channel.WHATSAPP));
                page.fill("#text", "CEK");
                page.keyboard().press("Enter");
                page.waitForSelector("#text:placeholder-shown");
                page.frameLocator("iframe").locator(".theirs").nth(before).waitFor();
                assertThat(page.frameLocator("iframe").locator(".own").first().textContent())
                        .isEqualTo("CEK");
                assertThat(page.frameLocator("iframe")
                                .locator(".theirs")
                                .first()
                                .textContent())
                        .contains("belum tercatat");
                Browser.look(page, "sandbox-phone-chat-" + sight);
                Browser.follow(page, "button[value=menu]");
                Browser.follow(page, "button[name=text]");
                assertThat(page.frameLocator("iframe").locator(".theirs").textContent())
                        .contains("1 Daftar");
                Browser.look(page, "sandbox-phone-menu-" + sight);
            });
        }
    }
}
