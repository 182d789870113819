package id.gapura.console.mandates;

import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of a mandate, or, once they are answered, the words to read out.
 *
 * @param words empty while the questions are asked
 * @param chosen sent along with the agreement
 */
public record MandateFormPage(
        PersonMandatePage.Head head,
        Optional<Notice> refusal,
        List<Field> fields,
        String words,
        Map<String, String> chosen) {
    public MandateFormPage {
        fields = List.copyOf(fields);
        chosen = Map.copyOf(chosen);
    }
}
