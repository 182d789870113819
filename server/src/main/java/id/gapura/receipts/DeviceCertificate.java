package id.gapura.receipts;

import id.gapura.vault.SigningKeys;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Our word for the key of an officer's device: {@code GAPURA1.T.key.badge.device.until.signature}. The device continues
 * it into the code of a receipt it makes without a network ({@link DeviceReceipt}), so that whoever checks the code needs
 * no key but ours.
 *
 * <p>The badge is the random end of the device's id, by which a receipt is traced; {@code device} is its Ed25519 key, 32
 * bytes in base 32. It holds to the end of its last day: a device that is not heard of can soon sign nothing that counts.
 *
 * @param text the whole of it
 */
public record DeviceCertificate(String text) {
    static final String KIND = "T";
    private static final int BADGE_DIGITS = 8;

    /**
     * Vouches for a device.
     *
     * @param key the device's public key as RFC 8032 has it, 32 bytes
     */
    public static DeviceCertificate of(UUID device, byte[] key, LocalDate lastDay, SigningKeys keys) {
        var said = String.join(
                ".", Code.VERSION, KIND, keys.name(), badge(device), Base32.write(key), Code.DAY.format(lastDay));
        return new DeviceCertificate(said + "." + Base32.write(keys.sign(said)));
    }

    /** What a receipt calls a device: the random end of its id. */
    public static String badge(UUID device) {
        var id = device.toString();
        return id.substring(id.length() - BADGE_DIGITS).toUpperCase(Locale.ROOT);
    }
}
