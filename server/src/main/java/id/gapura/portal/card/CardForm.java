package id.gapura.portal.card;

import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The question for a card number and a birth date.
 *
 * @param birthFault what is wrong with the birth date as a whole; may be empty
 */
public record CardForm(Field card, List<Part> birth, String birthFault) {
    public CardForm {
        birth = List.copyOf(birth);
    }

    /**
     * Day, month or year of the birth date.
     *
     * @param autocomplete the browser's own name for it
     */
    public record Part(String name, String label, String value, int digits, String autocomplete) {}

    public static CardForm fresh(Shell shell) {
        return of(AskedCard.NOTHING, new AskedCard.Faulty(Optional.empty(), Optional.empty()), shell);
    }

    public static CardForm again(AskedCard asked, AskedCard.Faulty faulty, Shell shell) {
        return of(asked, faulty, shell);
    }

    private static CardForm of(AskedCard asked, AskedCard.Faulty faulty, Shell shell) {
        var card = Field.number("card", shell.text("portal.card"))
                .hint(shell.text("portal.card.hint"))
                .value(asked.card())
                .error(faulty.card().map(f -> words("card", f, shell)).orElse(""))
                .autocomplete("off")
                .required();
        return about(card, asked.birth(), faulty.birth(), shell);
    }

    /** The question for another number than a card's and a birth date. */
    public static CardForm about(Field number, TypedBirth typed, Optional<TypedBirth.Fault> fault, Shell shell) {
        var birth = List.of(
                new Part("day", shell.text("portal.birth.day"), typed.day(), 2, "bday-day"),
                new Part("month", shell.text("portal.birth.month"), typed.month(), 2, "bday-month"),
                new Part("year", shell.text("portal.birth.year"), typed.year(), 4, "bday-year"));
        return new CardForm(
                number, birth, fault.map(f -> words("birth", f, shell)).orElse(""));
    }

    private static String words(String question, Enum<?> fault, Shell shell) {
        return shell.text("portal." + question + "." + fault.name().toLowerCase(Locale.ROOT));
    }

    public boolean isFaulty() {
        return card.isFaulty() || !birthFault.isEmpty();
    }
}
