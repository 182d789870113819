package id.gapura.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

class ScreenHttpTest {
    private static final int FIRST_PAGE_BYTES = 50_000;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"#]+)");

    private static ConfigurableApplicationContext gallery;

    private final HttpClient visitor =
            HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build();

    @BeforeAll
    static void open() {
        gallery = ScreenGallery.start(0);
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @Test
    void speaks_indonesian_until_asked_for_english() throws Exception {
        var first = get("/console");
        var choice = get("/console?tab=a&lang=en");
        var second = get("/console");

        assertThat(first.body()).contains("<html lang=\"id\"", "Keluar");
        assertThat(choice.statusCode()).isEqualTo(303);
        assertThat(choice.headers().firstValue("Location")).contains("/console?tab=a");
        assertThat(second.body()).contains("<html lang=\"en\"", "Sign out");
    }

    @Test
    void fields_that_nobody_types_are_refused_and_break_nothing() throws Exception {
        assertThat(get("/console?tab=a%00b").statusCode()).isEqualTo(400);
        assertThat(get("/console?" + "tab=a&".repeat(2_000)).statusCode()).isEqualTo(400);
        assertThat(get("/console?tab=%F0%9F%98%80").statusCode()).isEqualTo(200);
    }

    @Test
    void remembers_the_theme() throws Exception {
        get("/?theme=dark");

        var page = get("/");

        assertThat(page.body()).contains("data-theme=\"dark\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=xx", "/?theme=%22%3E%3Cscript%3E"})
    void ignores_a_choice_it_does_not_know(String path) throws Exception {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"id\"", "data-theme=\"auto\"").doesNotContain("\"><script>");
    }

    @Test
    void trusts_nothing_from_elsewhere() throws Exception {
        var headers = get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing-here, 404, Halaman tidak ditemukan",
        "/forbidden, 403, Anda tidak punya akses",
        "/broken, 500, Nomor kejadian",
        "/nowhere, 500, Nomor kejadian"
    })
    void an_error_page_says_what_it_is_and_hides_the_inside(String path, int status, String words) throws Exception {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(words).doesNotContain("secret inside", "Exception", "no template");
    }

    @Test
    void a_program_gets_an_error_it_can_read() throws Exception {
        var request = HttpRequest.newBuilder(address("/nothing-here"))
                .header("Accept", "application/json")
                .build();

        var answer = visitor.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void a_form_without_its_token_changes_nothing_and_says_so() throws Exception {
        var answer = post("/console/form", "name=Siti");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Halaman terlalu lama terbuka");
    }

    @Test
    void a_message_stands_once_on_the_next_page() throws Exception {
        post("/console/form", "name=%3Cb%3ESiti&_csrf=" + token());

        var next = get("/console/form");
        var later = get("/console/form");

        assertThat(next.body()).contains("Terlindungi", "&lt;b&gt;Siti").doesNotContain("<b>Siti");
        assertThat(later.body()).doesNotContain("&lt;b&gt;Siti");
    }

    @Test
    void a_file_that_is_too_large_gets_its_own_page() throws Exception {
        var body = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token()
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "1".repeat(100_000) + "\r\n--x--\r\n";
        var request = HttpRequest.newBuilder(address("/console/upload"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body))
                .build();

        var answer = visitor.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Berkas terlalu besar");
    }

    @Test
    void static_files_are_kept_for_a_year() throws Exception {
        var sheet = ASSET.matcher(get("/").body()).results().toList().getFirst().group(1);

        var file = get(sheet);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
    }

    @Test
    void the_first_page_of_the_portal_is_small() throws Exception {
        var page = get("/").body();
        int bytes = page.length();
        for (var asset : ASSET.matcher(page)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList()) {
            bytes += get(asset).body().length();
        }

        assertThat(bytes).isBetween(20_000, FIRST_PAGE_BYTES);
    }

    @Test
    void a_page_without_a_form_starts_no_session() throws Exception {
        var page = get("/nothing-here");

        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    private String token() throws Exception {
        var match = TOKEN.matcher(get("/console/form").body());
        assertThat(match.find()).isTrue();
        return java.net.URLEncoder.encode(match.group(1), java.nio.charset.StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return visitor.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        return visitor.send(request.POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + gallery.getEnvironment().getProperty("local.server.port") + path);
    }
}
