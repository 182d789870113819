package id.gapura.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final String DRAFT = """
            parameter: contribution.jkm-amount
            unit: IDR
            entries:
              - from: 2027-03-01
                until: 2027-05-31
                value: 7_000
                verified: false
                note: A draft.
                source: {instrument: Draft, provision: Article 1, url: none}
            """;

    @Test
    void a_change_holds_on_its_own_days_and_the_law_before_and_after() {
        var changed = Law.current().with(Changes.read("draft.yaml", DRAFT)).rupiah("contribution.jkm-amount");
        var own = Law.current()
                .rupiah("contribution.jkm-amount")
                .at(LocalDate.of(2027, 2, 28))
                .value();

        assertThat(changed.at(LocalDate.of(2027, 2, 28)).value()).isEqualTo(own);
        assertThat(changed.at(LocalDate.of(2027, 3, 1)).value()).isEqualTo(Rupiah.of(7_000));
        assertThat(changed.at(LocalDate.of(2027, 5, 31)).source().citation()).isEqualTo("Draft, Article 1");
        assertThat(changed.at(LocalDate.of(2027, 6, 1)).value()).isEqualTo(own);
        assertThat(changed.at(LocalDate.of(2027, 6, 1)).validity()).hasToString("2027-06-01..");
    }

    @Test
    void a_change_without_an_end_replaces_all_that_follows() {
        var draft = DRAFT.replace("    until: 2027-05-31\n", "");

        var changed = Law.current().with(Changes.read("draft.yaml", draft)).rupiah("contribution.jkm-amount");

        assertThat(changed.entries()).hasSize(2);
        assertThat(changed.entries().getLast().validity()).hasToString("2027-03-01..");
    }

    @Test
    void the_law_itself_stays_as_it_is() {
        Law.current().with(Changes.read("draft.yaml", DRAFT));

        assertThat(Law.current().rupiah("contribution.jkm-amount").entries()).hasSize(1);
    }

    @Test
    void a_file_holds_several_changes_and_several_files_add_up() {
        var second = DRAFT.replace("jkm-amount", "jkk-rate")
                .replace("IDR", "percent")
                .replace("7_000", "2");

        assertThat(Changes.read("draft.yaml", DRAFT + "---\n" + second).parameters())
                .containsExactly("contribution.jkk-rate", "contribution.jkm-amount");
        var both = Changes.read("one.yaml", DRAFT).and(Changes.read("two.yaml", second));
        assertThat(both.parameters()).hasSize(2);
        assertThat(both.firstDay()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void faults_are_named_by_file_and_line() {
        refused(DRAFT.replace("jkm-amount", "jkm"), "draft.yaml:1: no parameter is called contribution.jkm; known: ");
        refused(
                DRAFT.replace("IDR", "percent").replace("7_000", "7"),
                "draft.yaml:1: contribution.jkm-amount is in IDR");
        refused(DRAFT.replace("7_000", "much"), "draft.yaml:6: not a whole number: much");
        refused(DRAFT.replace("value", "wert"), "draft.yaml:6: unknown key 'wert'");
        refused(DRAFT.replace("    note: A draft.\n", ""), "draft.yaml:4: an unverified value needs a 'note'");
        refused(DRAFT + "---\n" + DRAFT, "draft.yaml:11: a second change of contribution.jkm-amount");
        refused(DRAFT.replace("2027-03-01", "2014-01-01").replace("2027-05-31", "2014-12-31"), "draft.yaml:1: ");
        refused("", "draft.yaml:1: the file is empty");
        refused("a: [", "draft.yaml:1: not YAML");
    }

    @Test
    void a_table_keeps_its_columns() {
        var bands = """
                parameter: contribution.income-bands
                unit: table
                columns: {from: IDR, basis: IDR}
                entries:
                  - from: 2027-03-01
                    verified: false
                    note: A draft.
                    source: {instrument: Draft, provision: Article 1, url: none}
                    value: [{from: 0, basis: 1_000_000}]
                """;

        refused(bands, "draft.yaml:1: contribution.income-bands has the columns [{base=Rupiah, from=Rupiah}]");
    }

    private static void refused(String yaml, String message) {
        assertThatThrownBy(() -> Law.current().with(Changes.read("draft.yaml", yaml)))
                .isInstanceOf(ParameterRefused.class)
                .hasMessageStartingWith(message);
    }
}
