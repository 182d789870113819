package id.gapura.console.ledger;

import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Account.Side;
import id.gapura.screen.Shell;

/** Says in plain words what an account is, and writes its balance as the side on which it usually stands. */
final class AccountWords {
    private AccountWords() {}

    /** Such as {@code Dana jaminan JKK}. */
    static String name(Account account, Shell shell) {
        return shell.text("ledger.account." + account.kind().code(), account.of());
    }

    /** What it means that money is on the account, in a sentence. */
    static String meaning(Account account, Shell shell) {
        return shell.text("ledger.meaning." + account.kind().code());
    }

    static String side(Account account, Shell shell) {
        return shell.text(account.kind().side() == Side.DEBIT ? "ledger.debit" : "ledger.credit");
    }

    /** A balance on the account's usual side is positive. */
    static String balance(Account account, Rupiah amount, Shell shell) {
        return shell.format().rupiah(account.kind().side() == Side.DEBIT ? amount : amount.negated());
    }

    /** The amount where it is on this side, a dash where it is on the other. */
    static String positive(Rupiah amount, Shell shell) {
        return amount.isPositive() ? shell.format().rupiah(amount) : "–";
    }
}
