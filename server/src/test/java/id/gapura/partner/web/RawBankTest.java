package id.gapura.partner.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.Contributions;
import id.gapura.partner.snap.Banks;
import id.gapura.partner.snap.VirtualAccounts;
import id.gapura.program.TestWeb;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bank written from the standard's text alone, with nothing of ours but the address. */
class RawBankTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final String NOW = "2026-11-21T12:00:00+07:00";
    private static final KeyPair KEYS = keys();
    private static final String SECRET = register();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        CLIENT.close();
        WEB.close();
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String register() {
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(KEYS.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        var bank = new Banks.NewBank("bank-mentah", "Bank Mentah", "va-mentah", "9912", "", pem);
        return ((Banks.Outcome.Done) WEB.get(Banks.class).register(bank)).secret();
    }

    private static String sha256Hex(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    private static String rsa(String text) throws Exception {
        var signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(KEYS.getPrivate());
        signer.update(text.getBytes(UTF_8));
        return Base64.getEncoder().encodeToString(signer.sign());
    }

    private static String hmac(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA512"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    }

    private static String token() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(WEB.address("/v1.0/access-token/b2b")))
                .header("Content-Type", "application/json")
                .header("X-TIMESTAMP", NOW)
                .header("X-CLIENT-KEY", "bank-mentah")
                .header("X-SIGNATURE", rsa("bank-mentah|" + NOW))
                .POST(BodyPublishers.ofString("{\"grantType\":\"client_credentials\"}"))
                .build();
        var answer = read(CLIENT.send(request, BodyHandlers.ofString()));
        assertThat(answer.path("responseCode").asString()).isEqualTo("2007300");
        assertThat(answer.path("tokenType").asString()).isEqualTo("Bearer");
        assertThat(answer.path("expiresIn").asString()).isEqualTo("900");
        return answer.path("accessToken").asString();
    }

    /** The body is sent with spaces and line breaks; what is signed has none. */
    private static HttpResponse<String> send(String path, String minified, String externalId) throws Exception {
        var token = token();
        var text = "POST:" + path + ":" + token + ":" + sha256Hex(minified) + ":" + NOW;
        var request = HttpRequest.newBuilder(URI.create(WEB.address(path)))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("X-TIMESTAMP", NOW)
                .header("X-SIGNATURE", hmac(text))
                .header("X-PARTNER-ID", "bank-mentah")
                .header("X-EXTERNAL-ID", externalId)
                .header("CHANNEL-ID", "95221")
                .POST(BodyPublishers.ofString(minified.replace(",\"", " ,\n  \"")))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }

    @Test
    void gets_a_token_asks_pays_and_asks_how_the_payment_stands() throws Exception {
        var member = WEB.people().member("Siti Aminah");
        var number = WEB.get(VirtualAccounts.class).standing(member.id(), 1).customerNo();
        var account = "\"partnerServiceId\":\"    9912\",\"customerNo\":\"" + number
                + "\",\"virtualAccountNo\":\"    9912" + number + "\"";

        var inquiry = send("/v1.0/transfer-va/inquiry", "{" + account + ",\"inquiryRequestId\":\"abc-1\"}", "1");
        var due = read(inquiry).path("virtualAccountData").path("totalAmount");
        var payment = send(
                "/v1.0/transfer-va/payment",
                "{" + account + ",\"paymentRequestId\":\"abc-1\",\"paidAmount\":" + due
                        + ",\"trxDateTime\":\"20261121T050000Z\",\"flagAdvise\":\"N\"}",
                "2");
        var status = send(
                "/v1.0/transfer-va/status",
                "{" + account + ",\"inquiryRequestId\":\"abc-1\",\"paymentRequestId\":\"abc-1\"}",
                "3");

        assertThat(inquiry.statusCode()).isEqualTo(200);
        assertThat(inquiry.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(inquiry.headers().firstValue("X-TIMESTAMP")).contains(NOW);
        assertThat(inquiry.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(read(inquiry).path("responseCode").asString()).isEqualTo("2002400");
        assertThat(read(payment).path("responseCode").asString()).isEqualTo("2002500");
        assertThat(read(status)
                        .path("virtualAccountData")
                        .path("paymentFlagStatus")
                        .asString())
                .isEqualTo("00");
        assertThat(WEB.get(Contributions.class).payments(member.id())).hasSize(1);
    }

    @Test
    void other_methods_and_addresses_are_no_service() throws Exception {
        var get = HttpRequest.newBuilder(URI.create(WEB.address("/v1.0/transfer-va/payment")))
                .build();
        var other = HttpRequest.newBuilder(URI.create(WEB.address("/v1.0/transfer-va/delete-va")))
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertThat(CLIENT.send(get, BodyHandlers.ofString()).body()).contains("4052500");
        assertThat(CLIENT.send(other, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }
}
