package id.gapura.console.payouts;

import id.gapura.payouts.Batch;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.Locale;

/**
 * The newest batches.
 *
 * @param paysOut whether whoever looks may begin another, and not only read
 */
public record PayoutsPage(Table batches, boolean paysOut) {
    static PayoutsPage of(List<Batch> batches, boolean paysOut, Shell shell) {
        return new PayoutsPage(table(batches, shell), paysOut);
    }

    private static Table table(List<Batch> batches, Shell shell) {
        return new Table(
                shell.text("payouts.title"),
                List.of(
                        Table.references(shell.text("payouts.purpose")),
                        Table.words(shell.text("payouts.state")),
                        Table.words(shell.text("payouts.day")),
                        Table.amount(shell.text("payouts.count")),
                        Table.amount(shell.text("payouts.amount"))),
                batches.stream().map(batch -> row(batch, shell)).toList(),
                shell.text("payouts.none"));
    }

    private static List<Cell> row(Batch batch, Shell shell) {
        return List.of(
                Cell.link(batch.plan().purpose(), PayoutPages.address(batch)),
                Cell.mark(tone(batch), state(batch, shell)),
                Cell.text(shell.format().shortDate(batch.plan().executeOn())),
                Cell.amount(shell.format().number(batch.totals().payments())),
                Cell.amount(shell.format().rupiah(batch.totals().amount())));
    }

    static String state(Batch batch, Shell shell) {
        return shell.text("payouts.state." + batch.state().name().toLowerCase(Locale.ROOT));
    }

    static Tone tone(Batch batch) {
        return switch (batch.state()) {
            case PROPOSED -> Tone.WARNING;
            case APPROVED -> Tone.INFO;
            case REFUSED -> Tone.NEUTRAL;
            case EXPORTED -> Tone.GOOD;
        };
    }
}
