package id.gapura.console.enrol;

import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of enrolling somebody, in order. */
enum Step {
    WHO(DraftField.NAME, DraftField.NIK, DraftField.PHONE),
    WORK(DraftField.REGION, DraftField.LIVELIHOOD, DraftField.WORKPLACE, DraftField.INCOME),
    CHOICE(DraftField.PROGRAMMES),
    AGREE(DraftField.CONSENT);

    private static final List<Step> ORDER = List.of(values());

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<DraftField> fields;

    Step(DraftField... fields) {
        this.fields = List.of(fields);
    }

    /** What it asks. */
    List<DraftField> fields() {
        return fields;
    }

    /** Its word in an address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> find(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** Counted from 1. */
    int number() {
        return ORDER.indexOf(this) + 1;
    }

    Optional<Step> next() {
        return ORDER.stream().filter(step -> step.number() == number() + 1).findFirst();
    }

    Optional<Step> before() {
        return ORDER.stream().filter(step -> step.number() == number() - 1).findFirst();
    }

    /** Those of some faults that stand on this step. */
    List<DraftFault> of(List<DraftFault> faults) {
        return faults.stream().filter(fault -> fields.contains(fault.field())).toList();
    }

    /** Where to go on with a draft: where the first fault stands, or at the end where there is none. */
    static Step toMend(List<DraftFault> faults) {
        return Arrays.stream(values())
                .filter(step -> !step.of(faults).isEmpty())
                .findFirst()
                .orElse(faults.isEmpty() ? AGREE : WHO);
    }
}
