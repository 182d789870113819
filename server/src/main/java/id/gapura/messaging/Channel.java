package id.gapura.messaging;

import java.util.Arrays;
import java.util.Optional;

/** By what words come and go. */
public enum Channel {
    SMS("sms"),
    WHATSAPP("whatsapp"),
    /** Only to members who gave an address and confirmed it; nobody writes to us by it. */
    EMAIL("email"),
    /** A numbered menu such as USSD: it answers within the call, and nothing can be sent to it later. */
    MENU("menu");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The channel of a code from outside. */
    public static Optional<Channel> find(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code.equals(code))
                .findFirst();
    }

    /**
     * The channel of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Channel of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no channel is called " + code));
    }
}
