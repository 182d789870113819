package id.gapura.partner.qris;

import java.util.regex.Pattern;

/**
 * Who is paid.
 *
 * @param acquirer the acquirer's domain turned round, such as {@code ID.CO.CONTOH.WWW}
 * @param merchantPan 16 to 19 digits: {@code 9360}, the acquirer's number, the merchant's, a check digit
 * @param nationalId the national merchant id (NMID), such as {@code ID1020000000001}
 * @param category the merchant category code, such as {@code 9399} for government services
 * @param name at most 25 characters, as the payer sees it
 * @param city at most 15 characters
 * @param postalCode five digits
 */
public record Merchant(
        String acquirer,
        String merchantPan,
        String nationalId,
        String category,
        String name,
        String city,
        String postalCode) {
    private static final Pattern ACQUIRER = Pattern.compile("[\\x21-\\x7e]{1,32}");
    private static final Pattern PAN = Pattern.compile("\\d{16,19}");
    private static final Pattern NATIONAL_ID = Pattern.compile("[A-Z0-9]{1,15}");
    private static final Pattern CATEGORY = Pattern.compile("\\d{4}");
    private static final Pattern NAME = Pattern.compile("[\\x20-\\x7e]{1,25}");
    private static final Pattern CITY = Pattern.compile("[\\x20-\\x7e]{1,15}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");

    public Merchant {
        expect(ACQUIRER, acquirer, "acquirer");
        expect(PAN, merchantPan, "merchant PAN");
        expect(NATIONAL_ID, nationalId, "NMID");
        expect(CATEGORY, category, "category");
        expect(NAME, name, "name");
        expect(CITY, city, "city");
        expect(POSTAL_CODE, postalCode, "postal code");
    }

    private static void expect(Pattern form, String text, String what) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("not a merchant's " + what);
        }
    }
}
