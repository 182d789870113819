package id.gapura.console.agents;

import id.gapura.agents.Takings.Wanted;
import id.gapura.console.Typed;
import id.gapura.kernel.Rupiah;
import java.util.UUID;
import java.util.regex.Pattern;

/** How the form for cash reads: a choice is the number of months and the price that was shown, {@code 3-25200}. */
record CashForm(Typed typed) {
    static final String CHOICE = "choice";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})-(\\d{1,12})");

    static String choice(int months, Rupiah total) {
        return months + "-" + total.amount();
    }

    /** What cannot be read is no month, which is refused. */
    Wanted wanted(UUID taking, UUID worker) {
        var written = WRITTEN.matcher(typed.get(CHOICE));
        return written.matches()
                ? new Wanted(
                        taking, worker, Integer.parseInt(written.group(1)), Rupiah.of(Long.parseLong(written.group(2))))
                : new Wanted(taking, worker, 0, Rupiah.ZERO);
    }
}
