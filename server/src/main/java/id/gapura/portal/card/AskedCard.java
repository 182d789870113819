package id.gapura.portal.card;

import id.gapura.registry.MemberNumber;
import java.time.LocalDate;
import java.util.Optional;

/** What a visitor typed: a card number and a birth date in three parts. */
public record AskedCard(String card, String day, String month, String year) {
    public static final AskedCard NOTHING = new AskedCard("", "", "", "");

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "AskedCard[]";
    }

    /** How the form reads. */
    public sealed interface Reading {}

    /** A question that can be answered. */
    public record Question(MemberNumber number, LocalDate birthOn) implements Reading {}

    /** At least one of the two cannot be read. */
    public record Faulty(Optional<CardFault> card, Optional<TypedBirth.Fault> birth) implements Reading {}

    /** What is wrong with the card number. */
    public enum CardFault {
        MISSING,
        /** Not eleven digits, or a digit mistyped. */
        MISTYPED
    }

    TypedBirth birth() {
        return new TypedBirth(day, month, year);
    }

    public Reading read(LocalDate today) {
        var number = MemberNumber.find(card);
        var fault = birth().fault(today);
        return number.isPresent() && fault.isEmpty()
                ? new Question(number.get(), birth().on())
                : new Faulty(cardFault(number), fault);
    }

    private Optional<CardFault> cardFault(Optional<MemberNumber> number) {
        if (card.isBlank()) {
            return Optional.of(CardFault.MISSING);
        }
        return number.isPresent() ? Optional.empty() : Optional.of(CardFault.MISTYPED);
    }
}
