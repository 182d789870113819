package id.gapura.portal.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.portal.card.AskedCard.CardFault;
import id.gapura.portal.card.AskedCard.Faulty;
import id.gapura.portal.card.AskedCard.Question;
import id.gapura.portal.card.TypedBirth.Fault;
import id.gapura.registry.MemberNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String CARD = "12345678903";

    @Test
    void reads_a_card_number_with_spaces_and_a_date_without_zeros() {
        var asked = new AskedCard("1234 5678 903", "1", " 8", "1985");

        var reading = asked.read(TODAY);

        assertThat(reading).isEqualTo(new Question(new MemberNumber(CARD), LocalDate.of(1985, 8, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "'',8,1985,MISSING",
        "17,8,85,YEAR_SHORT",
        "31,2,1985,IMPOSSIBLE",
        "17,13,1985,IMPOSSIBLE",
        "x,8,1985,IMPOSSIBLE",
        "17,8,1885,IMPOSSIBLE",
        "17,8,19855,IMPOSSIBLE",
        "22,11,2026,FUTURE"
    })
    void says_what_is_wrong_with_the_birth_date(String day, String month, String year, Fault fault) {
        var reading = new AskedCard(CARD, day, month, year).read(TODAY);

        assertThat(reading).isEqualTo(new Faulty(Optional.empty(), Optional.of(fault)));
    }

    @Test
    void says_all_that_is_wrong_at_once() {
        var reading = new AskedCard("12345678904", "", "", "").read(TODAY);

        assertThat(reading).isEqualTo(new Faulty(Optional.of(CardFault.MISTYPED), Optional.of(Fault.MISSING)));
        assertThat(AskedCard.NOTHING.read(TODAY))
                .isEqualTo(new Faulty(Optional.of(CardFault.MISSING), Optional.of(Fault.MISSING)));
    }

    @Test
    void does_not_show_what_was_typed() {
        assertThat(new AskedCard(CARD, "17", "8", "1985").toString()).doesNotContain(CARD, "1985");
    }
}
