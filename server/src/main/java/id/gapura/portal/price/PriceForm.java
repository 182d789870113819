package id.gapura.portal.price;

import id.gapura.registry.livelihood.Livelihood;
import id.gapura.rules.Payer;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The three questions; the second can be chosen or typed. */
public record PriceForm(Field work, Field income, Field amount, Field payer) {
    /** What many would say, as they write it; for one's own there is a field. */
    private static final List<String> INCOMES = List.of("1jt", "1.5jt", "2jt", "3jt", "5jt", AskedPrice.UNKNOWN);

    /** The nearest first. */
    private static final List<Payer> PAYERS =
            List.of(Payer.SELF, Payer.SPONSOR, Payer.VILLAGE_BUDGET, Payer.REGIONAL_BUDGET, Payer.STATE_BUDGET);

    static PriceForm of(AskedPrice asked, AskedPrice.Faulty faulty, Shell shell) {
        var income = faulty.income()
                .map(fault -> shell.text("price.income." + fault.name().toLowerCase(Locale.ROOT)))
                .orElse("");
        return new PriceForm(
                Field.select("work", shell.text("price.work"), livelihoods(shell))
                        .value(asked.work())
                        .error(faulty.work() ? shell.text("price.work.missing") : "")
                        .required(),
                Field.select("income", shell.text("price.income"), incomes(shell))
                        .value(asked.income())
                        .error(asked.isTyped() ? "" : income),
                Field.text(AskedPrice.AMOUNT, shell.text("price.amount"))
                        .hint(shell.text("price.amount.hint"))
                        .value(asked.amount())
                        .error(asked.isTyped() ? income : "")
                        .autocomplete("off"),
                Field.select("payer", shell.text("price.payer"), payers(shell))
                        .value(asked.payer())
                        .error(faulty.payer() ? shell.text("price.payer.missing") : "")
                        .required());
    }

    public List<Field> questions() {
        return List.of(work, income, amount, payer);
    }

    private static List<Option> livelihoods(Shell shell) {
        return Arrays.stream(Livelihood.values())
                .map(one -> new Option(one.code(), shell.text("livelihood." + one.code())))
                .toList();
    }

    private static List<Option> incomes(Shell shell) {
        return INCOMES.stream()
                .map(one -> new Option(one, shell.text("price.income." + one)))
                .toList();
    }

    private static List<Option> payers(Shell shell) {
        return PAYERS.stream()
                .map(one -> new Option(one.code(), shell.text("price.payer." + one.code())))
                .toList();
    }
}
