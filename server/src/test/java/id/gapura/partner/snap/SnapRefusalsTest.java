package id.gapura.partner.snap;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rupiah;
import id.gapura.partner.snap.standard.Signatures;
import id.gapura.partner.snap.standard.SnapAnswer;
import id.gapura.partner.snap.standard.SnapOperation;
import id.gapura.partner.snap.standard.SnapRequest;
import id.gapura.partner.snap.standard.SnapTime;
import id.gapura.sandbox.SandboxBank.Order;
import id.gapura.sandbox.SandboxBank.Standing;
import id.gapura.sandbox.Trick;
import id.gapura.screen.pace.Throttle;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every way of asking wrongly: the standard's code, and nothing stored but one line of the audit. */
class SnapRefusalsTest {
    private static final SnapTown TOWN = new SnapTown();
    private static final String ACCOUNT = TOWN.account("Siti Aminah");
    private static final JsonMapper JSON = new JsonMapper();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static void expectRefused(String code, String message, java.util.function.Supplier<SnapAnswer> call) {
        var before = TOWN.rows();
        long lines = auditLines();

        var answer = call.get();

        assertThat(SnapTown.code(answer) + " " + SnapTown.message(answer)).isEqualTo(code + " " + message);
        assertThat(answer.status() + "").isEqualTo(code.substring(0, 3));
        assertThat(TOWN.rows()).isEqualTo(before);
        assertThat(auditLines()).isEqualTo(lines + 1);
        assertThat(TOWN.lastAudit()).contains("snap.refused " + code);
    }

