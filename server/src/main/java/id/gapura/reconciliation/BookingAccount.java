package id.gapura.reconciliation;

import id.gapura.ledger.Account;
import java.util.Locale;

/** Where an entry of the bank that settles no channel's day may be booked. */
public enum BookingAccount {
    /** What a bank takes for its work. */
    BANK_CHARGE(new Account(Account.Kind.BANK_CHARGE, "")),
    /** What a bank pays on our money. */
    BANK_INTEREST(new Account(Account.Kind.BANK_INTEREST, "")),
    /** Whatever else two officers accept. */
    DISCREPANCY(new Account(Account.Kind.DISCREPANCY, "bank"));

    private final String ledgerAccount;

    BookingAccount(Account account) {
        this.ledgerAccount = account.name();
    }

    String ledgerAccount() {
        return ledgerAccount;
    }

    /** The word that forms and texts know it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
