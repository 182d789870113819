package id.gapura.portal.pay;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionDue;
import id.gapura.rules.Quote;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The choice of months and of how to pay.
 *
 * @param amount what is put aside; there where that can be chosen instead of months
 * @param places where it is sent, and where paying without choosing is set up
 * @param change in which month the price changes and what it is then; may be empty
 */
public record PayForm(Places places, Field months, Optional<Field> amount, Field way, String change) {
    /** The least that can be put aside at a time. A rule of the house, in no law. */
    static final Rupiah LEAST = new Rupiah(700);

    private static final String SAVING = "saving";

    /**
     * Where the page leads.
     *
     * @param automatic empty where nobody takes debits
     */
    public record Places(String action, String automatic) {}

    /** What was chosen, as it was sent. */
    record Chosen(String months, String amount, String way) {
        static final Chosen NOTHING = new Chosen("", "", "");

        /** So many months, without how they are paid. */
        static Chosen months(String months) {
            return new Chosen(months, "", "");
        }

        boolean isSaving() {
            return months.equals(SAVING);
        }
    }

    /** The form, with what was chosen; with faults only when something was sent. */
    static PayForm of(Places places, List<Quote> quotes, List<Way> ways, Chosen chosen, boolean isSent, Shell shell) {
        boolean maySave = ways.stream().anyMatch(Way::takesAnySum);
        var options = new ArrayList<>(
                quotes.stream().map(quote -> option(quote, shell)).toList());
        if (maySave) {
            options.add(
                    new Option(SAVING, shell.text("pay.saving", shell.format().rupiah(LEAST))));
        }
        boolean isMissing = isSent
                && !(maySave && chosen.isSaving())
                && find(quotes, chosen).isEmpty();
        var months = Field.select("months", shell.text("pay.months"), options)
                .value(chosen.months)
                .error(isMissing ? shell.text("pay.months.missing") : "")
                .required();
        var amount = amount(quotes, chosen, isSent, shell);
        return new PayForm(
                places,
                months,
                maySave ? Optional.of(amount) : Optional.empty(),
                way(ways, chosen, isSent, shell),
                change(quotes.getLast(), shell));
    }

    private static Field amount(List<Quote> quotes, Chosen chosen, boolean isSent, Shell shell) {
        boolean isFaulty = isSent && chosen.isSaving() && saving(quotes, chosen).isEmpty();
        var format = shell.format();
        return Field.number("amount", shell.text("pay.amount"))
                .value(chosen.amount)
                .hint(shell.text("pay.amount.hint"))
                .error(
                        isFaulty
                                ? shell.text(
                                        "pay.amount.fault",
                                        format.rupiah(LEAST),
                                        format.rupiah(quotes.getFirst().total()))
                                : "");
    }

    private static Field way(List<Way> ways, Chosen chosen, boolean isSent, Shell shell) {
        var options = ways.stream()
                .map(way -> new Option(way.code(), shell.text("pay.way." + way.code())))
                .toList();
        var fits = Way.find(chosen.way)
                .filter(ways::contains)
                .filter(way -> !chosen.isSaving() || way.takesAnySum())
                .isPresent();
        var fault = chosen.isSaving() ? "pay.way.saving" : "pay.way.missing";
        return Field.select("way", shell.text("pay.way"), options)
                .value(chosen.way)
                .error(isSent && !fits ? shell.text(fault) : "")
                .required();
    }

    /** The sum to be put aside that was chosen: at least {@link #LEAST}, and less than a month costs. */
    static Optional<Rupiah> saving(List<Quote> quotes, Chosen chosen) {
        return quotes.stream()
                .findFirst()
                .filter(_ -> chosen.isSaving())
                .flatMap(month -> Money.read(chosen.amount)
                        .filter(sum -> sum.compareTo(LEAST) >= 0 && sum.compareTo(month.total()) < 0));
    }

    /** The quote that was chosen. */
    static Optional<Quote> find(List<Quote> quotes, Chosen chosen) {
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
        return months.isFaulty() || amount.filter(Field::isFaulty).isPresent() || way.isFaulty();
    }

    /** What may have faults. */
    public List<Field> fields() {
        return Stream.of(Optional.of(months), amount, Optional.of(way))
                .flatMap(Optional::stream)
                .toList();
    }
}
