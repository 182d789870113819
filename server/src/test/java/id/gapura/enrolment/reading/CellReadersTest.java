package id.gapura.enrolment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.registry.NameKey;
import id.gapura.registry.Sex;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadersTest {
    private final DateReader dates = new DateReader(LocalDate.of(2026, 11, 21));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "23 Maret 1966, 1966-03-23",
        "12/01/1969, 1969-01-12",
        "01.04.1982, 1982-04-01",
        "1979-08-09, 1979-08-09",
        "1979-08-09 00:00:00, 1979-08-09",
        "1979-08-09T00:00, 1979-08-09",
        "22-Des-69, 1969-12-22",
        "31-Agt-97, 1997-08-31",
        "3 Nopember 1980, 1980-11-03",
        "3 NOV 1980, 1980-11-03",
        "17 August 1985, 1985-08-17",
        "5 Peb 1990, 1990-02-05",
        "4-Okt-88, 1988-10-04",
        "6/7/05, 2005-07-06",
        "21/11/11, 2011-11-21",
        "22/11/11, 2011-11-22",
        "22/11/26, 1926-11-22",
        "22/11/30, 1930-11-22",
        "30373, 1983-02-26",
        "17081985, 1985-08-17",
        "19850817, 1985-08-17",
        "29 Februari 2000, 2000-02-29",
        "1/1/2030, 2030-01-01",
    })
    void reads_dates(String written, LocalDate date) {
        assertThat(dates.read(written)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02/1980",
                "29/02/1981",
                "1/13/1980",
                "0/1/1980",
                "12 Foo 1980",
                "Maret 1980",
                "1980",
                "3000",
                "99999",
                "12/1980",
                "1/1/1850",
                "1/1/198",
                "tidak tahu",
                "12/03/1980 Serang",
                "123456789",
                "1 2 3 4"
            })
    void refuses_what_is_no_date(String written) {
        assertThat(dates.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "L, MALE",
        "l, MALE",
        "Pria, MALE",
        "Laki-laki, MALE",
        "LAKI LAKI, MALE",
        "LK, MALE",
        "M, MALE",
        "P, FEMALE",
        "p, FEMALE",
        "Wanita, FEMALE",
        "Perempuan, FEMALE",
        "PR, FEMALE",
        "F, FEMALE"
    })
    void reads_sexes(String written, Sex sex) {
        assertThat(SexReader.read(written)).contains(sex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X", "L/P", "1"})
    void refuses_what_is_no_sex(String written) {
        assertThat(SexReader.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "H. AHMAD  NUGRAHA, H. Ahmad Nugraha",
        "Siti\u00a0 Aminah, Siti Aminah",
        "dewi, dewi",
        "MA'RUF, Ma'ruf",
        "'BUDI, S.PD', 'Budi, S.Pd'",
        "Siti Aminah, Siti Aminah",
        "123, ''",
    })
    void reads_names(String written, String name) {
        assertThat(NameReader.read(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "KARNO PRASETYO, Karno  Prasetyo, true",
        "H. Ahmad, Ahmad, true",
        "Hj Siti Aminah, SITI AMINAH, true",
        "Drs. H. Ahmad, Ir. Ahmad, true",
        "H., h, true",
        "Ahmad, Ahmat, false",
        "Karno, Karno Prasetyo, false",
    })
    void knows_the_same_name(String a, String b, boolean same) {
        assertThat(NameKey.same(a, b)).isEqualTo(same);
    }
}
