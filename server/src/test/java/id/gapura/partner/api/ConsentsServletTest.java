package id.gapura.partner.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.trips.TripConsent;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentsServletTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 20));
    private static final TestPlatform GEROBAK =
            new TestPlatform(WEB, WEB.get(ApiKeys.class).create("Gerobak", "trip-gerobak"));
    private static final String GIVEN = """
            {"payer": "%s", "reference": "GRB-17", "givenAt": "2026-11-20T08:00:00+07:00"}""";
    private static final String TRIP = """
            {"externalId": "%s", "payer": "%s", "amount": 700, "paidAt": "2026-11-20T11:00:00+07:00"}""";

    private final Worker sarip = WEB.people().member("Sarip");
    private final String card = sarip.number().digits();
    private final String id = UUID.randomUUID().toString();

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static String trip(String id, String payer) {
        return GEROBAK.json(PaymentsServlet.ONE, TRIP.formatted(id, payer)).body();
    }

    @Test
    void a_trip_without_consent_is_refused_with_a_reason_and_taken_once_there_is_one() {
        var refused = GEROBAK.json(PaymentsServlet.ONE, TRIP.formatted(id, card));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .isEqualTo("{\"externalId\":\"%s\",\"status\":\"refused\",\"reason\":\"no-consent\"}".formatted(id));

        assertThat(GEROBAK.json(ConsentsServlet.GIVEN, GIVEN.formatted(card)).body())
                .isEqualTo("{\"status\":\"recorded\"}");
        assertThat(GEROBAK.json(
                                ConsentsServlet.GIVEN,
                                GIVEN.formatted(sarip.nik().digits()))
                        .body())
                .isEqualTo("{\"status\":\"in-force\"}");

        assertThat(trip(id, card)).contains("\"status\":\"posted\"");
        assertThat(WEB.get(TripConsents.class).of(sarip.id())).singleElement().satisfies(consent -> {
            assertThat(consent.words()).isEqualTo("GRB-17");
            assertThat(consent.evidence()).isEqualTo(TripConsent.Evidence.PLATFORM);
        });
    }

    @Test
    void after_a_withdrawal_a_later_trip_is_refused() {
        GEROBAK.json(ConsentsServlet.GIVEN, GIVEN.formatted(card));
        var payer = "{\"payer\": \"%s\"}".formatted(card);

        assertThat(GEROBAK.json(ConsentsServlet.WITHDRAWN, payer).body()).isEqualTo("{\"status\":\"withdrawn\"}");
        assertThat(GEROBAK.json(ConsentsServlet.WITHDRAWN, payer).body()).isEqualTo("{\"status\":\"none\"}");

        var later = TRIP.formatted(id, card).replace("T11:00", "T12:00");
        assertThat(GEROBAK.json(PaymentsServlet.ONE, later).body()).contains("consent-withdrawn");
    }

    @Test
    void a_link_leads_to_a_page_that_names_nobody() {
        var answer = GEROBAK.json(ConsentsServlet.LINK, "{\"payer\": \"%s\"}".formatted(card));

        assertThat(answer.body()).matches("\\{\"url\":\"" + WEB.address("") + "/trip/[\\w-]{24}\"}");
        var path = answer.body()
                .substring(answer.body().indexOf("/trip/"), answer.body().length() - 2);
        assertThat(WEB.visitor().get(path).body())
                .contains("tunjukkan dulu kartu Anda")
                .doesNotContain("Sarip");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', payer, missing",
        "'{\"payer\": \"1\", \"reference\": \" \", \"givenAt\": \"2026-11-20T08:00:00+07:00\"}', reference, not-a-short-text",
        "'{\"payer\": \"1\", \"reference\": \"A\", \"givenAt\": \"yesterday\"}', givenAt, not-a-possible-time",
        "'[', '', no-json"
    })
    void what_is_missing_or_impossible_is_named(String body, String field, String problem) {
        var refused = GEROBAK.json(ConsentsServlet.GIVEN, body);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"", "\"problem\":\"" + problem + "\"");
    }

    @Test
    void nobody_we_know_and_no_channel_of_trips_are_refused() {
        var unknown = GEROBAK.json(ConsentsServlet.GIVEN, GIVEN.formatted("3604990202800099"));
        var bank = new TestPlatform(WEB, WEB.get(ApiKeys.class).create("Koperasi", "koperasi-satu"));

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("{\"error\":\"unknown-payer\"}");
        assertThat(bank.json(ConsentsServlet.GIVEN, GIVEN.formatted(card)).body())
                .isEqualTo("{\"error\":\"no-trip-channel\"}");
        assertThat(WEB.get(TripConsents.class).of(sarip.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ConsentsServlet.GIVEN, ConsentsServlet.WITHDRAWN, ConsentsServlet.LINK})
    void who_does_not_sign_is_not_admitted(String path) {
        var stranger = new TestPlatform(
                WEB, new id.gapura.partner.platform.ApiKey(GEROBAK.key().id(), "trip-gerobak", "another secret"));

        assertThat(stranger.json(path, GIVEN.formatted(card)).statusCode()).isEqualTo(401);
    }

    @Test
    void a_batch_as_csv_is_answered_row_by_row() {
        GEROBAK.json(ConsentsServlet.GIVEN, GIVEN.formatted(card));
        var other = WEB.people().member("Budi").number().digits();
        var csv = """
                external_id,payer,amount,paid_at
                %1$s-1,%2$s,700,2026-11-20T11:00:00+07:00
                %1$s-2,%3$s,700,2026-11-20T11:00:00+07:00
                %1$s-3,%2$s,800,2026-11-20T07:00:00+07:00
                """.formatted(id, card, other);

        var answer = GEROBAK.csv(PaymentsServlet.BATCH, csv);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsSubsequence("posted", "refused", "no-consent", "refused", "before-consent");
        assertThat(WEB.get(Contributions.class).payments(sarip.id())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'external_id,payer,amount\nA,1,700\n', line 1, column-missing",
        "'external_id,payer,amount,paid_at\nA,1,700.5,2026-11-20\nB,1,700,2026-11-20\n', line 2, amount-unreadable",
        "'external_id,payer,amount,paid_at\n', '', missing",
        "'', line 0, unreadable",
        "'external_id,payer,amount,paid_at\nA,1,700,2026-10-19\n', line 2, too-long-ago",
        "'external_id,payer,amount,paid_at\n\"A,1,700,2026-11-20\n', line 2, unreadable"
    })
    void a_csv_with_a_fault_is_refused_whole_with_its_line(String csv, String field, String problem) {
        var answer = GEROBAK.csv(PaymentsServlet.BATCH, csv);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"", "\"problem\":\"" + problem + "\"");
    }
}
