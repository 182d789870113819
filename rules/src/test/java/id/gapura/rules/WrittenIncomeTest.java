package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rupiah;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenIncomeTest {
    @ParameterizedTest
    @CsvSource({
        "'Rp 1.000.000,-', 1000000",
        "Rp.1.000.000, 1000000",
        "3.700.000, 3700000",
        "'3,700,000', 3700000",
        "'1.000.000,00', 1000000",
        "'1,5 jt', 1500000",
        "'1,25 jt', 1250000",
        "1.5jt, 1500000",
        "'0,9 jt', 900000",
        "800 rb, 800000",
        "2000 rb, 2000000",
        "1.250 rb, 1250000",
        "'1.250.000 rb', -1",
        "800000/bln, 800000",
        "1250000, 1250000",
        "1250000.5, 1250000",
        "2 juta, 2000000",
        "2 Juta / bulan, 2000000",
        "900.000, 900000",
    })
    void reads_incomes(String written, long rupiah) {
        var expected = rupiah < 0 ? Optional.<Rupiah>empty() : Optional.of(Rupiah.of(rupiah));

        assertThat(WrittenIncome.read(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tidak tentu",
                "50000/hari",
                "1-2 juta",
                "800",
                "0",
                "99999999999999999999",
                ",",
                "USD 5000",
                "-500000",
                "Rp -1,5 jt",
                "−500.000"
            })
    void refuses_what_is_no_monthly_income(String written) {
        assertThat(WrittenIncome.read(written)).isEmpty();
    }
}
