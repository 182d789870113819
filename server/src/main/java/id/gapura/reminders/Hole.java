package id.gapura.reminders;

import java.util.Arrays;
import java.util.Optional;

/** What a text leaves open until it is known for whom it is: {@code {kartu}}. */
public enum Hole {
    /** The last digits of the card number. */
    CARD("kartu"),
    /** What the next month costs. */
    AMOUNT("jumlah"),
    /** The month that is paid next. */
    MONTH("bulan"),
    /** The day that matters: the last day to pay, the day of the lapse, the sponsor's last day. */
    DAY("hari");

    private final String word;

    Hole(String word) {
        this.word = word;
    }

    /** What stands between the braces, in every language. */
    public String word() {
        return word;
    }

    /** With its braces, as it is typed. */
    public String typed() {
        return "{" + word + "}";
    }

    static Optional<Hole> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
