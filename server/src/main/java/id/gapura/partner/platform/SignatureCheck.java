package id.gapura.partner.platform;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets a request in by its signature. A request may be repeated within the window: payments are taken once anyway, and
 * the repeat is how a partner asks again for an answer that was lost.
 */
public final class SignatureCheck {
    private static final Duration WINDOW = Duration.ofMinutes(5);

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
    public record Claimed(String keyId, RequestSignature signed, String signature) {}

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
        if (!isRecent(claimed.signed.timestamp())) {
            return new Result.Refused(Fault.TIMESTAMP_WRONG);
        }
        var key = id(claimed.keyId).flatMap(keys::find);
        if (key.isEmpty()) {
            return new Result.Refused(Fault.KEY_UNKNOWN);
        }
        return claimed.signed.matches(claimed.signature, body, key.get().secret())
                ? new Result.Admitted(key.get())
                : new Result.Refused(Fault.SIGNATURE_WRONG);
    }

    private boolean isRecent(String timestamp) {
        try {
            var stated = OffsetDateTime.parse(timestamp).toInstant();
            return Duration.between(stated, clock.instant()).abs().compareTo(WINDOW) <= 0;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
