package id.gapura.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterLoaderTest {
    private static final String AMOUNT = """
            description: {id: Jumlah, en: Amount}
            unit: IDR
            checked_on: 2026-11-21
            entries:
              - from: 2020-01-01
                until: 2020-12-31
                value: 1_000
                verified: true
                source: {instrument: A, provision: Pasal 1, gazette: LN 1}
              - from: 2021-01-01
                value: 2_000
                verified: false
                note: from memory
                source: {instrument: B, provision: Pasal 2, url: "https://example.org"}
            """;
    private static final String TABLE = """
            description: {id: Golongan, en: Bands}
            unit: table
            columns: {from: IDR, base: IDR}
            checked_on: 2026-11-21
            entries:
              - from: 2020-01-01
                verified: true
                source: {instrument: A, provision: Pasal 1, gazette: LN 1}
                value:
                  - {from: 0, base: 10}
                  - {from: 5, base: 20}
            """;
    private static final String CODES = TABLE.replace("{from: IDR, base: IDR}", "{kind: code, share: percent}")
            .replace("{from: 0, base: 10}", "{kind: a, share: 50}")
            .replace("{from: 5, base: 20}", "{kind: b, share: 10}");

    @Test
    void reads_values_dates_and_sources() {
        var series = load(AMOUNT).as(Rupiah.class);

        assertThat(series.id()).isEqualTo("topic.name");
        assertThat(series.at(LocalDate.of(2020, 12, 31)).value()).isEqualTo(Rupiah.of(1_000));
        assertThat(series.at(LocalDate.of(2021, 1, 1)).value()).isEqualTo(Rupiah.of(2_000));
        assertThat(series.entries().getFirst().source()).isEqualTo(new LegalSource("A", "Pasal 1", "LN 1"));
        assertThat(series.entries().getFirst().verified()).isTrue();
        assertThat(series.entries().getLast().note()).isEqualTo("from memory");
        assertThat(series.entries().getLast().validity().isOpen()).isTrue();
    }

    @Test
    void a_series_may_end() {
        var series = load(AMOUNT.replace("value: 2_000", "until: 2021-12-31\n    value: 2_000"));

        assertThat(series.at(LocalDate.of(2021, 12, 31)).value()).isEqualTo(Rupiah.of(2_000));
        assertThatThrownBy(() -> series.at(LocalDate.of(2022, 1, 1))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void reads_the_rows_of_a_table() {
        var rows =
                load(TABLE).as(Table.class).at(LocalDate.of(2020, 1, 1)).value().rows();

        assertThat(rows).extracting(row -> row.rupiah("base")).containsExactly(Rupiah.of(10), Rupiah.of(20));
        assertThatThrownBy(() -> rows.getFirst().rate("base")).hasMessage("no Rate in column base");
        assertThat(load(CODES).entries()).hasSize(1);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            from: 2021-01-01 | from: 2021-01-02 | 10: gap: nothing holds from 2021-01-01 until this entry
            from: 2021-01-01 | from: 2020-12-31 | 10: overlap: the entry before holds until 2020-12-31
            from: 2021-01-01 | from: 2019-01-01 | 10: unordered: 2019-01-01 comes after 2020-01-01
            from: 2021-01-01 | from: 2020-01-01 | 10: unordered: 2020-01-01 comes after 2020-01-01
            until: 2020-12-31 | until: 2019-12-31 | 6: ends on 2019-12-31 before it begins on 2020-01-01
            from: 2020-01-01 | from: 1 January 2020 | 5: not a date (year-month-day): 1 January 2020
            until: 2020-12-31 | till: 2020-12-31 | 6: unknown key 'till'
            until: 2020-12-31 | value: 5 | 7: key 'value' is written twice
            unit: IDR | unit: USD | 2: unknown unit 'USD'
            unit: IDR | currency: IDR | 2: unknown key 'currency'
            unit: IDR | unit: table | 1: a table needs 'columns'
            unit: IDR | `unit: IDR\ncolumns: {a: IDR}` | 3: only a table has 'columns'
            value: 1_000 | value: 1_00 | 7: not a whole number: 1_00
            value: 1_000 | value: -1 | 7: not a whole number: -1
            value: 1_000 | value: 9999999999999999999 | 7: not a number
            value: 1_000 | value: [1] | 7: expected a value
            value: 1_000 | value: | 7: expected a value
            value: 1_000 | checked: true | 7: unknown key 'checked'
            verified: true | verified: yes | 8: expected true or false, found yes
            verified: true | verified: false | 5: an unverified value needs a 'note' that says what it rests on
            `provision: Pasal 1, gazette: LN 1` | provision: Pasal 1 | 9: a source needs a 'gazette' or a 'url'
            `provision: Pasal 1, ` | `` | 9: missing 'provision'
            `instrument: A, ` | `` | 9: missing 'instrument'
            `source: {instrument: A, provision: Pasal 1, gazette: LN 1}` | note: none | 5: missing 'source'
            checked_on: 2026-11-21 | `` | 1: missing 'checked_on'
            checked_on: 2026-11-21 | checked_on: 2026-13-01 | 3: not a date
            `{id: Jumlah, en: Amount}` | `{id: Jumlah}` | 1: missing 'en'
            `{id: Jumlah, en: Amount}` | Amount | 1: expected keys and values
            `{id: Jumlah, en: Amount}` | `{id: Jumlah` | not YAML
            """)
    void refuses_by_file_and_line(String found, String replacement, String fault) {
        var broken = AMOUNT.replaceFirst(Pattern.quote(found), replacement.replace("\\n", "\n"));

        assertThat(broken).isNotEqualTo(AMOUNT);
        assertThatThrownBy(() -> load(broken))
                .isInstanceOf(ParameterRefused.class)
                .hasMessageStartingWith("topic/name.yaml:")
                .hasMessageContaining(fault);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{from: 5, base: 20}` | `{from: 0, base: 20}` | 11: 'from' does not rise from the row before
            `{from: 5, base: 20}` | `{from: 5}` | 11: missing 'base'
            `{from: 5, base: 20}` | `{from: 5, base: 20, top: 1}` | 11: unknown key 'top'; known: base, from
            `{from: 5, base: 20}` | `{from: 5, base: 2 %}` | 11: not a whole number: 2 %
            `{from: 5, base: 20}` | 20 | 11: expected keys and values
            `columns: {from: IDR, base: IDR}` | `columns: {from: IDR, base: table}` | 3: a column cannot hold a table
            `columns: {from: IDR, base: IDR}` | `columns: {}` | 3: a table needs columns
            """)
    void refuses_a_table_by_file_and_line(String found, String replacement, String fault) {
        var broken = TABLE.replace(found, replacement);

        assertThatThrownBy(() -> load(broken))
                .isInstanceOf(ParameterRefused.class)
                .hasMessage("topic/name.yaml:" + fault);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `kind: b` | `kind: a` | 11: a second row for [a]
            `kind: b` | `kind: B` | 11: not a lower-case code: B
            `share: 10` | `share: 101` | 11: rate must lie in [0, 1]: 1.01
            `share: 10` | `share: ten` | 11: not a number: ten
            """)
    void refuses_a_table_of_codes_by_file_and_line(String found, String replacement, String fault) {
        var broken = CODES.replace(found, replacement);

        assertThatThrownBy(() -> load(broken))
                .isInstanceOf(ParameterRefused.class)
                .hasMessage("topic/name.yaml:" + fault);
    }

    @Test
    void names_the_line_of_a_number_too_large_to_count_and_of_a_character_no_text_has() {
        var months = AMOUNT.replace("unit: IDR", "unit: months");

        assertThatThrownBy(() -> load(months.replace("2_000", "9_999_999_999")))
                .hasMessage("topic/name.yaml:11: too large: 9_999_999_999");
        assertThatThrownBy(() -> load(AMOUNT.replace("from memory", "from\u0007memory")))
                .hasMessage("topic/name.yaml:13: not YAML: a character that no text has");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "days, 5, 5",
        "working-days, 3, 3",
        "hours, 48, 48",
        "times, 80, 80",
        "children, 2, 2",
        "number, 13, 13",
        "yes-no, yes, true",
        "yes-no, no, false"
    })
    void reads_a_value_in_each_unit(String unit, String written, String read) {
        var series = load(AMOUNT.replace("unit: IDR", "unit: " + unit).replaceAll("value: .*", "value: " + written));

        assertThat(series.entries().getFirst().value()).hasToString(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            days | 1.5 | not a whole number: 1.5
            hours | -1 | not a whole number: -1
            times | many | not a whole number: many
            yes-no | true | expected yes or no, found true
            """)
    void refuses_a_value_that_does_not_fit_its_unit(String unit, String written, String fault) {
        var yaml = AMOUNT.replace("unit: IDR", "unit: " + unit).replaceAll("value: .*", "value: " + written);

        assertThatThrownBy(() -> load(yaml)).hasMessage("topic/name.yaml:7: " + fault);
    }

    @Test
    void refuses_an_empty_file_and_a_file_without_entries() {
        assertThatThrownBy(() -> load("")).hasMessage("topic/name.yaml:1: the file is empty");
        assertThatThrownBy(() -> load(AMOUNT.substring(0, AMOUNT.indexOf("entries")) + "entries: []"))
                .hasMessage("topic/name.yaml:4: no entries");
        assertThatThrownBy(() -> load(AMOUNT.substring(0, AMOUNT.indexOf("entries")) + "entries: none"))
                .hasMessage("topic/name.yaml:4: expected a list");
    }

    private static Series<?> load(String yaml) {
        return ParameterLoader.load("topic/name", yaml);
    }
}
