package id.gapura.payouts;

import java.util.regex.Pattern;

/**
 * Whom to pay and where; personal data.
 *
 * @param name as the bank knows it: at most 70 of the letters, digits and signs that banks pass on
 * @param bank its code (BIC), 8 or 11 letters and digits
 * @param accountNo at most 34 letters and digits
 */
public record Payee(String name, String bank, String accountNo) {
    private static final int SHOWN_DIGITS = 4;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9/?:().,'+ -]{1,70}");
    private static final Pattern BANK = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9]{4,34}");

    /** Whether a payment to it could be proposed. */
    public boolean isPayable() {
        return hasGoodName() && hasGoodBank() && hasGoodAccount();
    }

    boolean hasGoodName() {
        return NAME.matcher(name).matches() && !name.isBlank();
    }

    boolean hasGoodBank() {
        return BANK.matcher(bank).matches();
    }

    boolean hasGoodAccount() {
        return ACCOUNT.matcher(accountNo).matches();
    }

    /** The account's number to look at: its last four digits, or none of a short one. */
    public String maskedAccount() {
        int shown = accountNo.length() > 2 * SHOWN_DIGITS ? SHOWN_DIGITS : 0;
        return "••••" + accountNo.substring(accountNo.length() - shown);
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "Payee[****]";
    }
}
