package id.gapura.console.outreach.material;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.outreach.material.Materials;
import id.gapura.outreach.material.Text;
import id.gapura.outreach.material.Text.Words;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is asked of a text, and how the answers read. */
record MaterialForm(Typed typed, Materials materials, Shell shell) {
    static final String TITLE = "title";
    static final String BODY = "body";
    /** A title is shown as it is written, so no figure is put into it. */
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_BODY = 1_500;

    static Typed of(Text text) {
        return new Typed(Map.of(TITLE, text.words().title(), BODY, text.words().body()));
    }

    Words words() {
        return new Words(typed.get(TITLE), typed.get(BODY).replace("\r\n", "\n"));
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (words().title().isEmpty() || words().title().length() > LONGEST_TITLE) {
            faults.put(TITLE, shell.text("outreach.name.fault", LONGEST_TITLE));
        }
        if (words().paragraphs().isEmpty() || words().body().length() > LONGEST_BODY) {
            faults.put(BODY, shell.text("material.body.fault", LONGEST_BODY));
        }
        if (BRACE.matcher(words().title()).find()) {
            faults.put(TITLE, shell.text("material.figure.fault", words().title()));
        }
        materials.unknownFigures(words()).stream()
                .findFirst()
                .ifPresent(name -> faults.put(BODY, shell.text("material.figure.fault", "{" + name + "}")));
        return faults;
    }

    List<Field> fields(Map<String, String> faults) {
        return FormPage.filled(
                List.of(
                        Field.text(TITLE, shell.text("material.name")).required(),
                        Field.textarea(BODY, shell.text("material.body"))
                                .hint(shell.text("material.body.hint", names()))
                                .required()),
                typed,
                faults);
    }

    private static String names() {
        return String.join(
                ", ",
                Materials.figureNames().stream().map(name -> "{" + name + "}").toList());
    }
}
