package id.gapura.console.people;

import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A member's piggy bank ({@code celengan}) as a row of coins towards the next month.
 *
 * @param full one for each coin, the full ones first
 * @param shown what is in it and what a month costs
 * @param missing what a month still needs
 */
public record Coins(List<Boolean> full, String shown, String missing) {
    private static final int COINS = 12;

    public Coins {
        full = List.copyOf(full);
    }

    /** None for an empty piggy bank. */
    static Optional<Coins> of(Rupiah balance, NextDue next, Shell shell) {
        if (!balance.isPositive()) {
            return Optional.empty();
        }
        long full = Math.min(COINS, balance.amount() * COINS / next.price.amount());
        var format = shell.format();
        var missing = next.price.minus(balance);
        return Optional.of(new Coins(
                IntStream.range(0, COINS).mapToObj(coin -> coin < full).toList(),
                shell.text("person.piggyBank.shown", format.rupiah(balance), format.rupiah(next.price)),
                missing.isPositive()
                        ? shell.text("person.piggyBank.missing", format.rupiah(missing), next.month)
                        : shell.text("person.piggyBank.enough", next.month)));
    }

    /** What is paid next: the month in words, and its price. */
    record NextDue(String month, Rupiah price) {
        static NextDue of(Member member, LocalDate today, Shell shell, Cover cover, ContributionPrice price) {
            var month = cover.nextMonthToPay(member.cover(), today);
            return new NextDue(shell.format().month(month), price.total(member.terms(), month));
        }
    }
}
