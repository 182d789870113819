package id.gapura.partner.qris;

import id.gapura.kernel.Rupiah;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A dynamic code's payload: pay this amount once to this merchant.
 *
 * @param amount above zero
 * @param billNumber at most 25 characters, by which the payment is known again
 */
public record QrisPayload(Merchant merchant, Rupiah amount, String billNumber) {
    private static final String CRC = "6304";
    private static final String NATIONAL = "ID.CO.QRIS.WWW";
    private static final String RUPIAH = "360";
    private static final String DYNAMIC = "12";
    /** Of any business size; the criterion decides the acquirer's fee. */
    private static final String CRITERION = "URE";

    private static final Pattern BILL_NUMBER = Pattern.compile("[A-Za-z0-9-]{1,25}");
    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,12}(\\.00?)?");

    public QrisPayload {
        if (!amount.isPositive() || !BILL_NUMBER.matcher(billNumber).matches()) {
            throw new IllegalArgumentException("a code asks for an amount above zero under a bill number");
        }
    }

    /** What the code holds, in the order of tags, the checksum last. */
    public String text() {
        var account = Tlv.write("00", merchant.acquirer())
                + Tlv.write("01", merchant.merchantPan())
                + Tlv.write("02", merchant.nationalId())
                + Tlv.write("03", CRITERION);
        var national = Tlv.write("00", NATIONAL) + Tlv.write("02", merchant.nationalId()) + Tlv.write("03", CRITERION);
        var body = Tlv.write("00", "01")
                + Tlv.write("01", DYNAMIC)
                + Tlv.write("26", account)
                + Tlv.write("51", national)
                + Tlv.write("52", merchant.category())
                + Tlv.write("53", RUPIAH)
                + Tlv.write("54", Long.toString(amount.amount()))
                + Tlv.write("58", "ID")
                + Tlv.write("59", merchant.name())
                + Tlv.write("60", merchant.city())
                + Tlv.write("61", merchant.postalCode())
                + Tlv.write("62", Tlv.write("01", billNumber))
                + CRC;
        return body + Crc16.of(body);
    }

    /** Whether a payload of any kind ends with its right checksum. */
    public static boolean isWhole(String text) {
        int end = text.length() - 4;
        return end >= CRC.length()
                && text.startsWith(CRC, end - CRC.length())
                && text.substring(end).equals(Crc16.of(text.substring(0, end)));
    }

    /** Reads a dynamic code in rupiah with a bill number; empty when the text is something else or damaged. */
    public static Optional<QrisPayload> read(String text) {
        if (!isWhole(text)) {
            return Optional.empty();
        }
        try {
            return Tlv.read(text).filter(QrisPayload::isDynamicRupiah).flatMap(QrisPayload::of);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static boolean isDynamicRupiah(Map<String, String> tags) {
        return "01".equals(tags.get("00"))
                && DYNAMIC.equals(tags.get("01"))
                && RUPIAH.equals(tags.get("53"))
                && AMOUNT.matcher(tags.getOrDefault("54", "")).matches();
    }

    private static Optional<QrisPayload> of(Map<String, String> tags) {
        var account = Tlv.read(tags.getOrDefault("26", ""));
        var additional = Tlv.read(tags.getOrDefault("62", ""));
        if (account.isEmpty() || additional.isEmpty()) {
            return Optional.empty();
        }
        var merchant = new Merchant(
                account.get().getOrDefault("00", ""),
                account.get().getOrDefault("01", ""),
                account.get().getOrDefault("02", ""),
                tags.getOrDefault("52", ""),
                tags.getOrDefault("59", ""),
                tags.getOrDefault("60", ""),
                tags.getOrDefault("61", ""));
        var amount = tags.getOrDefault("54", "").split("\\.", 2)[0];
        return Optional.of(new QrisPayload(
                merchant, Rupiah.of(Long.parseLong(amount)), additional.get().getOrDefault("01", "")));
    }
}
