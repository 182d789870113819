package id.gapura.console.payments;

import id.gapura.contributions.files.PaymentFile;
import id.gapura.contributions.files.PaymentFile.Line;
import id.gapura.screen.Cell;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of payments and what became of its lines.
 *
 * @param failure why not all of it is posted; mostly absent
 * @param lines those that were not simply posted, as far as they fit a page
 * @param download the words of the button that takes all of those; empty when there are none
 */
public record FilePage(
        String name,
        String address,
        String uploaded,
        Optional<Notice> failure,
        List<Stat> stats,
        Table lines,
        String download) {
    public FilePage {
        stats = List.copyOf(stats);
    }

    static FilePage of(PaymentFile file, List<Line> lines, Shell shell) {
        int others = file.counts().total() - file.counts().posted();
        return new FilePage(
                file.name(),
                PaymentPages.address(file),
                shell.text(
                        "payments.uploaded.by",
                        shell.format().time(file.sending().at()),
                        file.sending().by()),
                file.state() == PaymentFile.State.FAILED
                        ? Optional.of(Notice.bad(shell.text("payments.failed"))
                                .withDetail(shell.text("payments.failed.todo")))
                        : Optional.empty(),
                stats(file, shell),
                table(lines, shell),
                others == 0 ? "" : shell.text("payments.download", others));
    }

    private static List<Stat> stats(PaymentFile file, Shell shell) {
        var counts = file.counts();
        var stats = new ArrayList<Stat>();
        stats.add(stat("posted", counts.posted(), Tone.GOOD, shell));
        stats.add(new Stat(
                shell.text("payments.amount"),
                shell.format().rupiah(file.amount()),
                shell.text("payments.amount.note"),
                Tone.NEUTRAL));
        stats.add(stat("suspended", counts.suspended(), Tone.WARNING, shell));
        stats.add(stat("refused", counts.refused(), Tone.BAD, shell));
        stats.add(stat("repeated", counts.repeated(), Tone.NEUTRAL, shell));
        if (counts.conflicting() > 0) {
            stats.add(stat("conflicting", counts.conflicting(), Tone.BAD, shell));
        }
        return stats;
    }

    private static Stat stat(String kind, int count, Tone tone, Shell shell) {
        return new Stat(
                shell.text("payments.count." + kind),
                shell.format().number(count),
                shell.text("payments.count." + kind + ".note"),
                count == 0 ? Tone.NEUTRAL : tone);
    }

    private static Table table(List<Line> lines, Shell shell) {
        return new Table(
                shell.text("payments.lines"),
                Table.columns(
                        shell.text("payments.line"),
                        shell.text("payments.ending"),
                        shell.text("payments.reason"),
                        shell.text("payments.todo")),
                lines.stream().map(line -> row(line, shell)).toList(),
                shell.text("payments.lines.none"));
    }

    private static List<Cell> row(Line line, Shell shell) {
        var words = LineWords.of(line, shell);
        return List.of(
                Cell.text(shell.text("payments.line.number", line.number())),
                Cell.mark(words.tone(), words.ending()),
                Cell.text(words.what()),
                Cell.text(words.todo()));
    }
}
