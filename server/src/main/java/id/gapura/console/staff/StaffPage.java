package id.gapura.console.staff;

import java.util.List;

/** Everybody who has an account. */
public record StaffPage(List<Row> rows) {
    public StaffPage {
        rows = List.copyOf(rows);
    }

    /**
     * One account.
     *
     * @param change address of the form that closes or opens it
     * @param isOwn whether it is the visitor's own, which the visitor cannot close
     */
    public record Row(Who who, boolean isEnabled, boolean isOwn, String change) {}

    /** Whose it is. */
    public record Who(String name, String login, String role, String scope) {}
}
