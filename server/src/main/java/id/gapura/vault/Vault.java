package id.gapura.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal fields and computes their blind indexes. Thread-safe.
 *
 * <p>A sealed field is one version byte, a 12-byte nonce, and the AES-256-GCM cipher text with its 16-byte tag; owner
 * and field name are authenticated with it, so that a value copied to another person's row does not open.
 */
public final class Vault {
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** How many bytes sealing adds. */
    public static final int OVERHEAD = 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE;

    private final SecretKeySpec sealing;
    private final ThreadLocal<Tools> tools;

    public Vault(VaultKeys keys) {
        this.sealing = keys.sealing();
        var indexing = keys.indexing();
        this.tools = ThreadLocal.withInitial(() -> new Tools(indexing));
    }

    /** Seals {@code value} for one field of one owner. */
    public byte[] seal(UUID owner, Field field, String value) {
        return seal(owner, field, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Seals bytes, such as a picture, for one field of one owner. */
    public byte[] seal(UUID owner, Field field, byte[] value) {
        var mine = tools.get();
        var nonce = mine.nonce();
        try {
            mine.cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            mine.cipher.updateAAD(context(owner, field));
            var sealed = new byte[1 + NONCE_BYTES + mine.cipher.getOutputSize(value.length)];
            sealed[0] = VERSION;
            System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
            mine.cipher.doFinal(value, 0, value.length, sealed, 1 + NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + field, e);
        }
    }

    /**
     * Opens what {@link #seal(UUID, Field, String)} made for the same owner and field.
     *
     * @throws IllegalStateException if it was sealed for another owner, field or key, or was tampered with
     */
    public String open(UUID owner, Field field, byte[] sealed) {
        return new String(openBytes(owner, field, sealed), StandardCharsets.UTF_8);
    }

    /**
     * Opens what {@link #seal(UUID, Field, byte[])} made for the same owner and field.
     *
     * @throws IllegalStateException if it was sealed for another owner, field or key, or was tampered with
     */
    public byte[] openBytes(UUID owner, Field field, byte[] sealed) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != VERSION) {
            throw new IllegalStateException("not a sealed " + field);
        }
        var mine = tools.get();
        try {
            mine.cipher.init(Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_BYTES));
            mine.cipher.updateAAD(context(owner, field));
            return mine.cipher.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open " + field + ": another key, another owner or damaged", e);
        }
    }

    /**
     * The blind index of a value: the first 128 bits of its keyed hash. Equal values of one kind have equal indexes;
     * nobody without the key can test a guess.
     */
    public UUID blindIndex(Field field, String value) {
        var mac = tools.get().mac;
        mac.update(field.number);
        var hash = ByteBuffer.wrap(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static byte[] context(UUID owner, Field field) {
        return ByteBuffer.allocate(17)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .put(field.number)
                .array();
    }

    /** A personal field. Its number is part of every sealed value and index: never change one, never use one again. */
    public enum Field {
        NIK(1),
        PHONE(2),
        /** How a payer was named in a payment that found nobody: a NIK or a payment code. */
        PAYER(3),
        /** The secret order in which member numbers are handed out. */
        NUMBER(4),
        /** What a bank or we sign with: a shared secret or a private key. */
        SIGNING_KEY(20),
        /** A bearer token given to a bank. */
        ACCESS_TOKEN(21),
        /** An answer to a bank, which names a member. */
        BANK_ANSWER(22),
        /** What a partner signs its requests with. */
        API_SECRET(30),
        /** Whom a payout goes to. */
        PAYEE_NAME(40),
        /** Where a payout goes. */
        PAYEE_ACCOUNT(41),
        /** What is said to somebody. */
        MESSAGE(50),
        /** What somebody said to us, what they were answered, and where the conversation stands. */
        CONVERSATION(51),
        /** A code that proves who holds a phone; only its index is kept. */
        ONE_TIME_CODE(52),
        /** Where somebody gets mail. */
        MAIL_ADDRESS(53),
        /** What stands in the links of a mail. */
        MAIL_SECRET(54),
        /** What somebody typed on the way to becoming a member. */
        DRAFT(60),
        /** A picture or statement that somebody was at work or in health. */
        EVIDENCE(61),
        /** The number of a family card. */
        FAMILY_CARD(62),
        /** What opens a field device's data when its PIN is gone. */
        DEVICE_RECOVERY(70),
        /** What decides by lot who is offered what in a trial. */
        OFFER_SEED(80),
        /** A picture of an activity among people. */
        ACTIVITY_PICTURE(90),
        /** Whom villagers named as explaining things well, who was not asked yet. */
        TALKER_NAME(91);

        private final byte number;

        Field(int number) {
            this.number = (byte) number;
        }
    }

    /** One thread's cipher and hash, made once because making them costs more than using them. */
    private static final class Tools {
        private static final int NONCES_AT_ONCE = 256;

        private final Cipher cipher;
        private final Mac mac;
        private final SecureRandom random = new SecureRandom();
        private final byte[] nonces = new byte[NONCES_AT_ONCE * NONCE_BYTES];
        private int next = nonces.length;

        private Tools(SecretKeySpec indexing) {
            try {
                cipher = Cipher.getInstance("AES/GCM/NoPadding");
                mac = Mac.getInstance("HmacSHA256");
                mac.init(indexing);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this Java has no AES-GCM or HMAC-SHA-256", e);
            }
        }

        /** Twelve fresh random bytes; drawn many at a time because each draw takes a lock. */
        private byte[] nonce() {
            if (next == nonces.length) {
                random.nextBytes(nonces);
                next = 0;
            }
            var nonce = Arrays.copyOfRange(nonces, next, next + NONCE_BYTES);
            next += NONCE_BYTES;
            return nonce;
        }
    }
}
