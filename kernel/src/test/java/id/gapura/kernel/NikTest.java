package id.gapura.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"3604992303660001", "3604 9923 0366 0001", "'3604992303660001", "3604.99.230366-0001"})
    void reads_a_number_however_an_office_writes_it(String written) {
        assertThat(Nik.read(written))
                .isInstanceOfSatisfying(
                        Nik.Reading.Valid.class,
                        valid -> assertThat(valid.nik()).isEqualTo(new Nik("3604992303660001")));
    }

    @Test
    void says_what_was_cleaned_away() {
        assertThat(Nik.read("'3604 992303660001"))
                .isEqualTo(new Nik.Reading.Valid(
                        new Nik("3604992303660001"), Set.of(Nik.Cleaned.APOSTROPHE, Nik.Cleaned.SEPARATORS)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'', MISSING, ''",
        "\"'\", MISSING, ''",
        "3.60499E+15, LOST_DIGITS, ''",
        "'3,60499E+15', LOST_DIGITS, ''",
        "36O4992912880089, LETTER, ''",
        "360499520169000, WRONG_LENGTH, 15",
        "36049952016900011, WRONG_LENGTH, 17",
        "3604997207910071, IMPOSSIBLE_DAY, 72",
        "3604994007910071, IMPOSSIBLE_DAY, 40",
        "3604993207910071, IMPOSSIBLE_DAY, 32",
        "3604990007910071, IMPOSSIBLE_DAY, 00",
        "3604993102910071, IMPOSSIBLE_DAY, 31",
        "3604992902910071, IMPOSSIBLE_DAY, 29",
        "3604990113910071, IMPOSSIBLE_MONTH, 13",
        "3604990100910071, IMPOSSIBLE_MONTH, 00",
    })
    void refuses_what_cannot_be_right_and_says_why(String written, Nik.Fault fault, String detail) {
        assertThat(Nik.read(written.replace("\"", ""))).isEqualTo(new Nik.Reading.Faulty(fault, detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3604997107910071", "3604992902000001", "3604992902960001", "3604996902960001"})
    void accepts_the_last_possible_day(String written) {
        assertThat(Nik.read(written)).isInstanceOf(Nik.Reading.Valid.class);
    }

    @Test
    void tells_sex_birth_date_and_regency_of_first_issue() {
        var nik = new Nik("3604996010980006");

        assertThat(nik.isFemale()).isTrue();
        assertThat(nik.agreesWithBirthOn(LocalDate.of(1998, 10, 20))).isTrue();
        assertThat(nik.agreesWithBirthOn(LocalDate.of(1998, 10, 21))).isFalse();
        assertThat(nik.regencyCode()).isEqualTo("36.04");
    }

    @ParameterizedTest(name = "{0} is born on {1}")
    @CsvSource({
        "3604992111110001, 2011-11-21",
        "3604992211110001, 1911-11-22",
        "3604992303660001, 1966-03-23",
        "3604992902000001, 2000-02-29"
    })
    void takes_the_latest_century_in_which_the_person_may_work(String digits, LocalDate birth) {
        assertThat(new Nik(digits).birthOn(TODAY, 15)).contains(birth);
    }

    @Test
    void shows_no_digit_of_itself() {
        assertThat(new Nik("3604996010980006").toString()).doesNotContainPattern("[0-9]");
    }
}
