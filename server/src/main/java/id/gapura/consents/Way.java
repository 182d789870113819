package id.gapura.consents;

import java.util.Arrays;

/** How a consent was given or taken back. */
public enum Way {
    /** On a page, by the person's own hand. */
    PAGE("page"),
    /** Signed on paper that an officer has seen. */
    PAPER("paper"),
    /** Said to an officer who read the words out. */
    VOICE("voice"),
    /** By SMS, WhatsApp or the numbered menu. */
    MESSAGE("message");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * The way of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Way of(String code) {
        return Arrays.stream(values())
                .filter(way -> way.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no way is called " + code));
    }
}
