package id.gapura.receipts;

import id.gapura.kernel.Rupiah;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What the code of a receipt says that a device made without a network: {@code
 * certificate.number.initials.until.amount.time.paper.signature}, the last signature the device's own over everything
 * before its dot.
 *
 * @param payer whose it is: a member number, or the {@link #reference} of an enrolment that was not sent yet
 * @param paper by which the payment is found again: the end of its id
 */
public record DeviceReceipt(String payer, Rupiah amount, String paper) {
    /** Before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final String ENROLMENT = "E";
    private static final int KEY_BYTES = 32;
    private static final int PARTS = 14;
    private static final int NUMBER = 7;
    private static final int AMOUNT = 10;
    private static final int PAPER = 12;
    private static final int PAPER_DIGITS = 12;

    /** Reads a code that the device of a key signed; empty for anything else. */
    public static Optional<DeviceReceipt> read(String code, byte[] deviceKey) {
        var parts = List.of(code.split("\\.", -1));
        var amount = amountOf(code);
        if (amount.isEmpty() || !parts.get(1).equals(DeviceCertificate.KIND)) {
            return Optional.empty();
        }
        var said = code.substring(0, code.lastIndexOf('.'));
        boolean isSigned = Base32.read(parts.getLast())
                .filter(signature -> isSignature(said, signature, deviceKey))
                .isPresent();
        return isSigned
                ? Optional.of(new DeviceReceipt(parts.get(NUMBER), amount.get(), parts.get(PAPER)))
                : Optional.empty();
    }

    /** The amount that a code says, whoever signed it. */
    public static Optional<Rupiah> amountOf(String code) {
        var parts = code.split("\\.", -1);
        return parts.length == PARTS && parts[AMOUNT].matches("\\d{1,12}")
                ? Optional.of(Rupiah.of(Long.parseLong(parts[AMOUNT])))
                : Optional.empty();
    }

    /** Whether 32 bytes are a key that {@link #read} can check with. */
    public static boolean isKey(byte[] key) {
        return key.length == KEY_BYTES && find(key).isPresent();
    }

    /** How a receipt names the payment of an id: twelve digits and letters, the random end of it. */
    public static String paperOf(UUID payment) {
        var id = payment.toString();
        return id.substring(id.length() - PAPER_DIGITS).toUpperCase(Locale.ROOT);
    }

    /** How a receipt names an enrolment whose member number nobody knows yet: {@code E} and the random end of its id. */
    public static String reference(UUID enrolment) {
        return ENROLMENT + paperOf(enrolment);
    }

    private static boolean isSignature(String said, byte[] signature, byte[] deviceKey) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(find(deviceKey).orElseThrow());
            check.update(said.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static Optional<PublicKey> find(byte[] key) {
        var encoded = new byte[X509_HEAD.length + key.length];
        System.arraycopy(X509_HEAD, 0, encoded, 0, X509_HEAD.length);
        System.arraycopy(key, 0, encoded, X509_HEAD.length, key.length);
        try {
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException none) {
            return Optional.empty();
        }
    }
}
