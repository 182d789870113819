package id.gapura.console.gateways;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.Speech;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GatewayPagesTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 6, 15));
    private static final String HOME = "/console/gateways";

    @BeforeAll
    static void seed() {
        WEB.staff("admin", Role.ADMINISTRATOR, "");
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.get(Gateways.class).register("contoh", Speech.GAPURA.channels(), "http://localhost:1");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static boolean isUsed() {
        return !WEB.get(Gateways.class).of(Channel.SMS).isEmpty();
    }

    @Test
    void an_administrator_closes_a_gateway_and_opens_it_again() {
        var admin = WEB.signIn("admin");
        assertThat(admin.get("/console").body()).contains(HOME);
        assertThat(admin.get(HOME).body()).contains("contoh", "SMS", "Terbuka");

        assertThat(admin.post(HOME, HOME + "/contoh", Map.of("open", "false")).location())
                .isEqualTo(HOME);
        assertThat(isUsed()).isFalse();
        assertThat(admin.get(HOME).body()).contains("contoh ditutup", "Ditutup", "Buka lagi contoh");
        admin.post(HOME, HOME + "/contoh", Map.of("open", "true"));

        assertThat(isUsed()).isTrue();
        assertThat(acts("gateway.closed") + acts("gateway.opened")).isEqualTo(2);
        assertThat(admin.post(HOME, HOME + "/entah", Map.of("open", "false")).status())
                .isEqualTo(404);
    }

    private static long acts(String act) {
        return WEB.sql()
                .sql("SELECT count(*) FROM accounts.audit WHERE act = :act AND detail = 'contoh'")
                .param("act", act)
                .query(Long.class)
                .single();
    }

    @Test
    void nobody_else_sees_or_closes_one() {
        var officer = WEB.signIn("serang");

        assertThat(officer.get(HOME).status()).isEqualTo(403);
        assertThat(officer.post("/console", HOME + "/contoh", Map.of("open", "false"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.get("/console").body()).doesNotContain(HOME);
    }

    @Test
    void the_page_is_fit_for_every_device_and_eye() {
        WEB.expectFit("admin", HOME);
    }
}
