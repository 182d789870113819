package id.gapura.console.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.webhook.StatusChange;
import id.gapura.partner.webhook.Webhooks;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlatformPagesTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 28));
    private static final String ONE = "/console/platforms/trip-contoh";
    private static final String NOWHERE = "http://localhost:1/hooks";

    @BeforeAll
    static void a_platform() {
        WEB.get(ApiKeys.class).create("Ojek Contoh", "trip-contoh");
        WEB.staff("admin", Role.ADMINISTRATOR, "");
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Webhooks webhooks() {
        return WEB.get(Webhooks.class);
    }

    @Test
    void an_administrator_says_where_a_platform_listens_and_takes_it_back() {
        var admin = WEB.signIn("admin");
        assertThat(admin.get("/console/platforms").body()).contains("Ojek Contoh", "Belum diisi");

        var wrong = admin.post(ONE, ONE + "/webhook", Map.of("url", "hooks.example"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("hooks.example", "Ini bukan alamat yang benar");
        assertThat(webhooks().find("trip-contoh")).isEmpty();

        admin.post(ONE, ONE + "/webhook", Map.of("url", "https://hooks.example"));
        assertThat(webhooks().find("trip-contoh").orElseThrow().url()).isEqualTo("https://hooks.example/");
        assertThat(webhooks().find("trip-contoh").orElseThrow().setBy()).isEqualTo("admin");

        admin.post(ONE, ONE + "/webhook", Map.of("url", ""));
        assertThat(webhooks().find("trip-contoh")).isEmpty();
    }

    @Test
    void what_was_not_heard_is_seen_and_tried_again() {
        webhooks().set("trip-contoh", NOWHERE, "admin");
        webhooks()
                .tell(new StatusChange(
                        "trip-contoh", "D-7", "declined", WEB.clock().instant()));
        WEB.awaitQuiet();
        var admin = WEB.signIn("admin");

        assertThat(admin.get(ONE).body())
                .contains("D-7", "Menjawab tidak", "Belum diterima: tidak ada jawaban", "1 perubahan belum diterima");
        assertThat(admin.get("/console/platforms").body()).contains("1 belum diterima");
        assertThat(admin.post(ONE, ONE + "/again", Map.of()).location()).isEqualTo(ONE);
        WEB.awaitQuiet();

        assertThat(webhooks().newest("trip-contoh", 1).getFirst().tries()).isEqualTo(2);
        WEB.expectFit("admin", "/console/platforms", ONE);
        webhooks().remove("trip-contoh");
    }

    @Test
    void nobody_else_sees_or_changes_it() {
        var officer = WEB.signIn("serang");

        assertThat(officer.get("/console/platforms").status()).isEqualTo(403);
        assertThat(officer.get(ONE).status()).isEqualTo(403);
        assertThat(officer.post("/console", ONE + "/webhook", Map.of("url", "https://hooks.example"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.post("/console", ONE + "/again", Map.of()).status()).isEqualTo(403);
        assertThat(officer.get("/console").body()).doesNotContain("/console/platforms");
        assertThat(webhooks().find("trip-contoh")).isEmpty();
    }

    @Test
    void a_platform_that_is_none_is_not_there() {
        assertThat(WEB.signIn("admin").get("/console/platforms/nobody").status())
                .isEqualTo(404);
    }
}
