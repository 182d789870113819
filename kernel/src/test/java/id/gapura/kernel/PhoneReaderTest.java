package id.gapura.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneReaderTest {
    @ParameterizedTest
    @CsvSource({
        "08123456789, +628123456789",
        "8123456789, +628123456789",
        "628123456789, +628123456789",
        "+628123456789, +628123456789",
        "+62 812-3456-789, +628123456789",
        "'''+628123456789', +628123456789",
        "00628123456789, +628123456789",
        "+6208123456789, +628123456789",
        "(021) 555 12345, +622155512345",
        "08123456789/08987654321, +628123456789",
        "+6591234567, +6591234567",
    })
    void reads_phones(String written, String phone) {
        assertThat(PhoneReader.read(written)).contains(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak ada", "0812345", "0812x3456789", "+62812345", "12345678901234567"})
    void refuses_what_is_no_phone(String written) {
        assertThat(PhoneReader.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+628123456789, 08123456789", "+6591234567, +6591234567"})
    void shows_a_number_as_it_is_dialled_here(String phone, String dialled) {
        assertThat(PhoneReader.dialled(phone)).isEqualTo(dialled);
    }
}
