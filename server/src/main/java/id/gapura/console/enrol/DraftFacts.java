package id.gapura.console.enrol;

import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.told.StatedJob;
import id.gapura.kernel.Tongue;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.rules.Programmes;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.List;

/** What a draft says, as labels and values, as it was typed; of the identity number only the end. */
public final class DraftFacts {
    private static final int SHOWN_DIGITS = 4;

    private final Places places;
    private final Shell shell;

    public DraftFacts(Places places, Shell shell) {
        this.places = places;
        this.shell = shell;
    }

    /** What was answered, in the order of the fields. */
    public List<Fact> of(Draft draft) {
        return Arrays.stream(DraftField.values())
                .filter(field -> draft.find(field).isPresent())
                .map(field -> Fact.of(shell.text("draft.field." + field.name()), shown(field, draft.get(field))))
                .toList();
    }

    private String shown(DraftField field, String answer) {
        return switch (field) {
            case NIK -> masked(answer);
            case REGION -> RegionCode.find(answer).map(places::fullName).orElse(answer);
            case PROGRAMMES -> programmes(answer);
            case SEX -> shell.textOr("person.sex." + answer, answer);
            case PAYER -> shell.textOr("person.payer." + answer, answer);
            case CONSENT, CALL -> shell.text("draft.agreed");
            case FIRST_JOB, SECOND_JOB -> StatedJob.read(answer).inWords();
            case LANGUAGE -> Tongue.find(answer).map(Tongue::ownName).orElse(answer);
            case HEALTH -> shell.text("draft.told");
            case NAME, BIRTH_ON, BIRTH_PLACE, PHONE, ADDRESS, LIVELIHOOD, WORKPLACE, INCOME -> answer;
        };
    }

    private static String masked(String nik) {
        var digits = nik.replaceAll("\\D", "");
        var end = digits.substring(Math.max(0, digits.length() - SHOWN_DIGITS));
        return "•••• " + end;
    }

    private String programmes(String code) {
        return Arrays.stream(Programmes.values())
                .filter(set -> set.code().equals(code))
                .map(set -> shell.text("enrol.programmes." + set.name()))
                .findFirst()
                .orElse(code);
    }
}