    private static long auditLines() {
        return TOWN.program
                .sql()
                .sql("SELECT count(*) FROM accounts.audit")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest(name = "{0} = {1} gives {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "paidAmount.value     | \"16800.001\"            | 4002501 | Invalid Field Format {paidAmount.value}",
                "paidAmount.value     | \"8400\"                 | 4002501 | Invalid Field Format {paidAmount.value}",
                "paidAmount.value     | \"-8400.00\"             | 4002501 | Invalid Field Format {paidAmount.value}",
                "paidAmount.value     | \"8.400,00\"             | 4002501 | Invalid Field Format {paidAmount.value}",
                "paidAmount.value     | \"12345678901234567.00\" | 4002501 | Invalid Field Format {paidAmount.value}",
                "paidAmount.value     | 8400.00                  | 4002501 | Invalid Field Format {paidAmount.value}",
                "paidAmount.value     | \"9999999999999999.00\"  | 4042513 | Invalid Amount",
                "paidAmount.value     | \"8400.50\"              | 4042513 | Invalid Amount",
                "paidAmount.value     | \"0.00\"                 | 4042513 | Invalid Amount",
                "paidAmount.value     | \"8401.00\"              | 4042513 | Invalid Amount",
                "paidAmount.currency  | \"USD\"                  | 4002501 | Invalid Field Format {paidAmount.currency}",
                "paidAmount.currency  | null                     | 4002502 | Invalid Mandatory Field {paidAmount.currency}",
                "totalAmount          | {\"value\":\"9.00\",\"currency\":\"IDR\"} | 4042513 | Invalid Amount",
                "partnerServiceId     | \"88201\"                | 4002501 | Invalid Field Format {partnerServiceId}",
                "partnerServiceId     | \"88201   \"             | 4002501 | Invalid Field Format {partnerServiceId}",
                "partnerServiceId     | \"    88201\"            | 4002501 | Invalid Field Format {partnerServiceId}",
                "partnerServiceId     | null                     | 4002502 | Invalid Mandatory Field {partnerServiceId}",
                "customerNo           | \"123456789012345678901\" | 4002501 | Invalid Field Format {customerNo}",
                "customerNo           | \"12ab\"                 | 4002501 | Invalid Field Format {customerNo}",
                "customerNo           | \"\"                     | 4002502 | Invalid Mandatory Field {customerNo}",
                "virtualAccountNo     | \"88201999\"             | 4002501 | Invalid Field Format {virtualAccountNo}",
                "paymentRequestId     | \"\"                     | 4002502 | Invalid Mandatory Field {paymentRequestId}",
                "paymentRequestId     | \"two words\"            | 4002501 | Invalid Field Format {paymentRequestId}",
                "trxDateTime          | \"21-11-2026\"           | 4002501 | Invalid Field Format {trxDateTime}",
                "trxDateTime          | \"2027-11-21T09:00:00+07:00\" | 4002501 | Invalid Field Format {trxDateTime}",
                "trxDateTime          | \"2016-11-21T09:00:00+07:00\" | 4002501 | Invalid Field Format {trxDateTime}",
                "flagAdvise           | \"YES\"                  | 4002501 | Invalid Field Format {flagAdvise}",
                "flagAdvise           | \"X\"                    | 4002501 | Invalid Field Format {flagAdvise}",
                "flagAdvise           | \"y\"                    | 4002501 | Invalid Field Format {flagAdvise}",
                "subCompany           | \"123456\"               | 4002501 | Invalid Field Format {subCompany}",
                "referenceNo          | {}                       | 4002501 | Invalid Field Format {referenceNo}",
                "referenceNo          | \"a\\u0000b\"           | 4002501 | Invalid Field Format {referenceNo}",
                "trxId                | \"a\\ud800b\"           | 4002501 | Invalid Field Format {trxId}",
                "additionalInfo       | {\"paymentStatus\":\"Failed\"}   | 4002501 | Invalid Field Format {additionalInfo.paymentStatus}",
                "additionalInfo       | {\"paymentStatus\":\"Unknown\"}  | 4002501 | Invalid Field Format {additionalInfo.paymentStatus}",
                "additionalInfo       | {\"paymentStatus\":{\"x\":1}}    | 4002501 | Invalid Field Format {additionalInfo.paymentStatus}"
            })
    void a_payment_with_a_wrong_field(String field, String value, String code, String message) {
        var body = payment();
        set(body, field, value);

        expectRefused(code, message, () -> pay(body.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " Paid", "Success", "SUCCESSFUL "})
    void a_payment_that_the_bank_itself_calls_paid_is_taken(String status) {
        var account = TOWN.account("Dewi " + status.strip());
        var order = new Order("said-" + status.strip(), account, new Rupiah(SnapTown.PRICE), Standing.DONE);
        var body = TOWN.caller.payment(order);
        body.putObject("additionalInfo").put("paymentStatus", status);

        assertThat(SnapTown.code(pay(body.toString()))).isEqualTo("2002500");
    }

    @Test
    void an_id_of_a_payment_that_is_too_long() {
        var body = payment().put("paymentRequestId", "x".repeat(129));

        expectRefused("4002501", "Invalid Field Format {paymentRequestId}", () -> pay(body.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"{\"a\":", "[]", "''", "{\"a\":1,\"a\":2}", "{} {}", "not json"})
    void a_body_that_is_no_json_object(String body) {
        expectRefused("4002500", "Bad Request", () -> pay(body.equals("''") ? "" : body));
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "999999999999, 4042412, Invalid Bill/Virtual Account [Not Found]",
        "1, 4042412, Invalid Bill/Virtual Account [Not Found]"
    })
    void a_number_that_nobody_has(String number, String code, String message) {
        expectRefused(code, message, () -> TOWN.caller.inquire(number, "unknown", Trick.NONE));
    }

    @Test
    void another_billers_number_at_the_bank() {
        var body = payment().put("partnerServiceId", "   12345").put("virtualAccountNo", "   12345" + ACCOUNT);

        expectRefused("4042516", "Partner Not Found", () -> pay(body.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_SIGNATURE, 4012500, Unauthorized. [Signature]",
        "OLD_TIMESTAMP, 4012500, Unauthorized. [X-TIMESTAMP]",
        "WRONG_TOKEN, 4012501, Invalid Token (B2B)"
    })
    void a_request_that_does_not_prove_its_sender(Trick trick, String code, String message) {
        expectRefused(
                code,
                message,
                () -> TOWN.caller.send(SnapOperation.PAYMENT, payment().toString(), "777", trick));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "X-EXTERNAL-ID, abc, 4002401, Invalid Field Format {X-EXTERNAL-ID}",
        "X-EXTERNAL-ID, 1234567890123456789012345678901234567, 4002401, Invalid Field Format {X-EXTERNAL-ID}",
        "X-EXTERNAL-ID, '', 4002402, Invalid Mandatory Field {X-EXTERNAL-ID}",
        "X-PARTNER-ID, '', 4002402, Invalid Mandatory Field {X-PARTNER-ID}",
        "X-PARTNER-ID, nobody, 4012400, Unauthorized. [Unknown Client]",
        "CHANNEL-ID, 952210, 4002401, Invalid Field Format {CHANNEL-ID}",
        "CHANNEL-ID, '', 4002402, Invalid Mandatory Field {CHANNEL-ID}",
        "X-TIMESTAMP, '', 4002402, Invalid Mandatory Field {X-TIMESTAMP}",
        "X-TIMESTAMP, 2026-11-21 12:00:00, 4002401, Invalid Field Format {X-TIMESTAMP}",
        "X-TIMESTAMP, 2026-11-21T12:16:00+07:00, 4012400, Unauthorized. [X-TIMESTAMP]",
        "X-TIMESTAMP, 2026-11-21T11:44:59+07:00, 4012400, Unauthorized. [X-TIMESTAMP]",
        "X-TIMESTAMP, 2026-11-21T12:15:00+07:00, 4012400, Unauthorized. [Signature]",
        "X-SIGNATURE, '', 4002402, Invalid Mandatory Field {X-SIGNATURE}",
        "X-SIGNATURE, nonsense, 4012400, Unauthorized. [Signature]",
        "Content-Type, text/plain, 4002401, Invalid Field Format {Content-Type}",
        "Content-Type, '', 4002402, Invalid Mandatory Field {Content-Type}",
        "Authorization, Basic eDp5, 4012401, Invalid Token (B2B)"
    })
    void a_wrong_header(String name, String value, String code, String message) {
        var headers = headers();
        headers.put(name, value);

        expectRefused(code, message, () -> inquire(headers));
    }

    @Test
    void a_symmetric_signature_without_its_token() {
        var headers = headers();
        headers.put("X-SIGNATURE", Signatures.hmac("any", "text"));

        expectRefused("4012403", "Token Not Found (B2B)", () -> inquire(headers));
    }

    @Test
    void a_body_changed_after_it_was_signed() {
        var headers = headers();
        var signed = new SnapRequest("POST", SnapOperation.INQUIRY.path(), headers, "{}");
        headers.put("X-SIGNATURE", Signatures.rsa(TOWN.keys.getPrivate(), Signatures.asymmetric(signed)));
        var changed = new SnapRequest("POST", SnapOperation.INQUIRY.path(), headers, "{\"a\":1}");

        expectRefused(
                "4012400",
                "Unauthorized. [Signature]",
                () -> TOWN.program.get(Snap.class).answer(SnapOperation.INQUIRY, changed));
    }

    @Test
    void a_bank_that_calls_without_end_is_told_so_and_the_next_minute_heard_again() {
        var calls = TOWN.program.get(Throttle.class);
        var start = TOWN.program.clock().instant();
        while (calls.admits("bank-jaya")) {
            Thread.onSpinWait();
        }
        var before = TOWN.rows();

        var answer = TOWN.caller.pay(order("too-many"), Trick.ASYMMETRIC);
        TOWN.program.clock().standAt(start.plusSeconds(60));
        var later = TOWN.caller.inquire(ACCOUNT, "later", Trick.NONE);
        TOWN.program.clock().standAt(start);

        assertThat(SnapTown.code(answer) + " " + SnapTown.message(answer)).isEqualTo("4292500 Too Many Requests");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(TOWN.rows().subList(1, 4)).isEqualTo(before.subList(1, 4));
        assertThat(SnapTown.code(later)).isEqualTo("2002400");
    }

    @Test
    void what_cannot_be_answered_says_whether_it_may_come_to_be() {
        var snap = TOWN.program.get(Snap.class);
        var gone = new CannotGetJdbcConnectionException("gone");

        assertThat(SnapTown.code(snap.faultOfOurs(SnapOperation.PAYMENT, new EndUnknownException(gone))))
                .isEqualTo("5042500");
        assertThat(SnapTown.code(snap.faultOfOurs(SnapOperation.PAYMENT, gone))).isEqualTo("5002500");
        assertThat(SnapTown.code(snap.faultOfOurs(SnapOperation.INQUIRY, new IllegalStateException("a bug"))))
                .isEqualTo("5002401");
    }

    @ParameterizedTest
    @EnumSource
    void another_method_than_post(SnapOperation operation) {
        var request = new SnapRequest("GET", operation.path(), Map.of(), "");

        expectRefused(
                "405" + operation.code() + "00",
                "Requested Function Is Not Supported",
                () -> TOWN.program.get(Snap.class).answer(operation, request));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"grantType\":\"password\"} | 4007301 | Invalid Field Format {grantType}",
                "{} | 4007302 | Invalid Mandatory Field {grantType}",
                "x | 4007300 | Bad Request"
            })
    void a_wrong_wish_for_a_token(String body, String code, String message) {
        expectRefused(code, message, () -> token("bank-jaya", "bank-jaya", body));
    }

