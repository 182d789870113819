package id.gapura.registry.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Nik;
import id.gapura.registry.household.FamilyCard.Fault;
import id.gapura.registry.household.FamilyCard.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyCardTest {
    private static final Nik OWNER = new Nik("3604990101800001");

    @ParameterizedTest
    @ValueSource(strings = {"3604991203150007", " 3604 9912 0315 0007 ", "'3604991203150007", "3604-9912-0315-0007"})
    void a_number_is_read_as_people_write_it(String written) {
        assertThat(FamilyCard.read(written, OWNER)).isEqualTo(new Reading.Valid(new FamilyCard("3604991203150007")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "360499120315000, NOT_SIXTEEN_DIGITS",
        "36049912031500071, NOT_SIXTEEN_DIGITS",
        "36049912O3150007, NOT_SIXTEEN_DIGITS",
        "3.60499E+15, NOT_SIXTEEN_DIGITS",
        "'', NOT_SIXTEEN_DIGITS",
        "3604990101800001, IS_A_NIK",
        "3604994103150007, IS_A_NIK",
        "3604997103150007, IS_A_NIK"
    })
    void what_is_no_number_of_a_card_is_refused_with_its_reason(String written, Fault fault) {
        assertThat(FamilyCard.read(written, OWNER)).isEqualTo(new Reading.Faulty(fault));
    }

    @Test
    void nothing_but_the_last_digits_is_ever_shown() {
        var card = new FamilyCard("3604991203150007");

        assertThat(card.masked()).isEqualTo("•••• •••• •••• 0007");
        assertThat(card.toString()).doesNotContain("0007");
        assertThatThrownBy(() -> new FamilyCard("360499120315"))
                .hasMessageContaining("12 characters")
                .hasMessageNotContaining("360499120315");
    }
}
