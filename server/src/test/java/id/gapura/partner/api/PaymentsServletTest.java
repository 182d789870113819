package id.gapura.partner.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.accounts.Audit;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.Suspended;
import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.program.TestWeb;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentsServletTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String PAYMENT = """
            {"externalId": "%s", "payer": "%s", "amount": %s, "paidAt": "2026-11-20T11:00:00+07:00"}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ApiKey key = WEB.get(ApiKeys.class).create("Gerobak", "gerobak-id");
    private final String id = UUID.randomUUID().toString();
    private String timestamp = "2026-11-20T12:00:00+07:00";
    private String card = "";

    @AfterAll
    static void close() {
        WEB.close();
    }

    @BeforeEach
    void a_member() {
        WEB.setToday(TODAY);
        card = WEB.people().member("Sarip").number().digits();
    }

    @Test
    void no_partner_gets_a_channel_of_the_programs_own() {
        assertThatThrownBy(() -> WEB.get(ApiKeys.class).create("Agen", "agent-1a2b3c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("agent-1a2b3c");
    }

    @Test
    void a_signed_payment_is_taken_and_a_repeat_hears_the_same() {
        var first = send(PAYMENT.formatted(id, card, 10_000));
        var again = send(PAYMENT.formatted(id, card, 10_000));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body())
                .isEqualTo("{\"externalId\":\"%s\",\"status\":\"posted\",\"months\":[\"2026-11\"],\"piggyBank\":1600}"
                        .formatted(id));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void the_same_id_for_another_amount_is_a_conflict() {
        send(PAYMENT.formatted(id, card, 10_000));

        var conflict = send(PAYMENT.formatted(id, card, 20_000));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("conflict");
    }

    @Test
    void a_batch_is_answered_payment_by_payment() {
        var body = "{\"payments\": [%s, %s, %s]}"
                .formatted(
                        PAYMENT.formatted(id, card, 700),
                        PAYMENT.formatted(id, card, 800),
                        PAYMENT.formatted(id + "-x", "3604990202800099", 700));

        var answer = send(PaymentsServlet.BATCH, body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsSubsequence(
                        "\"status\":\"posted\"",
                        "\"piggyBank\":700",
                        "\"status\":\"conflict\"",
                        "\"status\":\"suspended\"",
                        "\"reason\":\"payer-unknown\"");
    }

    @ParameterizedTest
    @CsvSource({
        "16800.001, amount",
        "-1, amount",
        "0, amount",
        "99999999999999999999, amount",
        "'\"16800\"', amount",
        "null, amount"
    })
    void an_amount_that_is_no_whole_rupiah_is_refused_with_its_place(String amount, String field) {
        long before = WEB.get(Contributions.class).suspenseTotal().payments();

        var refused = send(PAYMENT.formatted(id, "nobody", amount));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
        assertThat(WEB.get(Contributions.class).suspenseTotal())
                .extracting(Suspended.Total::payments)
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19T23:59:59+07:00, 422", "2026-10-20T00:00:00+07:00, 200", "2026-10-21T00:00:00+07:00, 200"})
    void what_was_paid_more_than_a_month_ago_comes_in_a_file_that_an_officer_approves(String paidAt, int status) {
        var body = PAYMENT.formatted(id, card, 700).replace("2026-11-20T11:00:00+07:00", paidAt);

        var answer = send(body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().contains("\"problem\":\"too-long-ago\"")).isEqualTo(status == 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\", \"externalId\": \"twice"})
    void an_id_that_cannot_be_kept_as_it_came_is_refused(String end) {
        assertThat(send(PAYMENT.formatted(id + end, card, 700)).statusCode()).isEqualTo(422);
    }

    @Test
    void every_fault_of_a_batch_is_named_and_nothing_of_it_is_taken() {
        var body = "{\"payments\": [%s, {\"externalId\": \"\", \"amount\": 1}]}"
                .formatted(PAYMENT.formatted(id, card, 700));

        var refused = send(PaymentsServlet.BATCH, body);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("payments[1].externalId", "payments[1].payer", "payments[1].paidAt")
                .doesNotContain("payments[0]");
        assertThat(send(PAYMENT.formatted(id, card, 700)).body()).contains("\"piggyBank\":700");
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThat(send("amount=1").statusCode()).isEqualTo(422);
        assertThat(send("").statusCode()).isEqualTo(422);
        assertThat(send(PaymentsServlet.BATCH, "[]").statusCode()).isEqualTo(422);
    }

    @Test
    void a_body_that_was_changed_after_signing_is_not_admitted() {
        var signed = PAYMENT.formatted(id, card, 700);

        var refused = send(PaymentsServlet.ONE, signed, signed.replace("700", "900"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"error\":\"signature-wrong\"}");
    }

    @Test
    void wrong_signatures_with_a_key_are_on_record_ten_a_minute() {
        for (int i = 0; i < 12; i++) {
            send(PaymentsServlet.ONE, "right", "wrong");
        }
        WEB.clock().standAt(WEB.clock().instant().plusSeconds(60));
        timestamp = "2026-11-20T12:01:00+07:00";
        send(PaymentsServlet.ONE, "right", "wrong");
        send(PAYMENT.formatted(id, card, 700));

        assertThat(WEB.get(Audit.class).about(key.id().toString(), 20))
                .hasSize(11)
                .allMatch(line ->
                        line.act().equals("partner.refused") && line.detail().equals("signature-wrong"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T11:54:59+07:00, 401",
        "2026-11-20T11:55:00+07:00, 200",
        "2026-11-20T12:05:00+07:00, 200",
        "2026-11-20T12:05:01+07:00, 401",
        "yesterday, 401"
    })
    void a_timestamp_counts_for_five_minutes_either_way(String stated, int status) {
        timestamp = stated;

        assertThat(send(PAYMENT.formatted(id, card, 700)).statusCode()).isEqualTo(status);
    }

    @Test
    void a_key_that_was_taken_back_opens_nothing() {
        WEB.get(ApiKeys.class).revoke(key.id());

        var refused = send(PAYMENT.formatted(id, card, 700));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"error\":\"key-unknown\"}");
    }

    @Test
    void a_body_beyond_a_megabyte_is_refused() {
        assertThat(send(" ".repeat(1 << 21)).statusCode()).isEqualTo(413);
    }

    @Test
    void a_channel_is_named_as_channels_are() {
        assertThatThrownBy(() -> WEB.get(ApiKeys.class).create("Gerobak", "Gerobak ID"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private HttpResponse<String> send(String body) {
        return send(PaymentsServlet.ONE, body);
    }

    private HttpResponse<String> send(String path, String body) {
        return send(path, body, body);
    }

    private HttpResponse<String> send(String path, String signed, String sent) {
        var signature = new RequestSignature("POST", path, timestamp).of(signed.getBytes(UTF_8), key.secret());
        var request = HttpRequest.newBuilder(URI.create(WEB.address(path)))
                .timeout(Duration.ofSeconds(30))
                .header("X-Api-Key", key.id().toString())
                .header("X-Timestamp", timestamp)
                .header("X-Signature", signature)
                .POST(BodyPublishers.ofString(sent))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no answer", e);
        }
    }
}
