package id.gapura.partner.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.followup.Reason;
import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentsServletTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestPlatform OJEK =
            new TestPlatform(WEB, WEB.get(ApiKeys.class).create("Ojek Contoh", "ojek-contoh"));
    private static final String PATH = EnrolmentsServlet.PATH;

    private static int people;

    private final int person = ++people;
    private final String id = "D-" + person;
    private final String nik = "36049902%02d86%04d".formatted(1 + person % 12, 5000 + person);
    private final String phone = "0812900%04d".formatted(person);

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static String row(String id, String name, String nik, String phone) {
        return """
                {"externalId": "%s", "name": "%s", "nik": "%s", "phone": "%s", "occupation": "Pengemudi ojek"}""".formatted(id, name, nik, phone);
    }

    private String row() {
        return row(id, "Asep Hidayat", nik, phone);
    }

    private static String batch(String... rows) {
        return Stream.of(rows).collect(Collectors.joining(",", "{\"enrolments\": [", "]}"));
    }

    private List<Attempt> asked() {
        return WEB.get(Attempts.class).namedWithPhone("+62" + phone.substring(1));
    }

    private static long messages() {
        WEB.awaitQuiet();
        return WEB.sql()
                .sql("SELECT count(*) FROM messaging.message")
                .query(Long.class)
                .single();
    }

    @Test
    void who_is_named_becomes_an_attempt_with_a_deadline_and_is_asked_once_however_often_it_is_sent() {
        long before = messages();

        var first = OJEK.json(PATH, row());
        var again = OJEK.json(PATH, row());
        var inBatch = OJEK.json(PATH, batch(row()));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body())
                .isEqualTo("{\"externalId\":\"%s\",\"status\":\"awaiting-consent\",\"answerBy\":\"2026-12-05\"}"
                        .formatted(id));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(inBatch.body()).isEqualTo("{\"enrolments\":[" + first.body() + "]}");
        assertThat(messages()).isEqualTo(before + 1);
        assertThat(asked()).singleElement().satisfies(attempt -> {
            assertThat(attempt.opened().door()).isEqualTo(Door.PLATFORM);
            assertThat(attempt.place().text()).isEqualTo("36.04");
            assertThat(attempt.followUp().reason()).contains(Reason.CONSENT_AWAITED);
            assertThat(attempt.followUp().listedOn()).contains(TODAY.plusDays(8));
            assertThat(attempt.followUp().dueOn()).isPresent();
        });
    }

    @Test
    void the_same_id_with_other_data_is_a_conflict_and_changes_nothing() {
        OJEK.json(PATH, row());

        var conflict = OJEK.json(PATH, row(id, "Asep Hidayah", nik, phone));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).isEqualTo("{\"externalId\":\"%s\",\"status\":\"conflict\"}".formatted(id));
        assertThat(asked()).hasSize(1);
    }

    @Test
    void bad_rows_stand_beside_good_ones_each_with_field_problem_and_fix_and_no_nik_comes_back() {
        var answer = OJEK.json(
                PATH,
                batch(
                        row(),
                        row(id + "a", "Budi", nik.substring(1), phone),
                        row(id + "b", "", nik, "0812"),
                        row(id + "c", "Cecep", nik.substring(0, 10) + "55" + nik.substring(12), phone),
                        row(id + "d", "Dedi", nik, phone).replace("}", ", \"region\": \"99.99\"}"),
                        row("not an id", "Eko", nik, phone),
                        row(id + "f", "Feri", nik, phone).replace("}", ", \"fromMonth\": \"2026-10\"}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsSubsequence(
                        "\"awaiting-consent\"",
                        id + "a\",\"status\":\"refused\"",
                        "{\"field\":\"nik\",\"problem\":\"nik-length\",\"fix\":\"A NIK has 16 digits; this has 15.\"}",
                        id + "b\"",
                        "\"field\":\"name\",\"problem\":\"not-a-short-text\"",
                        id + "c\"",
                        "\"field\":\"birthOn\",\"problem\":\"too-old\"",
                        id + "d\"",
                        "\"field\":\"region\",\"problem\":\"region-unknown\"",
                        "\"externalId\":\"\"",
                        "\"field\":\"externalId\",\"problem\":\"not-an-id\"",
                        id + "f\"",
                        "\"field\":\"fromMonth\",\"problem\":\"not-a-month-from-now\"")
                .doesNotContain(nik, nik.substring(1, 15));
        assertThat(asked()).hasSize(1);
    }

    @Test
    void a_refused_row_leaves_its_id_free() {
        assertThat(OJEK.json(PATH, row(id, "Asep Hidayat", nik.substring(1), phone))
                        .statusCode())
                .isEqualTo(422);

        assertThat(OJEK.json(PATH, row()).body()).contains("awaiting-consent");
    }

    @Test
    void the_month_a_platform_asks_for_comes_back() {
        assertThat(OJEK.json(PATH, row().replace("}", ", \"fromMonth\": \"2026-12\"}"))
                        .body())
                .endsWith("\"answerBy\":\"2026-12-05\",\"fromMonth\":\"2026-12\"}");
    }

    @Test
    void a_repeat_is_answered_as_the_first_time_also_when_the_month_it_asked_for_is_over() {
        var row = row().replace("}", ", \"fromMonth\": \"2026-11\"}");
        var first = OJEK.json(PATH, row);

        WEB.setToday(TODAY.plusMonths(1));
        var again = OJEK.json(PATH, row);
        WEB.setToday(TODAY);

        assertThat(again.body()).isEqualTo(first.body()).contains("awaiting-consent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3604990202860001", "081234567890", "6281234567890"})
    void an_id_is_not_personal(String personal) {
        assertThat(OJEK.json(PATH, row(personal, "Asep Hidayat", nik, phone)).body())
                .contains("\"field\":\"externalId\",\"problem\":\"not-an-id\"")
                .doesNotContain(personal);
    }

    @ParameterizedTest
    @CsvSource({
        "'[', '', no-json",
        "'{\"enrolments\": []}', enrolments, missing",
        "'{\"enrolments\": 1}', enrolments, missing"
    })
    void a_body_that_is_no_list_of_workers_is_refused_whole(String body, String field, String problem) {
        var answer = OJEK.json(PATH, body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"", "\"problem\":\"" + problem + "\"");
    }

    @Test
    void one_more_than_500_workers_are_refused_whole() {
        var rows = IntStream.rangeClosed(0, 500)
                .mapToObj(i -> row(id + "-" + i, "Asep", nik, phone))
                .toArray(String[]::new);

        assertThat(OJEK.json(PATH, batch(rows)).body()).contains("more-than-500");
        assertThat(asked()).isEmpty();
    }

    @Test
    void only_who_knows_the_name_of_a_nik_hears_that_its_holder_is_a_member() {
        Worker sarip = WEB.people().member("Sarip");
        var digits = sarip.nik().digits();

        var known = OJEK.json(PATH, row(id, "Sarip", digits, phone));
        var guessed = OJEK.json(PATH, row(id + "x", "Bambang", digits, phone));

        assertThat(known.body()).isEqualTo("{\"externalId\":\"%s\",\"status\":\"already-member\"}".formatted(id));
        assertThat(OJEK.json(PATH, row(id, "Sarip", digits, phone)).body()).isEqualTo(known.body());
        assertThat(OJEK.get(PATH + "/" + id).body()).isEqualTo(known.body());
        assertThat(guessed.body()).contains("awaiting-consent");
    }

    @Test
    void another_platform_sees_nothing_and_has_ids_of_its_own() {
        var other = new TestPlatform(WEB, WEB.get(ApiKeys.class).create("Kurir Contoh", "kurir-contoh"));
        OJEK.json(PATH, row());

        assertThat(OJEK.get(PATH + "/" + id).body())
                .isEqualTo("{\"externalId\":\"%s\",\"status\":\"awaiting-consent\",\"answerBy\":\"2026-12-05\"}"
                        .formatted(id));
        assertThat(other.get(PATH + "/" + id).statusCode()).isEqualTo(404);
        assertThat(other.get(PATH + "/" + id).body()).isEqualTo("{\"error\":\"unknown\"}");
        assertThat(other.json(
                                PATH,
                                row(
                                        id,
                                        "Budi",
                                        "3604990202867" + "%03d".formatted(person),
                                        "0812911%04d".formatted(person)))
                        .body())
                .contains("awaiting-consent");
    }

    @Test
    void a_second_key_of_the_same_platform_sees_what_the_first_named() {
        OJEK.json(PATH, row());

        var second = new TestPlatform(WEB, WEB.get(ApiKeys.class).create("Ojek Contoh", "ojek-contoh"));

        assertThat(second.get(PATH + "/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void two_same_requests_at_once_ask_once_and_are_answered_alike() {
        long before = messages();

        var answers = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> OJEK.json(PATH, row())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::body)
                .collect(Collectors.toSet());

        assertThat(answers).singleElement().asString().contains("awaiting-consent");
        assertThat(asked()).hasSize(1);
        assertThat(messages()).isEqualTo(before + 1);
    }

    @Test
    void one_person_named_under_two_ids_at_once_has_one_open_door() {
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> OJEK.json(PATH, row(id + "-" + i, "Asep Hidayat", nik, phone))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::body)
                .toList();

        assertThat(answers.stream().filter(body -> body.contains("awaiting-consent")))
                .hasSize(1);
        assertThat(answers.stream().filter(body -> body.contains("being-enrolled")))
                .hasSize(5);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void two_workers_are_not_asked_on_one_phone() {
        OJEK.json(PATH, row());

        var second = OJEK.json(PATH, row(id + "x", "Budi", "3604990303867" + "%03d".formatted(person), phone));

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("\"field\":\"phone\",\"problem\":\"phone-of-another\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/D-1"})
    void who_does_not_sign_is_not_admitted(String behind) {
        var stranger = new TestPlatform(WEB, new ApiKey(OJEK.key().id(), "ojek-contoh", "another secret"));

        assertThat(stranger.json(PATH + behind, row()).statusCode()).isEqualTo(401);
        assertThat(stranger.get(PATH + behind).statusCode()).isEqualTo(401);
    }

    @Test
    void nothing_is_named_behind_a_name() {
        assertThat(OJEK.json(PATH + "/" + id, row()).statusCode()).isEqualTo(404);
        assertThat(OJEK.get(PATH).statusCode()).isEqualTo(404);
    }
}
