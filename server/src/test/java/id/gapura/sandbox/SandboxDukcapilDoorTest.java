package id.gapura.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.screen.Browser;
import org.junit.jupiter.api.Test;

class SandboxDukcapilDoorTest {
    @Test
    void a_person_sets_the_mood_of_the_office() {
        var office = new SandboxDukcapil();
        try (var door = SandboxDukcapilDoor.open(office, 0);
                var browser = Browser.start()) {
            var page = browser.open(Browser.Sight.PHONE, door.address() + "/");
            assertThat(page.textContent("[role=status]")).contains("semua data cocok");

            Browser.follow(page, "button[value=DOWN]");

            assertThat(office.mood()).isEqualTo(Mood.DOWN);
            assertThat(page.textContent("[role=status]")).contains("gangguan");
            assertThat(page.textContent("main")).contains("…9804");
            Browser.look(page, "sandbox-dukcapil");
        }
    }
}
