package id.gapura.screen.money;

import id.gapura.kernel.Rupiah;
import id.gapura.screen.Shell;
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

    /**
     * None for an empty piggy bank.
     *
     * @param month what is paid next, in words
     * @param price of that month
     */
    public static Optional<Coins> of(Rupiah balance, String month, Rupiah price, Shell shell) {
        if (!balance.isPositive()) {
            return Optional.empty();
        }
        long full = Math.min(COINS, balance.amount() * COINS / price.amount());
        var format = shell.format();
        var missing = price.minus(balance);
        return Optional.of(new Coins(
                IntStream.range(0, COINS).mapToObj(coin -> coin < full).toList(),
                shell.text("person.piggyBank.shown", format.rupiah(balance), format.rupiah(price)),
                missing.isPositive()
                        ? shell.text("person.piggyBank.missing", format.rupiah(missing), month)
                        : shell.text("person.piggyBank.enough", month)));
    }
}
