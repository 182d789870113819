package id.gapura.partner.platform;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets a request in by its signature. A request may be repeated within the window: payments are taken once anyway, and
 * the repeat is how a partner asks again for an answer that was lost.
 */
public final class SignatureCheck {
    private final ApiKeys keys;
    private final InstantSource clock;

    SignatureCheck(ApiKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What a request says of itself.
     *
     * @param keyId id of the key it was signed with
     * @param signed what was signed besides the body
     */
    public record Claimed(String keyId, RequestSignature signed, String signature) {
        /** Whether it was signed with a secret, and just now. */
        public boolean isGenuine(byte[] body, String secret, Instant now) {
            return signed.isRecent(now) && signed.matches(signature, body, secret);
        }

        /** The id of the key; empty when it is none. */
        public Optional<UUID> key() {
            try {
                return Optional.of(UUID.fromString(keyId));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }
    }

    /** How the check ends. */
    public sealed interface Result {
        record Admitted(ApiKey key) implements Result {}

        record Refused(Fault fault) implements Result {}
    }

    /** Why a request is not let in. */
    public enum Fault {
        KEY_UNKNOWN("key-unknown"),
        /** No moment with an offset such as {@code 2026-11-20T12:00:00+07:00}, or more than five minutes off. */
        TIMESTAMP_WRONG("timestamp-wrong"),
        SIGNATURE_WRONG("signature-wrong");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Result check(Claimed claimed, byte[] body) {
        if (!claimed.signed.isRecent(clock.instant())) {
            return new Result.Refused(Fault.TIMESTAMP_WRONG);
        }
        var key = claimed.key().flatMap(keys::find);
        if (key.isEmpty()) {
            return new Result.Refused(Fault.KEY_UNKNOWN);
        }
        return claimed.signed.matches(claimed.signature, body, key.get().secret())
                ? new Result.Admitted(key.get())
                : new Result.Refused(Fault.SIGNATURE_WRONG);
    }
}
