package id.gapura.partner.qris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrisPayloadTest {
    /** EMVCo, Merchant-Presented Mode 1.1, the example of its annex. */
    private static final String EMVCO = "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678"
            + "520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233"
            + "030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A";

    private static final Merchant MERCHANT = new Merchant(
            "ID.CO.CONTOH.WWW", "9360099900000000018", "ID1020000000001", "9399", "GAPURA IURAN", "JAKARTA", "12930");
    private static final QrisPayload PAYLOAD = new QrisPayload(MERCHANT, Rupiah.of(8_400), "INV-202611-0001");

    @Test
    void the_checksum_is_that_of_the_published_examples() {
        assertThat(Crc16.of("123456789")).isEqualTo("29B1");
        assertThat(QrisPayload.isWhole(EMVCO)).isTrue();
        assertThat(QrisPayload.isWhole(EMVCO.replace("BEIJING", "BEIJINH"))).isFalse();
    }

    @Test
    void lengths_count_characters_and_not_bytes() {
        var tags = Tlv.read(EMVCO).orElseThrow();

        assertThat(tags).containsEntry("59", "BEST TRANSPORT").containsEntry("54", "23.72");
        assertThat(Tlv.read(tags.getOrDefault("64", "")).orElseThrow()).containsEntry("01", "最佳运输");
    }

    @Test
    void a_payload_stands_in_the_order_of_its_tags() {
        assertThat(PAYLOAD.text())
                .startsWith("000201010212" + "26690016ID.CO.CONTOH.WWW" + "01199360099900000000018"
                        + "0215ID1020000000001" + "0303URE" + "51440014ID.CO.QRIS.WWW" + "0215ID1020000000001"
                        + "0303URE" + "52049399" + "5303360" + "54048400" + "5802ID" + "5912GAPURA IURAN"
                        + "6007JAKARTA" + "610512930" + "62190115INV-202611-0001" + "6304");
        assertThat(QrisPayload.isWhole(PAYLOAD.text())).isTrue();
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(QrisPayload.read(PAYLOAD.text())).contains(PAYLOAD);
    }

    @Test
    void every_changed_character_is_noticed() {
        var text = PAYLOAD.text();
        for (int i = 0; i < text.length(); i++) {
            var changed = text.substring(0, i) + (text.charAt(i) == '7' ? '8' : '7') + text.substring(i + 1);

            assertThat(QrisPayload.read(changed)).as(changed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6304", "00", "0002016304", "000201010212630", "hello"})
    void what_is_no_payload_is_not_read(String text) {
        assertThat(QrisPayload.read(text)).isEmpty();
        assertThat(QrisPayload.read(text + "6304" + Crc16.of(text + "6304"))).isEmpty();
    }

    @Test
    void a_code_of_another_currency_is_not_ours() {
        assertThat(QrisPayload.read(EMVCO)).isEmpty();
    }

    @Test
    void a_payload_that_cannot_be_valid_is_not_made() {
        assertThatThrownBy(() -> new QrisPayload(MERCHANT, Rupiah.ZERO, "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QrisPayload(MERCHANT, Rupiah.of(1), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
