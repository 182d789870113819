package id.gapura.portal.join;

import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.portal.Contact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Optional;

/**
 * The three questions.
 *
 * @param attempt the id under which the answers are kept
 * @param price of the least income, a month
 * @param by the code of the activity by which the visitor came; may be empty
 * @param greeting what there is to say about that code
 * @param contact whether officers may call and visit; empty for who has not proved the phone of what they began
 */
public record JoinForm(
        String attempt,
        List<Field> fields,
        String price,
        String by,
        Optional<Notice> greeting,
        Optional<Contact> contact) {
    private static final String NAME = "name";
    private static final String NIK = "nik";
    private static final String PHONE = "phone";

    public JoinForm {
        fields = List.copyOf(fields);
    }

    /** @param faults of the draft; only those beside one of the three questions are shown */
    static JoinForm of(ThreeAnswers answers, List<DraftFault> faults, String phoneFault, String price, Shell shell) {
        var name = Field.text(NAME, shell.text("join.name"))
                .hint(shell.text("join.name.hint"))
                .value(answers.name())
                .error(fault(faults, shell, DraftField.NAME))
                .autocomplete("name")
                .required();
        var nik = Field.number(NIK, shell.text("join.nik"))
                .hint(shell.text("join.nik.hint"))
                .value(answers.nik())
                .error(fault(faults, shell, DraftField.NIK, DraftField.BIRTH_ON))
                .autocomplete("off")
                .required();
        var phone = Field.tel(PHONE, shell.text("join.phone"))
                .hint(shell.text("join.phone.hint"))
                .value(answers.phone())
                .error(phoneFault)
                .autocomplete("tel")
                .required();
        return new JoinForm(
                answers.attempt(), List.of(name, nik, phone), price, answers.by(), Optional.empty(), Optional.empty());
    }

    private static String fault(List<DraftFault> faults, Shell shell, DraftField... beside) {
        return faults.stream()
                .filter(fault -> List.of(beside).contains(fault.field()))
                .findFirst()
                .map(fault -> shell.text("draft." + fault.problem().name(), fault.detail()))
                .orElse("");
    }

    JoinForm greeted(Optional<Notice> words) {
        return new JoinForm(attempt, fields, price, by, words, contact);
    }

    JoinForm asking(Optional<Contact> asked) {
        return new JoinForm(attempt, fields, price, by, greeting, asked);
    }

    public boolean isFaulty() {
        return fields.stream().anyMatch(Field::isFaulty);
    }
}
