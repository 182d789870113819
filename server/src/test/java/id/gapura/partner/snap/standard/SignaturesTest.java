package id.gapura.partner.snap.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected digests and signatures were made with sha256sum and openssl. */
class SignaturesTest {
    private static final String BODY = "{ \"a\" : \"b c\",\n\t\"n\" : [ 1, null ] }";
    private static final SnapRequest REQUEST = new SnapRequest(
            "POST", "/v1.0/transfer-va/inquiry", Map.of("x-timestamp", "2026-11-21T09:00:00+07:00"), BODY);
    private static final String BASE_64 =
            "135rm0o2mXQQj4bvCmE7oplWiJbiaI2hUodQGJzpJXkVYkoYgpNakfdab0hc8C/4gvatj1iNGRpLA8FiJ9Sj1A==";
    private static final String HEX = "d77e6b9b4a369974108f86ef0a613ba299568896e2688da1528750189ce92579"
            + "15624a1882935a91f75a6f485cf02ff882f6ad8f588d191a4b03c16227d4a3d4";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ \"z\": 1, \"a\": null } | {\"z\":1,\"a\":null}",
                "{\"a\": \" x  y \"} | {\"a\":\" x  y \"}",
                "{\"a\": \"say \\\" : \\\" now\" } | {\"a\":\"say \\\" : \\\" now\"}",
                "{\"amount\": 16800.00} | {\"amount\":16800.00}",
                "[ 1 , | [1,"
            })
    void minifying_takes_only_the_space_between_tokens(String json, String expected) {
        assertThat(MinifiedJson.of(json)).isEqualTo(expected);
    }

    @Test
    void the_digest_is_of_the_minified_body_in_small_letters() {
        assertThat(Signatures.digest(BODY))
                .isEqualTo("3840541dcddfbfdb660ac11bf2d103589e2438fc0c9ccd5f41c8fd144893e138");
        assertThat(Signatures.digest("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void a_transaction_is_signed_over_method_path_token_digest_and_time() {
        assertThat(Signatures.symmetric(REQUEST, "tok"))
                .isEqualTo("POST:/v1.0/transfer-va/inquiry:tok:"
                        + "3840541dcddfbfdb660ac11bf2d103589e2438fc0c9ccd5f41c8fd144893e138:2026-11-21T09:00:00+07:00");
        assertThat(Signatures.hmac("secret", Signatures.symmetric(REQUEST, "tok")))
                .isEqualTo(BASE_64);
    }

    @Test
    void a_signature_is_read_in_base64_and_in_hexadecimal() {
        var text = Signatures.symmetric(REQUEST, "tok");

        assertThat(Signatures.isHmac("secret", text, BASE_64)).isTrue();
        assertThat(Signatures.isHmac("secret", text, HEX)).isTrue();
        assertThat(Signatures.isHmac("Secret", text, BASE_64)).isFalse();
        assertThat(Signatures.isHmac("secret", text, "")).isFalse();
        assertThat(Signatures.isHmac("secret", text, "?")).isFalse();
    }

    @Test
    void a_key_pair_survives_its_pem_and_proves_its_own_signatures_only() {
        var pair = RsaKeys.pair();
        var signature = Signatures.rsa(RsaKeys.readPrivate(RsaKeys.pem(pair.getPrivate())), "text");
        var key = RsaKeys.readPublic(RsaKeys.pem(pair.getPublic())).orElseThrow();

        assertThat(Signatures.isRsa(key, "text", signature)).isTrue();
        assertThat(Signatures.isRsa(key, "texts", signature)).isFalse();
        assertThat(Signatures.isRsa(RsaKeys.pair().getPublic(), "text", signature))
                .isFalse();
        assertThat(Signatures.isRsa(key, "text", BASE_64)).isFalse();
        assertThat(RsaKeys.readPublic(RsaKeys.pem(pair.getPrivate()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T09:00:00+07:00, true",
        "2026-11-21T02:00:00Z, true",
        "2026-11-21T09:00:00, false",
        "2026-11-21T09:00:00.000+07:00, false",
        "2026-02-30T09:00:00+07:00, false",
        "2026-11-21 09:00:00+07:00, false"
    })
    void times_have_seconds_and_a_zone(String text, boolean isTime) {
        assertThat(SnapTime.read(text).isPresent()).isEqualTo(isTime);
    }
}
