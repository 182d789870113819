package id.gapura.screen;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Formats indonesian = new Formats(Language.INDONESIAN.locale());
    private final Formats english = new Formats(Language.ENGLISH.locale());

    @Test
    void writes_rupiah_with_dots_or_commas() {
        var price = Rupiah.of(16_800);

        assertThat(indonesian.rupiah(price)).isEqualTo("Rp16.800");
        assertThat(english.rupiah(price)).isEqualTo("Rp16,800");
    }

    @Test
    void writes_the_minus_before_the_currency() {
        var reversal = Rupiah.of(-1_250_000);

        assertThat(indonesian.rupiah(reversal)).isEqualTo("−Rp1.250.000");
    }

    @Test
    void writes_days_and_months_in_words() {
        var day = LocalDate.of(2026, 12, 5);

        assertThat(indonesian.date(day)).isEqualTo("5 Desember 2026");
        assertThat(english.date(day)).isEqualTo("5 December 2026");
        assertThat(indonesian.month(YearMonth.from(day))).isEqualTo("Desember 2026");
        assertThat(indonesian.shortDate(day)).isEqualTo("5 Des 2026");
    }

    @Test
    void writes_a_number_with_exactly_one_decimal() {
        assertThat(indonesian.tenths(12)).isEqualTo("12,0");
        assertThat(indonesian.tenths(0.333_333)).isEqualTo("0,3");
        assertThat(english.tenths(1_234.06)).isEqualTo("1,234.1");
    }

    @Test
    void writes_times_of_jakarta() {
        var beforeMidnight = Instant.parse("2026-11-20T17:05:00Z");

        assertThat(indonesian.time(beforeMidnight)).isEqualTo("21 Nov 2026, 00.05 WIB");
    }

    @Test
    void writes_a_share_with_one_decimal() {
        var share = 0.4567;

        assertThat(indonesian.percent(share)).isEqualTo("45,7%");
        assertThat(english.percent(share)).isEqualTo("45.7%");
    }

    @Test
    void writes_a_ticket_as_it_is_read_out() {
        assertThat(indonesian.ticket("482917352")).isEqualTo("482 917 352");
    }
}