    @Test
    void a_token_for_somebody_else() {
        var body = "{\"grantType\":\"client_credentials\"}";

        expectRefused("4017300", "Unauthorized. [Unknown Client]", () -> token("nobody", "nobody", body));
        expectRefused("4017300", "Unauthorized. [Signature]", () -> token("bank-jaya", "bank-lain", body));
    }

    private static SnapAnswer token(String client, String signedFor, String body) {
        var time = SnapTime.write(TOWN.program.clock().instant());
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "X-TIMESTAMP",
                time,
                "X-CLIENT-KEY",
                client,
                "X-SIGNATURE",
                Signatures.rsa(TOWN.keys.getPrivate(), Signatures.forToken(signedFor, time)));
        var operation = SnapOperation.ACCESS_TOKEN;
        return TOWN.program.get(Snap.class).answer(operation, new SnapRequest("POST", operation.path(), headers, body));
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "Content-Type",
                "application/json",
                "X-TIMESTAMP",
                SnapTime.write(TOWN.program.clock().instant()),
                "X-PARTNER-ID",
                "bank-jaya",
                "X-EXTERNAL-ID",
                "1",
                "CHANNEL-ID",
                "95221",
                "X-SIGNATURE",
                Signatures.rsa(TOWN.keys.getPrivate(), "something else")));
    }

    private static SnapAnswer inquire(Map<String, String> headers) {
        var operation = SnapOperation.INQUIRY;
        return TOWN.program.get(Snap.class).answer(operation, new SnapRequest("POST", operation.path(), headers, "{}"));
    }

    private static ObjectNode payment() {
        return TOWN.caller.payment(order("bad"));
    }

    private static Order order(String requestId) {
        return new Order(requestId, ACCOUNT, new Rupiah(SnapTown.PRICE), Standing.DONE);
    }

    private static SnapAnswer pay(String body) {
        return TOWN.caller.send(SnapOperation.PAYMENT, body, TOWN.caller.number(18), Trick.NONE);
    }

    private static void set(ObjectNode body, String field, String value) {
        var parts = field.split("\\.", -1);
        var owner = parts.length == 1 ? body : (ObjectNode) body.get(parts[0]);
        owner.set(parts[parts.length - 1], JSON.readTree(value));
    }
}
