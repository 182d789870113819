package id.gapura.console.outreach.stakeholder;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.kernel.PhoneReader;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of somebody to talk to. */
record PersonForm(Typed typed, Shell shell) {
    static final String NAME = "name";
    static final String ROLE = "role";
    private static final String PHONE = "phone";

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (typed.get(NAME).isEmpty() || typed.get(NAME).length() > StakeholderForm.LONGEST) {
            faults.put(NAME, shell.text("outreach.name.fault", StakeholderForm.LONGEST));
        }
        if (typed.get(ROLE).length() > StakeholderForm.LONGEST) {
            faults.put(ROLE, shell.text("workbook.long", StakeholderForm.LONGEST));
        }
        if (typed.find(PHONE).isPresent() && phone().isEmpty()) {
            faults.put(PHONE, shell.text("stakeholder.phone.fault"));
        }
        return faults;
    }

    /** In international form. */
    Optional<String> phone() {
        return typed.find(PHONE).flatMap(PhoneReader::read);
    }

    List<Field> fields(Map<String, String> faults) {
        return FormPage.filled(
                List.of(
                        Field.text(NAME, shell.text("stakeholder.person.name")).required(),
                        Field.text(ROLE, shell.text("stakeholder.person.role")),
                        Field.tel(PHONE, shell.text("stakeholder.person.phone"))
                                .hint(shell.text("stakeholder.person.phone.hint"))),
                typed,
                faults);
    }
}
