package id.gapura.partner.messages.whatsapp;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A template that WhatsApp approved, whose body has one variable: our words.
 *
 * @param language as WhatsApp writes it, such as {@code id}
 */
record WhatsAppTemplate(String name, String language) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9_]{1,100}):([a-z]{2}(?:_[A-Z]{2})?)");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    /** Reads {@code name:language}; empty for anything else. */
    static Optional<WhatsAppTemplate> find(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches() ? Optional.of(new WhatsAppTemplate(match.group(1), match.group(2))) : Optional.empty();
    }

    /** Words as a variable may hold them: on one line, without wide gaps. */
    static String variable(String text) {
        return GAPS.matcher(text).replaceAll(" ").strip();
    }
}
