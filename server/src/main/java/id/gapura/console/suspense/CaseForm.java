package id.gapura.console.suspense;

import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.stream.Stream;

/** The questions under a payment, and how a faulty answer is asked again. */
final class CaseForm {
    static final String PERSON = "person";
    static final String WHY_THEIRS = "whyTheirs";
    static final String WHY_BACK = "whyBack";
    static final String WHY_REFUSED = "whyRefused";

    private CaseForm() {}

    /** The questions, with the people that were found for the first. */
    static CasePage.Asked ask(List<Worker> found, Shell shell) {
        var options = Stream.concat(
                        Stream.of(new Option("", shell.text("suspense.person.none"))),
                        found.stream().map(worker -> new Option(worker.id().toString(), label(worker))))
                .toList();
        return new CasePage.Asked(
                Field.select(PERSON, shell.text("suspense.person"), options).required(),
                why(WHY_THEIRS, shell),
                why(WHY_BACK, shell),
                why(WHY_REFUSED, shell));
    }

    private static Field why(String name, Shell shell) {
        return Field.textarea(name, shell.text("suspense.why"))
                .hint(shell.text("suspense." + name + ".hint"))
                .required();
    }

    /** The questions with what was typed and what is missing of it. */
    static CasePage.Asked askAgain(List<Worker> found, Typed typed, Shell shell) {
        var asked = ask(found, shell);
        var missing = shell.text("suspense.why.missing");
        return new CasePage.Asked(
                again(asked.person(), typed, shell.text("suspense.person.missing")),
                again(asked.whyTheirs(), typed, missing),
                again(asked.whyBack(), typed, missing),
                again(asked.whyRefused(), typed, missing));
    }

    /** A question that was not in the form that was sent stays as it is. */
    private static Field again(Field field, Typed typed, String ifMissing) {
        var value = typed.get(field.name());
        return typed.isTicked(field.name()) ? field.value(value).error(value.isEmpty() ? ifMissing : "") : field;
    }

    static String label(Worker worker) {
        return worker.person().name() + " · " + worker.number().spaced();
    }
}
