package id.gapura.contributions.reading;

import id.gapura.kernel.Rupiah;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an amount as banks and shops write it: {@code 16800}, {@code 16.800}, {@code Rp 16.800,00}, {@code 16800.00}. */
final class AmountReader {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,3}|\\d{1,3}(,\\d{3}){1,3}");
    private static final Pattern SEN = Pattern.compile("(.*)[.,]00");

    private AmountReader() {}

    /** Whole rupiah above zero; empty for anything else, also for a part of a rupiah. */
    static Optional<Rupiah> read(String written) {
        var text = written.strip().replaceFirst("(?i)^rp\\.?\\s*", "").replaceFirst(",-$", "");
        var withoutSen = SEN.matcher(text);
        var whole = withoutSen.matches() && !GROUPED.matcher(text).matches() ? withoutSen.group(1) : text;
        if (!PLAIN.matcher(whole).matches() && !GROUPED.matcher(whole).matches()) {
            return Optional.empty();
        }
        var amount = Rupiah.of(Long.parseLong(whole.replace(".", "").replace(",", "")));
        return Optional.of(amount).filter(Rupiah::isPositive);
    }
}
