package id.gapura.reconciliation;

/**
 * An account of ours at a bank.
 *
 * @param accountNo letters and digits, as statements write it
 */
public record BankAccount(String accountNo, String label) {
    public BankAccount {
        if (!accountNo.matches("[A-Za-z0-9]{4,34}")) {
            throw new IllegalArgumentException("an account number has 4 to 34 letters and digits");
        }
    }
}
