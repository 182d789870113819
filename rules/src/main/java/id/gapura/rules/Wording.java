package id.gapura.rules;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One sentence in both languages, written out only when someone reads it.
 *
 * @param indonesian a format whose {@code %s} take {@code values}
 * @param english the same in English
 * @param values amounts, shares, months, days and other wordings, each printed as the language does
 */
public record Wording(String indonesian, String english, List<Object> values) {
    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final Locale ENGLISH = Locale.ENGLISH;

    public Wording {
        values = List.copyOf(values);
    }

    /** The sentence in Indonesian. */
    public String inIndonesian() {
        return filled(indonesian, INDONESIAN);
    }

    /** The sentence in English. */
    public String inEnglish() {
        return filled(english, ENGLISH);
    }

    private String filled(String format, Locale locale) {
        var printed = values.stream().map(value -> print(value, locale)).toArray();
        return format.formatted(printed);
    }

    private static String print(Object value, Locale locale) {
        return switch (value) {
            case Rupiah money -> "Rp" + String.format(locale, "%,d", money.amount());
            case Rate rate -> locale.equals(INDONESIAN) ? percent(rate).replace('.', ',') + " %" : percent(rate) + "%";
            case Wording inner -> locale.equals(INDONESIAN) ? inner.inIndonesian() : inner.inEnglish();
            case YearMonth month ->
                DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
            case LocalDate day ->
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
            default -> value.toString();
        };
    }

    private static String percent(Rate rate) {
        BigDecimal percent = rate.fraction().movePointRight(2);
        return percent.stripTrailingZeros().toPlainString();
    }
}
