package id.gapura.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.webhook.Webhooks;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.screen.Browser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SandboxPlatformDoorTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 28));
    private static final String CHANNEL = "trip-contoh";
    private static final ApiKey KEY = WEB.get(ApiKeys.class).create("Ojek Contoh", CHANNEL);

    private static int platforms;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final SandboxPlatform platform = new SandboxPlatform(
            new SandboxIdentity(KEY.id().toString(), KEY.secret()),
            WEB.address(""),
            WEB.clock(),
            new SplittableRandom(++platforms),
            said::add);

    @AfterAll
    static void close() {
        WEB.close();
    }

    private UUID invited(SandboxPlatform.Driver driver) {
        return WEB.get(Invitations.class)
                .find(CHANNEL, driver.id())
                .orElseThrow()
                .invitation()
                .id();
    }

    @Test
    void it_names_drivers_hears_what_becomes_of_them_and_catches_up_after_it_was_out_of_order() throws Exception {
        try (var door = SandboxPlatformDoor.open(platform, 0);
                var browser = Browser.start()) {
            WEB.get(Webhooks.class).set(CHANNEL, door.address() + SandboxPlatform.WEBHOOK, "admin");
            var page = browser.open(Browser.Sight.PHONE, door.address() + "/");
            Browser.follow(page, "button[value=name]");
            assertThat(said).hasSize(4);
            assertThat(said.subList(0, 3)).allMatch(line -> line.endsWith("awaiting-consent until 2026-12-05"));
            assertThat(said.getLast()).contains("refused: nik: ");
            Browser.follow(page, "button[value=fail]");
            var driver = platform.drivers().getFirst();

            WEB.get(Invitations.class).no(invited(driver));
            WEB.awaitQuiet();
            assertThat(platform.heard()).isZero();
            Browser.follow(page, "button[value=listen]");
            WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(5)));
            WEB.round("partner.webhook-round");
            page.reload();

            assertThat(said.getLast())
                    .isEqualTo(
                            "webhook %s %s, phone %s: declined".formatted(driver.id(), driver.name(), driver.phone()));
            assertThat(page.textContent("ul")).contains("declined", "awaiting-consent", "refused");
            Browser.look(page, "sandbox-platform");
            assertThat(unsigned(door)).isEqualTo(401);
            assertThat(platform.heard()).isEqualTo(1);
            assertThat(WEB.get(Registry.class)
                            .findByPhone("+62" + driver.phone().substring(1)))
                    .isEmpty();
        }
    }

    private static int unsigned(SandboxPlatformDoor door) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(door.address() + SandboxPlatform.WEBHOOK))
                    .POST(BodyPublishers.ofString("{\"id\":\"1\"}"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void every_driver_it_invents_has_district_99() {
        platform.name(20);

        assertThat(platform.drivers().subList(0, 20))
                .allMatch(driver -> driver.nik().matches("360499\\d{10}"));
    }
}
