package id.gapura.partner.messages.smpp;

import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/** From whom an SMS comes, as SMPP names it: a word such as {@code GAPURA}, a short number, or a whole phone number. */
record Sender(String address, TypeOfNumber type, NumberingPlanIndicator plan) {
    private static final int LONGEST_WORD = 11;
    private static final int LONGEST_SHORT_NUMBER = 8;

    /** Whether it can be one; nothing is one too, and leaves it to the centre. */
    static boolean isSound(String written) {
        return written.matches("\\+?\\d{0,15}") || (written.length() <= LONGEST_WORD && written.matches("[\\w .-]+"));
    }

    static Sender of(String written) {
        var digits = written.startsWith("+") ? written.substring(1) : written;
        if (!digits.matches("\\d*")) {
            return new Sender(written, TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN);
        }
        return digits.length() <= LONGEST_SHORT_NUMBER
                ? new Sender(digits, TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN)
                : phone(digits);
    }

    /** A phone, with or without its plus. */
    static Sender phone(String number) {
        return new Sender(number.replace("+", ""), TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN);
    }
}
