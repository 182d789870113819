package id.gapura.cli.rules;

import id.gapura.rules.benefit.Basis;
import id.gapura.rules.benefit.Benefit;
import id.gapura.rules.benefit.Benefits;
import id.gapura.rules.benefit.CaseReader;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.ParameterRefused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gapura rules benefit}: what the facts of a case give. */
@Command(name = "benefit", description = "Says what the facts of a case give.", mixinStandardHelpOptions = true)
final class BenefitCommand implements Callable<Integer> {
    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Parameters(paramLabel = "FILE", description = "The facts as YAML; see docs/rules-cli.md.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        var benefit = benefit(TextFiles.read(file, answer));
        return answer.give(json -> write(benefit, json), page -> write(benefit, page));
    }

    private Benefit benefit(String yaml) {
        try {
            return new Benefits(Law.current()).of(CaseReader.read(file.toString(), yaml));
        } catch (ParameterRefused unreadable) {
            throw answer.refusal(unreadable);
        } catch (IllegalArgumentException | NoSuchElementException impossible) {
            throw answer.refusal(file + ": " + impossible.getMessage());
        }
    }

    private static void write(Benefit benefit, Json json) {
        json.put("total", benefit.total());
        json.list(
                "items", benefit.items(), item -> json.put("code", item.code()).put("amount", item.amount()));
        json.list("offers", benefit.offers(), offer -> {
            json.put("code", offer.code());
            json.put("ceiling", offer.ceiling().orElse(null));
            json.put("years", offer.years().orElse(null));
            because(offer.basis(), json).wording("text", offer.wording());
        });
        json.list("deadlines", benefit.deadlines(), deadline -> {
            json.put("code", deadline.code());
            json.put("last_day", deadline.lastDay());
            because(deadline.basis(), json).wording("text", deadline.wording());
        });
        json.list("refused", benefit.refused(), refusal -> {
            json.put("item", refusal.item());
            json.put("ground", code(refusal.ground()));
            because(refusal.basis(), json).wording("text", refusal.wording());
        });
        json.list("cautions", benefit.cautions(), caution -> {
            json.put("doubt", code(caution.doubt()));
            because(caution.basis(), json).wording("text", caution.wording());
        });
        json.explanation(benefit.explanation());
    }

    private static Json because(Basis<?> basis, Json json) {
        return json.basis(basis.parameter(), basis.entry());
    }

    private static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void write(Benefit benefit, Page page) {
        var rows = new ArrayList<List<String>>();
        benefit.items().forEach(item -> rows.add(List.of(item.code(), page.rupiah(item.amount()))));
        rows.add(List.of(page.text("commands.rules.total"), page.rupiah(benefit.total())));
        page.table(1, rows);
        benefit.offers().forEach(offer -> page.say(offer.wording()));
        benefit.deadlines().forEach(deadline -> page.say(deadline.wording()));
        benefit.refused().forEach(refusal -> page.say(refusal.wording()));
        benefit.cautions().forEach(caution -> page.say(caution.wording()));
        page.why(benefit.explanation());
    }
}
