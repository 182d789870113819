package id.gapura.console.payments;

import id.gapura.contributions.Suspended;
import id.gapura.contributions.suspense.AgeBand;
import id.gapura.contributions.suspense.SuspenseCase;
import id.gapura.contributions.suspense.SuspenseCase.Where;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Payments that wait because it is not known whose or for what they are, oldest first, how long they have, and what left
 * suspense last.
 */
public record SuspensePage(List<Stat> stats, Table payments, Table settled) {
    /** Digits of a payer's number that are shown. */
    private static final int SHOWN_DIGITS = 4;

    public SuspensePage {
        stats = List.copyOf(stats);
    }

    /**
     * What the page is made of.
     *
     * @param proposed payments that wait for an approval
     */
    record Lists(List<Suspended> waiting, Set<UUID> proposed, List<AgeBand> ageing, List<SuspenseCase> released) {}

    static SuspensePage of(Lists lists, Suspended.Total total, Instant now, Shell shell) {
        var count = shell.format().number(total.payments());
        var stats = Stream.concat(
                        Stream.of(new Stat(
                                shell.text("payments.suspense.count"),
                                count,
                                shell.format().rupiah(total.amount()),
                                total.payments() == 0 ? Tone.GOOD : Tone.WARNING)),
                        lists.ageing().stream().map(band -> stat(band, shell)))
                .toList();
        return new SuspensePage(stats, waiting(lists, now, shell), settled(lists.released(), shell));
    }

    private static Stat stat(AgeBand band, Shell shell) {
        var days = band.toDays().isPresent()
                ? shell.text("suspense.band", band.fromDays(), band.toDays().getAsInt())
                : shell.text("suspense.band.oldest", band.fromDays() - 1);
        return new Stat(
                days,
                shell.format().number(band.payments()),
                shell.format().rupiah(band.amount()),
                band.isOverdue() && band.payments() > 0 ? Tone.BAD : Tone.NEUTRAL);
    }

    private static Table waiting(Lists lists, Instant now, Shell shell) {
        return new Table(
                shell.text("payments.suspense.list"),
                List.of(
                        Table.words(shell.text("payments.suspense.payer")),
                        Table.words(shell.text("payments.channel")),
                        Table.words(shell.text("payments.suspense.age")),
                        Table.words(shell.text("payments.reason")),
                        Table.amount(shell.text("payments.amount.one"))),
                lists.waiting().stream()
                        .map(one -> row(one, lists.proposed().contains(one.paymentId()), now, shell))
                        .toList(),
                shell.text("payments.suspense.none"));
    }

    private static List<Cell> row(Suspended one, boolean isProposed, Instant now, Shell shell) {
        var format = shell.format();
        var payment = one.payment();
        var reason = "payments.reason." + one.reason().code();
        long days = Math.max(0, Duration.between(payment.receivedAt(), now).toDays());
        return List.of(
                Cell.link(masked(one.payer()), address(one)),
                Cell.lines(payment.channel(), payment.externalId()),
                Cell.lines(
                        days == 0 ? shell.text("payments.suspense.today") : shell.text("payments.suspense.days", days),
                        shell.text("payments.suspense.paid", format.time(payment.paidAt()))),
                isProposed
                        ? Cell.mark(Tone.WARNING, shell.text("suspense.mark.open"))
                        : Cell.lines(shell.text(reason), shell.text(reason + ".todo")),
                Cell.amount(format.rupiah(payment.amount())));
    }

    private static Table settled(List<SuspenseCase> released, Shell shell) {
        return new Table(
                shell.text("suspense.settled"),
                List.of(
                        Table.words(shell.text("payments.suspense.payer")),
                        Table.words(shell.text("payments.channel")),
                        Table.words(shell.text("suspense.settled.where")),
                        Table.words(shell.text("suspense.settled.when")),
                        Table.amount(shell.text("payments.amount.one"))),
                released.stream()
                        .flatMap(one -> one.release().stream().map(release -> settled(one, release, shell)))
                        .toList(),
                shell.text("suspense.settled.none"));
    }

    private static List<Cell> settled(SuspenseCase one, SuspenseCase.Release release, Shell shell) {
        var payment = one.payment().payment();
        var where = switch (release.where()) {
            case Where.Member _ -> shell.text("suspense.settled.member");
            case Where.Channel(var channel) -> shell.text("suspense.returned", channel);
        };
        return List.of(
                Cell.link(masked(one.payment().payer()), address(one.payment())),
                Cell.lines(payment.channel(), payment.externalId()),
                Cell.text(where),
                Cell.lines(shell.format().time(release.at()), release.by()),
                Cell.amount(shell.format().rupiah(payment.amount())));
    }

    private static String address(Suspended one) {
        return PaymentPages.SUSPENSE + "/" + one.paymentId();
    }

    /** All but the last four characters as dots; of something shorter, nothing. */
    public static String masked(String payer) {
        int hidden = payer.length() - SHOWN_DIGITS;
        return hidden < SHOWN_DIGITS ? "••••" : "••••" + payer.substring(hidden);
    }
}
