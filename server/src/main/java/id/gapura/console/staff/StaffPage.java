package id.gapura.console.staff;

import java.util.List;

/** Everybody who has an account. */
public record StaffPage(List<Row> rows) {
    public StaffPage {
        rows = List.copyOf(rows);
    }

    /** One account, and where it stands alone. */
    public record Row(Who who, boolean isEnabled, String address) {}

    /** Whose it is. */
    public record Who(String name, String login, String role, String scope) {}
}
