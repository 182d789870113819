package id.gapura.portal.pay;

import id.gapura.rules.ContributionDue;
import id.gapura.rules.Quote;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;

/**
 * The choice of months and of how to pay.
 *
 * @param places where it is sent, and where paying without choosing is set up
 * @param change in which month the price changes and what it is then; may be empty
 */
public record PayForm(Places places, Field months, Field way, String change) {
    /** @param automatic empty where nobody takes debits */
    public record Places(String action, String automatic) {}

    /** What was chosen, as it was sent. */
    record Chosen(String months, String way) {
        static final Chosen NOTHING = new Chosen("", "");
    }

    /** The form, with what was chosen; with faults only when something was sent. */
    static PayForm of(Places places, List<Quote> quotes, List<Way> ways, Chosen chosen, boolean isSent, Shell shell) {
        var months = Field.select(
                        "months",
                        shell.text("pay.months"),
                        quotes.stream().map(quote -> option(quote, shell)).toList())
                .value(chosen.months)
                .error(isSent && find(quotes, chosen).isEmpty() ? shell.text("pay.months.missing") : "")
                .required();
        var how = Field.select(
                        "way",
                        shell.text("pay.way"),
                        ways.stream()
                                .map(way -> new Option(way.code(), shell.text("pay.way." + way.code())))
                                .toList())
                .value(chosen.way)
                .error(
                        isSent && Way.find(chosen.way).filter(ways::contains).isEmpty()
                                ? shell.text("pay.way.missing")
                                : "")
                .required();
        return new PayForm(places, months, how, change(quotes.getLast(), shell));
    }

    /** The quote that was chosen. */
    static java.util.Optional<Quote> find(List<Quote> quotes, Chosen chosen) {
        return quotes.stream()
                .filter(quote -> String.valueOf(quote.months().size()).equals(chosen.months))
                .findFirst();
    }

    private static Option option(Quote quote, Shell shell) {
        int months = quote.months().size();
        return new Option(
                String.valueOf(months),
                shell.text(
                        months == 1 ? "pay.months.one" : "pay.months.many",
                        months,
                        shell.format().rupiah(quote.total()),
                        shell.format().month(quote.first()),
                        shell.format().month(quote.last())));
    }

    private static String change(Quote longest, Shell shell) {
        var parts = new ArrayList<String>();
        ContributionDue before = longest.months().getFirst();
        for (var due : longest.months()) {
            if (!due.total().equals(before.total())) {
                parts.add(shell.text(
                        "pay.change",
                        shell.format().month(due.month()),
                        shell.format().rupiah(due.total()),
                        shell.format().rupiah(before.total())));
            }
            before = due;
        }
        return String.join(" ", parts);
    }

    public boolean isFaulty() {
        return months.isFaulty() || way.isFaulty();
    }
}
