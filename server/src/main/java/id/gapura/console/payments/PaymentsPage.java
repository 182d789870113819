package id.gapura.console.payments;

import id.gapura.contributions.Suspended;
import id.gapura.contributions.files.PaymentFile;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The form that takes a file, and the files taken before.
 *
 * @param suspense what waits; empty when nothing does
 */
public record PaymentsPage(
        Optional<Notice> refusal, Field file, Optional<Notice> suspense, Table files, Example example) {
    /** A small file as a channel may send it. */
    public record Example(List<String> headings, List<List<String>> rows) {
        public Example {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    static PaymentsPage of(List<PaymentFile> files, Suspended.Total waiting, Example example, Shell shell) {
        return new PaymentsPage(
                Optional.empty(), question(shell), suspense(waiting, shell), table(files, shell), example);
    }

    PaymentsPage with(Optional<Notice> why, String fault, Shell shell) {
        return new PaymentsPage(why, question(shell).error(fault), suspense, files, example);
    }

    private static Field question(Shell shell) {
        return Field.file("file", shell.text("payments.file"), ".csv,.xlsx")
                .hint(shell.text("payments.file.hint"))
                .required();
    }

    private static Optional<Notice> suspense(Suspended.Total waiting, Shell shell) {
        return waiting.payments() == 0
                ? Optional.empty()
                : Optional.of(Notice.warning(shell.text(
                        "payments.waiting", waiting.payments(), shell.format().rupiah(waiting.amount()))));
    }

    private static Table table(List<PaymentFile> files, Shell shell) {
        return new Table(
                shell.text("payments.files"),
                List.of(
                        Table.words(shell.text("payments.file")),
                        Table.words(shell.text("payments.uploaded")),
                        Table.words(shell.text("payments.state")),
                        Table.amount(shell.text("payments.count.posted")),
                        Table.amount(shell.text("payments.other")),
                        Table.amount(shell.text("payments.amount"))),
                files.stream().map(file -> row(file, shell)).toList(),
                shell.text("payments.none"));
    }

    private static Cell mark(PaymentFile file, Shell shell) {
        var tone = switch (file.state()) {
            case WAITING -> Tone.WARNING;
            case POSTING -> Tone.INFO;
            case POSTED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case REFUSED -> Tone.NEUTRAL;
        };
        return Cell.mark(
                tone, shell.text("payments.state." + file.state().name().toLowerCase(Locale.ROOT)));
    }

    private static List<Cell> row(PaymentFile file, Shell shell) {
        var format = shell.format();
        var counts = file.counts();
        return List.of(
                Cell.link(file.name(), PaymentPages.address(file)),
                Cell.lines(format.time(file.sending().at()), file.sending().by()),
                mark(file, shell),
                Cell.amount(format.number(counts.posted())),
                Cell.amount(format.number(counts.total() - counts.posted())),
                Cell.amount(format.rupiah(file.amount())));
    }
}
