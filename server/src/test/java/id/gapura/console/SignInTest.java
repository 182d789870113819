package id.gapura.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));

    @BeforeAll
    static void seed() {
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_sign_in_page_and_back_afterwards() {
        var visitor = WEB.visitor();

        var asked = visitor.get("/console/people");
        var signedIn = visitor.signIn("siti", TestWeb.password());

        assertThat(asked.status()).isEqualTo(302);
        assertThat(asked.location()).isEqualTo("/console/sign-in");
        assertThat(signedIn.location()).isEqualTo("/console/people");
    }

    @Test
    void a_login_is_taken_in_capitals_and_with_spaces_around() {
        var answer = WEB.visitor().signIn(" Siti ", TestWeb.password());

        assertThat(answer.location()).isEqualTo("/console");
    }

    @Test
    void a_wrong_password_and_an_unknown_login_are_refused_alike() {
        var one = WEB.visitor();
        var other = WEB.visitor();

        one.signIn("siti", "salah-semua");
        other.signIn("nobody-at-all", "salah-semua");

        var refused = one.get("/console/sign-in").body();
        assertThat(refused).contains("tidak cocok", "value=\"siti\"");
        assertThat(other.get("/console/sign-in").body()).contains("tidak cocok");
        assertThat(one.get("/console").status()).isEqualTo(302);
    }

    @Test
    void an_account_rests_after_too_many_tries_and_says_so() {
        WEB.staff("tries", Role.AUDITOR, "");
        var visitor = WEB.visitor();
        for (int i = 0; i < 5; i++) {
            visitor.signIn("tries", "salah-semua");
            visitor.get("/console/sign-in");
        }

        visitor.signIn("tries", TestWeb.password());

        assertThat(visitor.get("/console/sign-in").body()).contains("diistirahatkan", "lima menit");
        assertThat(visitor.get("/console").status()).isEqualTo(302);
    }

    @Test
    void a_disabled_account_is_out_at_once_and_stays_out() {
        var staff = WEB.staff("leaving", Role.BRANCH_OFFICER, "");
        var visitor = WEB.signIn("leaving");
        assertThat(visitor.get("/console").status()).isEqualTo(200);

        WEB.get(Accounts.class).setEnabled(staff.id(), false, "admin");

        assertThat(visitor.get("/console").location()).isEqualTo("/console/sign-in");
        assertThat(visitor.signIn("leaving", TestWeb.password()).location()).isEqualTo("/console/sign-in");
    }

    @Test
    void a_form_without_its_token_signs_nobody_in() {
        var visitor = WEB.visitor();

        var answer = visitor.postAsIs("/console/sign-in", Map.of("login", "siti", "password", TestWeb.password()));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void signing_out_ends_the_session() {
        var visitor = WEB.signIn("siti");

        var answer = visitor.post("/console", "/console/sign-out", Map.of());

        assertThat(answer.location()).isEqualTo("/console/sign-in");
        assertThat(visitor.get("/console").status()).isEqualTo(302);
    }

    @Test
    void sign_ins_and_refused_tries_are_on_record_but_no_unknown_login() {
        WEB.staff("recorded", Role.AUDITOR, "");

        WEB.visitor().signIn("recorded", "salah-semua");
        WEB.visitor().signIn("my-secret-password", "salah-semua");
        WEB.signIn("recorded");

        var lines = WEB.get(Audit.class).newest(50);
        assertThat(lines)
                .filteredOn(line -> line.actor().equals("recorded"))
                .extracting(Audit.Line::act)
                .containsExactly("staff.signed-in", "staff.sign-in-failed");
        assertThat(lines).extracting(Audit.Line::actor).doesNotContain("my-secret-password");
    }

    @Test
    void the_way_in_is_open_to_the_keyboard_and_to_every_eye() {
        try (var browser = Browser.start()) {
            Sight.all().forEach(sight -> {
                var page = browser.open(sight, WEB.address("/console"));

                Browser.look(page, "console-sign-in-" + sight);
            });
            var home = WEB.open(browser, Sight.DESKTOP, "siti", "/console");
            assertThat(home.textContent("main")).contains("Semua beres");
            Browser.look(home, "console-all-well");
        }
    }
}
