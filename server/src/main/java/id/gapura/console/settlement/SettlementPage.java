package id.gapura.console.settlement;

import id.gapura.kernel.Rupiah;
import id.gapura.reconciliation.SettlementDay;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Pager;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** A month of settlement by channel and day; differences stand out, what is settled stays quiet. */
public record SettlementPage(List<Link> tabs, List<Stat> stats, Table days, Pager months) {
    public SettlementPage {
        tabs = List.copyOf(tabs);
        stats = List.copyOf(stats);
    }

    static SettlementPage of(YearMonth month, List<SettlementDay> days, LocalDate today, long queue, Shell shell) {
        var missing = sum(days.stream().filter(day -> isLate(day, today)).toList(), SettlementDay::difference);
        var stats = List.of(
                Stat.of(shell.text("settlement.expected"), money(sum(days, SettlementDay::expected), shell), ""),
                Stat.of(shell.text("settlement.received"), money(sum(days, SettlementDay::received), shell), ""),
                Stat.of(shell.text("settlement.fee"), money(sum(days, SettlementDay::fee), shell), ""),
                new Stat(
                        shell.text("settlement.late"),
                        money(missing, shell),
                        shell.text("settlement.late.note"),
                        missing.equals(Rupiah.ZERO) ? Tone.GOOD : Tone.BAD));
        var months = new Pager(
                shell.format().month(month),
                SettlementPages.HOME + "?month=" + month.minusMonths(1),
                month.isBefore(YearMonth.from(today)) ? SettlementPages.HOME + "?month=" + month.plusMonths(1) : "");
        return new SettlementPage(Tabs.of(queue, shell), stats, table(days, today, shell), months);
    }

    private static boolean isLate(SettlementDay day, LocalDate today) {
        return day.dueOn().isBefore(today);
    }

    private static Rupiah sum(List<SettlementDay> days, Function<SettlementDay, Rupiah> what) {
        return days.stream().map(what).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static String money(Rupiah amount, Shell shell) {
        return shell.format().rupiah(amount);
    }

    private static Table table(List<SettlementDay> days, LocalDate today, Shell shell) {
        return new Table(
                shell.text("settlement.days"),
                List.of(
                        Table.words(shell.text("settlement.day")),
                        Table.words(shell.text("settlement.channel")),
                        Table.amount(shell.text("settlement.expected")),
                        Table.amount(shell.text("settlement.received")),
                        Table.amount(shell.text("settlement.fee")),
                        Table.amount(shell.text("settlement.writtenOff")),
                        Table.amount(shell.text("settlement.difference"))),
                days.stream().map(day -> row(day, today, shell)).toList(),
                shell.text("settlement.none"));
    }

    private static List<Cell> row(SettlementDay day, LocalDate today, Shell shell) {
        return List.of(
                Cell.text(shell.format().shortDate(day.day())),
                Cell.text(day.channel()),
                Cell.amount(money(day.expected(), shell)),
                quiet(day.received(), shell),
                quiet(day.fee(), shell),
                quiet(day.writtenOff(), shell),
                difference(day, today, shell));
    }

    private static Cell quiet(Rupiah amount, Shell shell) {
        return Cell.amount(amount.equals(Rupiah.ZERO) ? "–" : money(amount, shell));
    }

    private static Cell difference(SettlementDay day, LocalDate today, Shell shell) {
        if (day.isSettled()) {
            return Cell.amount("–");
        }
        return isLate(day, today)
                ? Cell.mark(Tone.BAD, money(day.difference(), shell))
                : Cell.lines(
                        money(day.difference(), shell),
                        shell.text("settlement.due", shell.format().shortDate(day.dueOn())));
    }
}
