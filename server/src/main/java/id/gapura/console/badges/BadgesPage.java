package id.gapura.console.badges;

import id.gapura.screen.Tone;
import java.util.List;

/**
 * Everybody who may hold a badge.
 *
 * @param print address of the sheet of all badges that are valid; empty if none is
 */
public record BadgesPage(List<Row> rows, String print) {
    public BadgesPage {
        rows = List.copyOf(rows);
    }

    /** One of them. */
    public record Row(Who who, Mark mark, Ways ways) {}

    /** Whose. */
    public record Who(String name, String login, String role, String scope) {}

    /** How the badge stands. */
    public record Mark(Tone tone, String text, String number) {}

    /** Where to go on; each may be empty. */
    public record Ways(String issue, String print, String revoke) {}
}
