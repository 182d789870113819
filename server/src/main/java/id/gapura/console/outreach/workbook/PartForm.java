package id.gapura.console.outreach.workbook;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Map;

/** The words under a part: one point a line. */
record PartForm(Part part, Typed typed, Shell shell) implements EntryForm {
    static final String WORDS = "words";
    private static final int LONGEST = 3_000;

    /** One point a line. */
    static Map<String, String> proposed(List<String> lines) {
        return Map.of(WORDS, String.join("\n", lines));
    }

    @Override
    public Map<String, String> faults() {
        var words = typed.get(WORDS);
        if (words.isEmpty()) {
            return Map.of(WORDS, shell.text("workbook.empty"));
        }
        return words.length() > LONGEST ? Map.of(WORDS, shell.text("workbook.long", LONGEST)) : Map.of();
    }

    @Override
    public Map<String, String> written() {
        return Map.of(WORDS, typed.get(WORDS));
    }

    @Override
    public List<Field> fields(Map<String, String> faults) {
        return FormPage.filled(
                List.of(Field.textarea(WORDS, shell.text("workbook.words"))
                        .hint(shell.text("workbook.words.hint"))
                        .required()),
                typed,
                faults);
    }
}
