package id.gapura.partner.messages.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.messaging.Messages;
import id.gapura.messaging.talk.Conversations;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.Speech;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Takes what WhatsApp calls. */
public final class WhatsAppDesk {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String SIGNED_WITH = "sha256=";

    private final Gateways gateways;
    private final Conversations conversations;
    private final Messages messages;

    WhatsAppDesk(Gateways gateways, Conversations conversations, Messages messages) {
        this.gateways = gateways;
        this.conversations = conversations;
        this.messages = messages;
    }

    /** How a call ends. */
    public enum Answer {
        /** What it said is committed. */
        TAKEN,
        /** We do not know yet that it took a message of which it speaks; it tells again. */
        NOT_YET,
        FORGED,
        UNREADABLE
    }

    /** The word by which WhatsApp's question is known to be about this account; made of the secret, and as secret. */
    public static String verifyToken(Gateway gateway) {
        return signature(("verify " + gateway.id()).getBytes(UTF_8), gateway.callSecret());
    }

    /** Whether a word is the verify token of an account. */
    public boolean isOurs(String gatewayId, String token) {
        return find(gatewayId)
                .filter(gateway -> isSame(verifyToken(gateway), token))
                .isPresent();
    }

    /**
     * Takes a call.
     *
     * @param signature as the header {@code X-Hub-Signature-256} has it
     */
    public Answer take(String gatewayId, String signature, byte[] body) {
        var gateway = find(gatewayId).filter(one -> isSame(SIGNED_WITH + signature(body, one.callSecret()), signature));
        if (gateway.isEmpty()) {
            return Answer.FORGED;
        }
        return WhatsAppCall.read(body, gateway.get().code()).map(this::taken).orElse(Answer.UNREADABLE);
    }

    private Answer taken(WhatsAppCall call) {
        call.words().forEach(conversations::take);
        long unknown =
                call.fates().stream().filter(fate -> !messages.report(fate)).count();
        return unknown == 0 ? Answer.TAKEN : Answer.NOT_YET;
    }

    private Optional<Gateway> find(String id) {
        try {
            return gateways.find(UUID.fromString(id))
                    .filter(gateway -> gateway.manner().speech() == Speech.WHATSAPP);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isSame(String right, String claimed) {
        return MessageDigest.isEqual(right.getBytes(UTF_8), claimed.getBytes(UTF_8));
    }

    /** What bytes are signed with under a secret, in lower-case hex. */
    public static String signature(byte[] signed, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }
}
