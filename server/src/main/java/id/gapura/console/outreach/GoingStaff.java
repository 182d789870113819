package id.gapura.console.outreach;

import id.gapura.accounts.Staff;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who goes to an activity, as it is typed: logins with commas between, each perhaps with a name behind it as suggested, such
 * as {@code asep (Asep Suherman), dewi}.
 *
 * @param before all but the last, as it was typed: browsers show only suggestions that begin alike
 * @param last what is being typed
 */
public record GoingStaff(String before, String last) {
    public static final String NAMES = OutreachTabs.HOME + "/staff/names";

    private static final Pattern NAME = Pattern.compile("\\([^)]*\\)");

    /** Up to the last comma that is in no name, and what comes after it. */
    public static GoingStaff typed(String text) {
        var seen = NAME.matcher(text).replaceAll(name -> "-".repeat(name.end() - name.start()));
        int end = Math.max(seen.lastIndexOf(','), seen.lastIndexOf(';')) + 1;
        var last = text.substring(end).strip();
        return new GoingStaff(
                text.substring(
                        0, text.length() - text.substring(end).stripLeading().length()),
                last);
    }

    /** The logins of a whole text, each once. */
    static List<String> logins(String text) {
        return Arrays.stream(NAME.matcher(text).replaceAll(" ").split("[\\s,;]+"))
                .filter(login -> !login.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether somebody goes already. */
    public boolean has(Staff one) {
        return logins(before).contains(one.login());
    }

    /** What is typed, with an account in place of the last. */
    public String with(Staff one) {
        return before + one.login() + " ("
                + NAME.matcher(one.displayName()).replaceAll(" ").strip() + ")";
    }
}
