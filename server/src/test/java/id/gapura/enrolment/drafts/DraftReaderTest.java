package id.gapura.enrolment.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rupiah;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.registry.Sex;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DraftReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RegionCode SERANG = RegionCode.of("36.04");
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final DraftReader READER =
            new DraftReader(Law.current().count("membership.age-limit"), PROGRAM.get(Places.class));

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void three_answers_and_a_yes_are_enough() {
        var draft = new Draft(Map.of(
                DraftField.NAME, "SITI AMINAH",
                DraftField.NIK, "3604 9942 0586 0001",
                DraftField.CONSENT, "Ya"));

        var application = ((DraftReading.Complete) READER.read(draft, SERANG, TODAY)).application();

        assertThat(application.person().name()).isEqualTo("Siti Aminah");
        assertThat(application.person().birthOn()).isEqualTo(LocalDate.of(1986, 5, 2));
        assertThat(application.person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(application.home().region()).isEqualTo(SERANG);
        assertThat(application.terms().programmes()).isEqualTo(Programmes.JKK_JKM);
        assertThat(application.terms().payer()).isEqualTo(Payer.SELF);
        assertThat(application.terms().declaredIncome()).isNull();
    }

    @Test
    void what_is_said_counts_before_what_the_nik_has() {
        var draft = whole(DraftField.BIRTH_ON, "3 Mei 1986")
                .with(Map.of(DraftField.SEX, "L", DraftField.INCOME, "1,5 jt", DraftField.REGION, "31.71"));

        var application = ((DraftReading.Complete) READER.read(draft, RegionCode.of("31.71"), TODAY)).application();

        assertThat(application.person().birthOn()).isEqualTo(LocalDate.of(1986, 5, 3));
        assertThat(application.person().sex()).isEqualTo(Sex.MALE);
        assertThat(application.terms().declaredIncome()).isEqualTo(Rupiah.of(1_500_000));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NAME|''|NAME_MISSING|''",
                "NAME|123|NAME_UNREADABLE|''",
                "NIK|''|NIK_MISSING|''",
                "NIK|36049942058600|NIK_LENGTH|14",
                "NIK|36O4994205860001|NIK_LETTER|''",
                "NIK|3.60499E+15|NIK_LOST_DIGITS|''",
                "NIK|3604997205860001|NIK_DAY|72",
                "NIK|3604994213860001|NIK_MONTH|13",
                "BIRTH_ON|kemarin|BIRTH_UNREADABLE|''",
                "BIRTH_ON|22-11-2026|BIRTH_IN_FUTURE|''",
                "BIRTH_ON|21-11-1961|TOO_OLD|65",
                "BIRTH_ON|22-11-2011|TOO_YOUNG|15",
                "SEX|x|SEX_UNREADABLE|''",
                "PHONE|satu dua|PHONE_UNREADABLE|''",
                "REGION|99.99|REGION_UNKNOWN|''",
                "INCOME|banyak|INCOME_UNREADABLE|''",
                "PROGRAMMES|JHT|PROGRAMMES_UNKNOWN|''",
                "PAYER|nobody|PAYER_UNKNOWN|''",
                "CONSENT|''|CONSENT_MISSING|''",
            })
    void each_fault_stands_beside_its_field(DraftField field, String answer, DraftProblem problem, String detail) {
        var reading = READER.read(whole(field, answer), SERANG, TODAY);

        assertThat(reading.faults()).containsExactly(new DraftFault(problem, detail));
        assertThat(problem.field()).isEqualTo(field);
    }

    @ParameterizedTest(name = "born on {0}: {1}")
    @CsvSource({"21-11-1961, TOO_OLD", "22-11-1961, ", "21-11-2011, ", "22-11-2011, TOO_YOUNG"})
    void the_day_before_a_birthday_counts(String birth, DraftProblem problem) {
        var faults =
                READER.read(whole(DraftField.BIRTH_ON, birth), SERANG, TODAY).faults();

        assertThat(faults)
                .extracting(DraftFault::problem)
                .isEqualTo(problem == null ? java.util.List.of() : java.util.List.of(problem));
    }

    @Test
    void nobody_lives_in_the_whole_nation() {
        var faults = READER.read(whole(DraftField.NAME, "Siti"), RegionCode.NATION, TODAY)
                .faults();

        assertThat(faults).containsExactly(new DraftFault(DraftProblem.REGION_MISSING, ""));
    }

    @Test
    void an_endless_answer_is_cut_and_refused_as_a_name() {
        var draft = whole(DraftField.NAME, "a".repeat(100_000));

        assertThat(draft.get(DraftField.NAME)).hasSize(500);
        assertThat(READER.read(draft, SERANG, TODAY).faults())
                .extracting(DraftFault::problem)
                .containsExactly(DraftProblem.NAME_UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_words(DraftProblem problem) {
        for (var language : id.gapura.screen.Language.values()) {
            assertThat(id.gapura.screen.Texts.load(language).keys()).contains("draft." + problem.name());
        }
    }

    private static Draft whole(DraftField field, String answer) {
        var answers = new HashMap<>(
                Map.of(DraftField.NAME, "Siti Aminah", DraftField.NIK, "3604994205860001", DraftField.CONSENT, "Ya"));
        answers.put(field, answer);
        return new Draft(answers);
    }
}
