package id.gapura.cli.rules;

import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Explanation;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.Programme;
import id.gapura.rules.Quote;
import id.gapura.rules.law.Law;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapura rules quote}: the price of some months in a row, each by its own law. */
@Command(name = "quote", description = "Says what months paid ahead cost.", mixinStandardHelpOptions = true)
final class QuoteCommand implements Callable<Integer> {
    @Mixin
    private WorkerOptions worker = new WorkerOptions();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Option(
            names = "--from",
            paramLabel = "MONTH",
            required = true,
            converter = Reading.Month.class,
            description = "The first month, such as 2026-11.")
    private YearMonth from = YearMonth.of(1, 1);

    @Option(
            names = "--months",
            paramLabel = "N",
            required = true,
            converter = Reading.Count.class,
            description = "How many months in a row.")
    private int months;

    @Override
    public Integer call() {
        var price = new ContributionPrice(Law.current());
        ContributionCommand.refuseBefore(price.firstMonth(), from, answer);
        var paidAhead = new PaidAhead(Law.current(), price);
        int most = paidAhead.most(from);
        if (months < 1 || months > most) {
            throw answer.refusal("months must be from 1 to " + most + ", not " + months);
        }
        var quote = paidAhead.quote(worker.facts(), from, months);
        var why = paidAhead.explain(worker.facts(), from, months);
        return answer.give(json -> write(quote, why, json), page -> write(quote, why, page));
    }

    private static void write(Quote quote, Explanation why, Json json) {
        json.put("from", quote.first());
        json.put("until", quote.last());
        json.put("total", quote.total());
        json.list("months", quote.months(), due -> {
            json.put("month", due.month());
            json.put("total", due.total());
            ContributionCommand.writeProgrammes(due, json);
        });
        json.explanation(why);
    }

    private static void write(Quote quote, Explanation why, Page page) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                page.text("commands.rules.month"),
                Programme.JKK.name(),
                Programme.JKM.name(),
                Programme.JHT.name(),
                page.text("commands.rules.total")));
        for (var due : quote.months()) {
            rows.add(List.of(
                    page.month(due.month()),
                    page.rupiah(due.of(Programme.JKK)),
                    page.rupiah(due.of(Programme.JKM)),
                    page.rupiah(due.of(Programme.JHT)),
                    page.rupiah(due.total())));
        }
        rows.add(List.of(page.text("commands.rules.total"), "", "", "", page.rupiah(quote.total())));
        page.table(1, rows);
        page.why(why);
    }
}
