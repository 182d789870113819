package id.gapura.partner.messages;

import id.gapura.messaging.Channel;
import java.util.Arrays;
import java.util.Set;

/** How a gateway wants to be spoken to. */
public enum Speech {
    /** Our own signed interface, {@code docs/api/messages.md}. */
    GAPURA("gapura"),
    /** SMPP 3.4, as an SMS centre does. */
    SMPP("smpp"),
    /** The WhatsApp Cloud API. */
    WHATSAPP("whatsapp"),
    /** SMTP, as a mail server does. */
    SMTP("smtp");

    private static final int LONGEST_FOR_SMPP = 8;
    private static final int LONGEST = 1_000;

    private final String code;

    Speech(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What can be carried in this way. */
    public Set<Channel> channels() {
        return switch (this) {
            case GAPURA -> Set.of(Channel.SMS, Channel.WHATSAPP, Channel.MENU);
            case SMPP -> Set.of(Channel.SMS);
            case WHATSAPP -> Set.of(Channel.WHATSAPP);
            case SMTP -> Set.of(Channel.EMAIL);
        };
    }

    /** How many characters a password or token may have. */
    int longestSecret() {
        return this == SMPP ? LONGEST_FOR_SMPP : LONGEST;
    }

    static Speech of(String code) {
        return Arrays.stream(values())
                .filter(speech -> speech.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody speaks " + code));
    }
}
