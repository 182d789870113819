package id.gapura.enrolment.drafts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was answered so far, as it was typed: incomplete or wrong, it is kept. Personal data: shows nothing of the person.
 *
 * @param answers without the spaces around; a blank one is none, and what is longer than anybody's answer is cut
 */
public record Draft(Map<DraftField, String> answers) {
    public static final Draft EMPTY = new Draft(Map.of());

    private static final int LONGEST = 500;

    public Draft {
        var kept = new EnumMap<DraftField, String>(DraftField.class);
        answers.forEach((field, answer) -> {
            var text = answer.strip();
            if (!text.isEmpty()) {
                kept.put(field, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        });
        answers = java.util.Collections.unmodifiableMap(kept);
    }

    public static Draft of(DraftField field, String answer) {
        return new Draft(Map.of(field, answer));
    }

    /** This draft with one more answer; a blank one takes the earlier away. */
    public Draft with(DraftField field, String answer) {
        return with(Map.of(field, answer));
    }

    /** This draft with the answers of a later one; a blank one takes the earlier away. */
    public Draft with(Map<DraftField, String> later) {
        var all = new EnumMap<DraftField, String>(DraftField.class);
        all.putAll(answers);
        all.putAll(later);
        return new Draft(all);
    }

    /** The answer, or an empty text. */
    public String get(DraftField field) {
        return answers.getOrDefault(field, "");
    }

    public Optional<String> find(DraftField field) {
        return Optional.ofNullable(answers.get(field));
    }

    /** The fields whose answers differ. */
    public Set<DraftField> changes(Draft later) {
        var changed = EnumSet.noneOf(DraftField.class);
        for (var field : DraftField.values()) {
            if (!get(field).equals(later.get(field))) {
                changed.add(field);
            }
        }
        return changed;
    }

    @Override
    public String toString() {
        return "Draft" + answers.keySet();
    }
}
