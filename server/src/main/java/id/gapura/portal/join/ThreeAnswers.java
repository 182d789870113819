package id.gapura.portal.join;

import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The first page as it was sent.
 *
 * @param attempt the id that the page made; the same one again is the same attempt
 * @param by the code of the activity by which the visitor came, as it was in the address; may be empty
 */
record ThreeAnswers(String attempt, String name, String nik, String phone, String by) {
    static ThreeAnswers of(UUID attempt, Draft draft, String by) {
        return new ThreeAnswers(
                attempt.toString(),
                draft.get(DraftField.NAME),
                draft.get(DraftField.NIK),
                draft.get(DraftField.PHONE),
                by);
    }

    /** The same answers of another attempt. */
    ThreeAnswers as(UUID other) {
        return new ThreeAnswers(other.toString(), name, nik, phone, by);
    }

    /** Empty if somebody changed it into something else. */
    Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(attempt));
        } catch (IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    /** In international form; empty where no phone can be read. */
    Optional<String> readPhone() {
        return DraftReader.phone(Draft.of(DraftField.PHONE, phone));
    }

    /** @param consent the words on the page, agreed to by pressing its button */
    Map<DraftField, String> fields(String consent) {
        var fields = new HashMap<DraftField, String>();
        fields.put(DraftField.NAME, name);
        fields.put(DraftField.NIK, nik);
        fields.put(DraftField.PHONE, phone);
        fields.put(DraftField.CONSENT, consent);
        return fields;
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "ThreeAnswers[]";
    }
}
