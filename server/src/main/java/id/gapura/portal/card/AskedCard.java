package id.gapura.portal.card;

import id.gapura.registry.MemberNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a visitor typed: a card number and a birth date in three parts. */
public record AskedCard(String card, String day, String month, String year) {
    private static final Pattern ONE_OR_TWO = Pattern.compile("\\d{1,2}");
    private static final Pattern FOUR = Pattern.compile("\\d{4}");
    private static final int OLDEST = 1900;

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
    public record Faulty(Optional<CardFault> card, Optional<BirthFault> birth) implements Reading {}

    /** What is wrong with the card number. */
    public enum CardFault {
        MISSING,
        /** Not eleven digits, or a digit mistyped. */
        MISTYPED
    }

    /** What is wrong with the birth date. */
    public enum BirthFault {
        MISSING,
        /** A year of two digits could mean two centuries. */
        YEAR_SHORT,
        /** No such day, such as 31 February. */
        IMPOSSIBLE,
        FUTURE
    }

    public Reading read(LocalDate today) {
        var number = MemberNumber.find(card);
        var birth = birthFault(today);
        return number.isPresent() && birth.isEmpty()
                ? new Question(number.get(), birthOn())
                : new Faulty(cardFault(number), birth);
    }

    private Optional<CardFault> cardFault(Optional<MemberNumber> number) {
        if (card.isBlank()) {
            return Optional.of(CardFault.MISSING);
        }
        return number.isPresent() ? Optional.empty() : Optional.of(CardFault.MISTYPED);
    }

    private Optional<BirthFault> birthFault(LocalDate today) {
        if (day.isBlank() || month.isBlank() || year.isBlank()) {
            return Optional.of(BirthFault.MISSING);
        }
        if (ONE_OR_TWO.matcher(year.strip()).matches()) {
            return Optional.of(BirthFault.YEAR_SHORT);
        }
        try {
            return birthOn().isAfter(today) ? Optional.of(BirthFault.FUTURE) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of(BirthFault.IMPOSSIBLE);
        }
    }

    /** Throws where the parts are no day. */
    private LocalDate birthOn() {
        int writtenYear = part(year, FOUR);
        if (writtenYear < OLDEST) {
            throw new DateTimeException("nobody alive was born before " + OLDEST);
        }
        return LocalDate.of(writtenYear, part(month, ONE_OR_TWO), part(day, ONE_OR_TWO));
    }

    private static int part(String written, Pattern form) {
        var digits = written.strip();
        if (!form.matcher(digits).matches()) {
            throw new DateTimeException("not a number");
        }
        return Integer.parseInt(digits);
    }
}
