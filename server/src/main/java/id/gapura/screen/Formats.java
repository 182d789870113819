package id.gapura.screen;

import id.gapura.kernel.Rupiah;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How one language writes money, numbers, days and months. */
public final class Formats {
    /** Western Indonesia Time ({@code WIB}), in which every time of day is shown. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final String MINUS = "−";

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter minute;

    Formats(Locale locale) {
        this.locale = locale;
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
        minute = DateTimeFormatter.ofPattern("d MMM uuuu, HH.mm 'WIB'", locale).withZone(JAKARTA);
    }

    public static Formats of(Language language) {
        return new Formats(language.locale());
    }

    /** {@code Rp16.800}; in English {@code Rp16,800}. */
    public String rupiah(Rupiah amount) {
        String digits = number(Math.absExact(amount.amount()));
        return (amount.amount() < 0 ? MINUS : "") + "Rp" + digits;
    }

    /** A whole number with its thousands grouped. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with exactly one decimal: {@code 12,4}. */
    public String tenths(double number) {
        var tenths = NumberFormat.getNumberInstance(locale);
        tenths.setMinimumFractionDigits(1);
        tenths.setMaximumFractionDigits(1);
        return tenths.format(number);
    }

    /** A share with at most one decimal: {@code 0.4567} is {@code 45,7%}. */
    public String percent(double share) {
        var percent = NumberFormat.getNumberInstance(locale);
        percent.setMaximumFractionDigits(1);
        return percent.format(share * 100) + "%";
    }

    /** {@code 21 November 2026}. */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** {@code 21 Nov 2026}, for tables. */
    public String shortDate(LocalDate date) {
        return shortDay.format(date);
    }

    /** {@code Desember 2026}. */
    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /** {@code April, Mei, Juni}. */
    public String months(Collection<Month> months) {
        return months.stream()
                .map(one -> one.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .collect(Collectors.joining(", "));
    }

    /** {@code 21 Nov 2026, 14.05 WIB}. */
    public String time(Instant instant) {
        return minute.format(instant);
    }

    /** A ticket as it is read out: {@code 482 917 352}. */
    public String ticket(String digits) {
        return digits.replaceAll("(.{3})(?!$)", "$1 ");
    }
}
