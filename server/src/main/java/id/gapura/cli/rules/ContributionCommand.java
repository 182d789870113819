package id.gapura.cli.rules;

import id.gapura.rules.ContributionDue;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Explanation;
import id.gapura.rules.Programme;
import id.gapura.rules.law.Law;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapura rules contribution}: the price of one contribution month. */
@Command(name = "contribution", description = "Says what a contribution month costs.", mixinStandardHelpOptions = true)
final class ContributionCommand implements Callable<Integer> {
    @Mixin
    private WorkerOptions worker = new WorkerOptions();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            required = true,
            converter = Reading.Month.class,
            description = "The month the contribution is for, such as 2026-12.")
    private YearMonth month = YearMonth.of(1, 1);

    @Override
    public Integer call() {
        var price = new ContributionPrice(Law.current());
        refuseBefore(price.firstMonth(), month, answer);
        var due = price.due(worker.facts(), month);
        var why = price.explain(worker.facts(), month);
        return answer.give(json -> write(due, why, json), page -> write(due, why, page));
    }

    static void refuseBefore(YearMonth first, YearMonth month, AnswerOptions answer) {
        if (month.isBefore(first)) {
            throw answer.refusal("month must be " + first + " or later, where the law begins, not " + month);
        }
    }

    private static void write(ContributionDue due, Explanation why, Json json) {
        json.put("month", due.month());
        json.put("total", due.total());
        writeProgrammes(due, json);
        json.explanation(why);
    }

    static void writeProgrammes(ContributionDue due, Json json) {
        json.object("programmes", () -> {
            for (var programme : Programme.values()) {
                json.put(programme.name(), due.of(programme));
            }
        });
    }

    private static void write(ContributionDue due, Explanation why, Page page) {
        page.line(page.text("commands.rules.contribution.title", page.month(due.month())));
        var rows = new ArrayList<List<String>>();
        for (var programme : Programme.values()) {
            rows.add(List.of(programme.name(), page.rupiah(due.of(programme))));
        }
        rows.add(List.of(page.text("commands.rules.total"), page.rupiah(due.total())));
        page.table(1, rows);
        page.why(why);
    }
}
