package id.gapura.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.ParameterRefused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {
    private static final String DEATH = """
            kind: death
            on: 2026-11-21
            member-since: 2026-01-10
            protection: protected
            months-in-row: 3
            income: 1_500_000
            """;

    @Test
    void reads_a_file_of_its_own() {
        var insured = new Insured(LocalDate.of(2026, 1, 10), Protection.PROTECTED, Rupiah.of(1_500_000));

        assertThat(CaseReader.read("case.yaml", DEATH))
                .isEqualTo(new Case.Death(LocalDate.of(2026, 11, 21), insured, new MonthsInRow(3, 0), false));
    }

    @Test
    void knows_the_kinds_of_case() {
        assertThat(CaseReader.kinds())
                .containsExactly(
                        "care",
                        "claim",
                        "death",
                        "death-by-work",
                        "disability",
                        "housing",
                        "old-age",
                        "old-age-part",
                        "scholarship",
                        "temporary-inability",
                        "total-disability");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind: death              | kind: murder         | `1: kind must be one of care, claim, death, death-by-work, disability, housing, old-age, old-age-part, scholarship, temporary-inability, total-disability, not murder`
            kind: death              | sort: death          | `1: missing 'kind', one of care, claim, death, death-by-work, disability, housing, old-age, old-age-part, scholarship, temporary-inability, total-disability`
            on: 2026-11-21           | on: today            | 2: not a date (year-month-day): today
            protection: protected    | protection: maybe    | 4: protection must be protected or grace or none, not maybe
            protection: protected    | cover: protected     | `4: unknown key 'cover'; known: funeral-paid, income, kind, member-since, months-before-return, months-in-row, on, protection`
            months-in-row: 3         | funeral-paid: true   | `1: missing 'months-in-row'`
            months-in-row: 3         | months-in-row: three | `5: months-in-row must be a whole number, such as 1_000_000, not three`
            months-in-row: 3         | months-in-row: 12    | 1: months-in-row must be from 0 to 11, not 12
            income: 1_500_000        | income: 15_00        | `6: income must be a whole number, such as 1_000_000, not 15_00`
            income: 1_500_000        | income: -5           | 1: income must be at least 0, not -5
            income: 1_500_000        | funeral-paid: yes    | 6: expected true or false, found yes
            """)
    void refuses_by_file_line_field_and_what_is_allowed(String found, String replacement, String fault) {
        var broken = DEATH.replace(found, replacement);

        assertThat(broken).isNotEqualTo(DEATH);
        assertThatThrownBy(() -> CaseReader.read("case.yaml", broken))
                .isInstanceOf(ParameterRefused.class)
                .hasMessage("case.yaml:" + fault);
    }

    @Test
    void names_the_losses_there_are_and_the_line_when_one_is_unknown() {
        var yaml = """
                kind: disability
                on: 2026-11-21
                member-since: 2026-01-10
                protection: protected
                losses:
                  - loss: right-thumb
                  - loss: right-wing
                """;

        assertThatThrownBy(() -> CaseReader.read("case.yaml", yaml))
                .hasMessageStartingWith("case.yaml:7: loss must be both-auricles or ")
                .hasMessageEndingWith(", not right-wing");
    }

    @Test
    void refuses_a_count_that_no_count_holds() {
        assertThatThrownBy(() -> CaseReader.read("case.yaml", DEATH.replace(": 3", ": 99_999_999_999")))
                .hasMessage("case.yaml:1: months-in-row must be from 0 to 11, not 2147483647");
    }
}
