package id.gapura.cli.rules;

import id.gapura.rules.ContributionPrice;
import id.gapura.rules.law.Changes;
import id.gapura.rules.law.Law;
import id.gapura.rules.reform.Reform;
import id.gapura.rules.reform.ReformMember;
import id.gapura.rules.reform.ReformOutcome;
import id.gapura.sheets.Sheet;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import id.gapura.sheets.UnreadableSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gapura rules reform}: who would pay more and who less, before it is law. */
@Command(
        name = "reform",
        description = "Lays changed parameters over the law and says who of the members pays more or less.",
        mixinStandardHelpOptions = true)
final class ReformCommand implements Callable<Integer> {
    /** Every worker of the nation fits; memory does not grow with the file. */
    private static final SheetLimits LIMITS = new SheetLimits(20L << 30, 20L << 30, 100, 20, 200, 500_000_000);

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Parameters(paramLabel = "FILE", description = "The changed parameters as YAML, or a folder of such files.")
    private Path file = Path.of("");

    @Option(names = "--members", paramLabel = "FILE", required = true, description = "CSV or XLSX of members.")
    private Path members = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "MONTH",
            converter = Reading.Month.class,
            description = "First month of members whose row names none; the first changed month unless told.")
    private Optional<YearMonth> from = Optional.empty();

    @Option(
            names = "--months",
            paramLabel = "N",
            converter = Reading.Count.class,
            defaultValue = "12",
            description = "Months of members whose row names none; 12 unless told.")
    private int months;

    @Override
    public Integer call() {
        refuseWrongMonths();
        try {
            var changes = changes();
            var reformed = Law.current().with(changes);
            refuseUnlessFelt(changes);
            var outcome = run(reform(reformed), changes);
            var report = new ReformReport(changes.parameters(), outcome);
            return answer.give(report::write, report::write);
        } catch (IllegalArgumentException wrong) {
            throw answer.refusal(wrong);
        } catch (UnreadableSheet why) {
            throw answer.refusal(members + ": " + why.english());
        }
    }

    private void refuseWrongMonths() {
        if (months < 1 || months > ReformMember.MOST_MONTHS) {
            throw answer.refusal("months must be from 1 to " + ReformMember.MOST_MONTHS + ", not " + months);
        }
    }

    private Changes changes() {
        return TextFiles.below(file, answer).stream()
                .map(one -> Changes.read(one.toString(), TextFiles.read(one, answer)))
                .reduce(Changes::and)
                .orElseThrow();
    }

    private void refuseUnlessFelt(Changes changes) {
        if (Collections.disjoint(changes.parameters(), ContributionPrice.parameters())) {
            throw answer.refusal("the reform changes no contribution; one is set by "
                    + String.join(", ", new TreeSet<>(ContributionPrice.parameters())));
        }
    }

    private ReformOutcome run(Reform reform, Changes changes) {
        var first = from.orElseGet(() -> YearMonth.from(changes.firstDay()));
        ContributionCommand.refuseBefore(reform.firstMonth(), first, answer);
        try (var sheet = open()) {
            var span = new MemberRows.Span(first, months, reform.firstMonth());
            var rows = new MemberRows(members.toString(), sheet, span);
            return reform.run(rows, Runtime.getRuntime().availableProcessors());
        }
    }

    private Reform reform(Law reformed) {
        try {
            return new Reform(Law.current(), reformed);
        } catch (IllegalArgumentException priceless) {
            throw answer.refusal(file + ": " + priceless.getMessage());
        }
    }

    private Sheet open() {
        if (!Files.isRegularFile(members)) {
            throw answer.refusal("there is no file " + members);
        }
        return new SheetReader(LIMITS).open(members, members.getFileName().toString());
    }
}
