package id.gapura.console.people;

import id.gapura.console.PersonFrame;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Membership;
import id.gapura.rules.Cover;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the card and the receipts of a person say, and the list of the receipts. */
final class PaperFacts {
    private final Contributions contributions;
    private final Membership membership;
    private final Cover cover;
    private final InstantSource clock;

    PaperFacts(Contributions contributions, Membership membership, Cover cover, InstantSource clock) {
        this.contributions = contributions;
        this.membership = membership;
        this.cover = cover;
        this.clock = clock;
    }

    /** The last protected day of a member; empty for one who never paid. */
    record Until(Optional<LocalDate> day) {}

    Instant now() {
        return clock.instant();
    }

    /** Empty for who is no member. */
    Optional<Until> protectedUntil(UUID worker) {
        return membership
                .find(worker)
                .map(member -> new Until(Optional.ofNullable(
                        cover.on(member.facts(), Jakarta.today(clock)).protectedUntil())));
    }

    Optional<MemberPayment> payment(UUID worker, UUID payment) {
        return contributions.payments(worker).stream()
                .filter(one -> one.paymentId().equals(payment))
                .findFirst();
    }

    /**
     * Every payment with a link to its receipt, newest first.
     *
     * @param withUndoing whether with a link to where it is taken back
     */
    Table receipts(UUID worker, boolean withUndoing, Shell shell) {
        var columns = new ArrayList<>(List.of(
                Table.words(shell.text("receipts.paid")),
                Table.amount(shell.text("receipts.amount")),
                Table.words(shell.text("receipts.list.pdf")),
                Table.words(shell.text("receipts.list.png"))));
        if (withUndoing) {
            columns.add(Table.words(shell.text("undoing.title")));
        }
        return new Table(
                shell.text("receipts.list"),
                columns,
                contributions.payments(worker).stream()
                        .map(payment -> row(worker, payment, withUndoing, shell))
                        .toList(),
                shell.text("receipts.list.none"));
    }

    private static List<Cell> row(UUID worker, MemberPayment payment, boolean withUndoing, Shell shell) {
        var person = PersonFrame.address(worker);
        var receipt = person + "/receipts/" + payment.paymentId();
        var cells = new ArrayList<>(List.of(
                Cell.lines(shell.format().time(payment.paidAt()), payment.channel()),
                Cell.amount(shell.format().rupiah(payment.amount())),
                Cell.link(shell.text("receipts.list.pdf"), receipt + ".pdf"),
                Cell.link(shell.text("receipts.list.png"), receipt + ".png")));
        if (withUndoing) {
            cells.add(Cell.link(shell.text("undoing.link"), person + "/payments/" + payment.paymentId()));
        }
        return cells;
    }
}
