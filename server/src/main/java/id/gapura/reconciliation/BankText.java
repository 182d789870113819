package id.gapura.reconciliation;

import id.gapura.kernel.Printable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of a bank as they can be kept and shown. */
final class BankText {
    /** What the standard allows what names a statement, an entry or a payment ({@code Max35Text}). */
    static final int LONGEST_IDENTIFIER = 35;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private BankText() {}

    /**
     * What names a statement, an entry or a payment; empty where there is none.
     *
     * @param place of the fault, as {@link UnreadableStatement#at}
     * @throws UnreadableStatement if it is longer than the standard allows, or not one line
     */
    static String identifier(@Nullable String written, int place) {
        var text = written == null ? "" : written.strip();
        if (text.codePointCount(0, text.length()) > LONGEST_IDENTIFIER || !Printable.isLine(text)) {
            throw UnreadableStatement.at(place, StatementFault.IDENTIFIER_UNREADABLE);
        }
        return text;
    }

    /** What a payer wrote, in one line: blanks for what controls, and no more than is kept, no character cut in two. */
    static String words(String written) {
        var line = UNPRINTABLE.matcher(written).replaceAll(" ").strip();
        int end = Math.min(line.length(), Statement.Entry.LONGEST_REMITTANCE);
        boolean cutsOne = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, cutsOne ? end - 1 : end);
    }
}
