package id.gapura.console.devices;

import id.gapura.console.Typed;
import id.gapura.field.devices.Policy;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Optional;

/** The two rules for devices, and how what was typed reads. */
record PolicyForm(Typed typed) {
    private static final String DAYS = "days";
    private static final String MINUTES = "minutes";

    static PolicyForm of(Policy policy) {
        return new PolicyForm(Typed.NOTHING
                .with(DAYS, Integer.toString(policy.silentDays()))
                .with(MINUTES, Integer.toString(policy.idleMinutes())));
    }

    /** The rules wanted; empty while they are impossible. */
    Optional<Policy> policy() {
        int days = typed.number(DAYS);
        int minutes = typed.number(MINUTES);
        return Policy.isPossible(days, minutes) ? Optional.of(new Policy(days, minutes)) : Optional.empty();
    }

    List<Field> fields(Shell shell) {
        int days = typed.number(DAYS);
        int minutes = typed.number(MINUTES);
        return List.of(
                Field.number(DAYS, shell.text("devices.policy.days"))
                        .hint(shell.text("devices.policy.days.hint"))
                        .value(typed.get(DAYS))
                        .required()
                        .error(Policy.isPossible(days, 1) ? "" : shell.text("devices.policy.range", Policy.MOST_DAYS)),
                Field.number(MINUTES, shell.text("devices.policy.minutes"))
                        .hint(shell.text("devices.policy.minutes.hint"))
                        .value(typed.get(MINUTES))
                        .required()
                        .error(
                                Policy.isPossible(1, minutes)
                                        ? ""
                                        : shell.text("devices.policy.range", Policy.MOST_MINUTES)));
    }
}
