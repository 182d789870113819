package id.gapura.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.accounts.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WebProgramTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
        var answer = ask("/console/sign-in");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void pages_are_sent_compressed() throws Exception {
        var answer = ask("/console/sign-in");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void a_page_that_is_not_there_is_said_so_to_everybody() {
        assertThat(WEB.visitor().get("/no-such-page").status()).isEqualTo(404);
    }

    @Test
    void the_way_back_from_an_error_is_the_officers_own_first_page() {
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");

        assertThat(WEB.signIn("siti").get("/console/no-such-page").body())
                .contains("class=\"button primary\" href=\"/console\"");
        assertThat(WEB.visitor().get("/no-such-page").body()).contains("class=\"button primary\" href=\"/\"");
    }

    @Test
    void only_ports_that_exist_are_taken() {
        assertThat(new WebSettings(65_535).port()).isEqualTo(65_535);
        assertThatThrownBy(() -> new WebSettings(65_536)).hasMessageContaining("65535");
        assertThatThrownBy(() -> new WebSettings(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static java.net.http.HttpResponse<byte[]> ask(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(WEB.address(path)))
                    .header("Accept", "text/html")
                    .header("Accept-Encoding", "gzip")
                    .build();
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }
}
