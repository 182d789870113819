package id.gapura.console.staff;

import id.gapura.accounts.Role;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles that an administrator gives. An agent has a limit too and is registered on the agents' page. */
final class StaffRoles {
    private StaffRoles() {}

    private static Stream<Role> given() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.AGENT);
    }

    static List<Option> options(Shell shell) {
        return given().map(role -> new Option(role.code(), shell.text("role." + role.code())))
                .toList();
    }

    static Optional<Role> chosen(String code) {
        return given().filter(role -> role.code().equals(code)).findFirst();
    }
}
