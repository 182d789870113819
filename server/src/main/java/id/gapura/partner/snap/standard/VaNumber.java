package id.gapura.partner.snap.standard;

import java.util.regex.Pattern;

/**
 * A virtual account's number ({@code nomor virtual account}): the biller's number at the bank, eight characters padded
 * with spaces on the left, and up to twenty digits of ours.
 */
public record VaNumber(String partnerServiceId, String customerNo) {
    public static final int SERVICE_ID_LENGTH = 8;

    private static final Pattern SERVICE_ID = Pattern.compile(" *\\d+");
    private static final Pattern CUSTOMER_NO = Pattern.compile("\\d{1,20}");

    public VaNumber {
        if (!isServiceId(partnerServiceId) || !isCustomerNo(customerNo)) {
            throw new IllegalArgumentException("not a virtual account");
        }
    }

    /** The biller's digits with the spaces in front that make them eight characters. */
    public static String padded(String digits) {
        return " ".repeat(Math.max(0, SERVICE_ID_LENGTH - digits.length())) + digits;
    }

    public static boolean isServiceId(String text) {
        return text.length() == SERVICE_ID_LENGTH && SERVICE_ID.matcher(text).matches();
    }

    public static boolean isCustomerNo(String text) {
        return CUSTOMER_NO.matcher(text).matches();
    }

    /** Both parts in a row, spaces included. */
    public String text() {
        return partnerServiceId + customerNo;
    }

    /** What a person types: without the spaces. */
    public String typed() {
        return text().strip();
    }
}
