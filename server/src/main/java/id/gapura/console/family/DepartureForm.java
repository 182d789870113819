package id.gapura.console.family;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why somebody is no longer of a household or a family, and since when. */
record DepartureForm(Typed typed, LocalDate today, Shell shell) {
    private static final String CAUSE = "cause";

    Optional<Cause> cause() {
        return Arrays.stream(Cause.values())
                .filter(cause -> cause.code().equals(typed.get(CAUSE)))
                .findFirst();
    }

    Optional<LocalDate> day() {
        return typed.day(HouseholdForm.DAY);
    }

    String reason() {
        return typed.get(HouseholdForm.REASON);
    }

    Map<String, String> faults(boolean needsDay) {
        var faults = new HashMap<String, String>();
        if (cause().isEmpty()) {
            faults.put(CAUSE, shell.text("family.cause.missing"));
        }
        if (needsDay && day().isEmpty()) {
            faults.put(HouseholdForm.DAY, shell.text("family.refused.impossible_day"));
        }
        return faults;
    }

    List<Field> fields(boolean needsDay, Map<String, String> faults) {
        var causes = Arrays.stream(Cause.values())
                .map(cause -> new Option(cause.code(), shell.text("family.cause." + cause.code())))
                .toList();
        var cause = Field.select(CAUSE, shell.text("family.cause"), causes).required();
        var reason = HouseholdForm.reason(shell);
        var day =
                Field.date(HouseholdForm.DAY, shell.text("family.cause.since")).required();
        var filled =
                typed.find(HouseholdForm.DAY).isPresent() ? typed : typed.with(HouseholdForm.DAY, today.toString());
        return FormPage.filled(needsDay ? List.of(cause, day, reason) : List.of(cause, reason), filled, faults);
    }
}
