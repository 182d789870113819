package id.gapura.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rupiah;
import id.gapura.vault.SigningKeys;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceReceiptTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 5);
    private static final SigningKeys OURS = SigningKeys.random();

    @Test
    void what_its_device_signed_is_read() throws Exception {
        var device = TestDevice.fresh();

        assertThat(DeviceReceipt.read(device.code(LAST_DAY, OURS), device.key()))
                .contains(new DeviceReceipt("12345678903", new Rupiah(33_600), "9F3A2B1C4D5E"));
    }

    @Test
    void what_another_device_signed_or_somebody_altered_is_not() throws Exception {
        var device = TestDevice.fresh();
        var code = device.code(LAST_DAY, OURS);

        assertThat(DeviceReceipt.read(code, TestDevice.fresh().key())).isEmpty();
        assertThat(DeviceReceipt.read(code.replace(".33600.", ".36300."), device.key()))
                .isEmpty();
        assertThat(DeviceReceipt.read(code.replace(".33600.", ".-33600."), device.key()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GAPURA1.T",
                "GAPURA1.R.X.1.AB.-.8400.-.P.SIG",
                ".............",
                "x.y.z.1.2.3.4.5.6.7.8.9.0.1"
            })
    void anything_else_is_none(String text) throws Exception {
        assertThat(DeviceReceipt.read(text, TestDevice.fresh().key())).isEqualTo(Optional.empty());
    }

    @Test
    void a_key_has_thirty_two_bytes() throws Exception {
        assertThat(DeviceReceipt.isKey(TestDevice.fresh().key())).isTrue();
        assertThat(DeviceReceipt.isKey(new byte[31])).isFalse();
        assertThat(DeviceReceipt.isKey(new byte[0])).isFalse();
    }

    @Test
    void base_32_has_one_spelling_for_bytes_of_every_length() {
        var random = new SplittableRandom(32);
        for (int length = 0; length < 70; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);

            var text = Base32.write(bytes);

            assertThat(Base32.read(text))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
            assertThat(Base32.read(text + "=")).isEmpty();
        }
        assertThat(Base32.read("AB")).isEmpty();
        assertThat(Base32.read("AA")).isPresent();
    }
}
