package id.gapura.console.duplicates;

import id.gapura.console.Typed;
import id.gapura.console.duplicates.PairView.Two;
import id.gapura.registry.Worker;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions under a comparison, and how their answers read. */
final class ReviewForm {
    static final String WHY_DIFFERENT = "whyDifferent";
    static final String WHY_SAME = "whySame";
    static final String SURVIVOR = "survivor";

    private ReviewForm() {}

    static ReviewPage.Asked ask(Two two, Shell shell) {
        var options = List.of(
                new Option("", shell.text("duplicates.survivor.none")), option(two.first()), option(two.second()));
        return new ReviewPage.Asked(
                Field.textarea(WHY_DIFFERENT, shell.text("duplicates.why"))
                        .hint(shell.text("duplicates.whyDifferent.hint"))
                        .required(),
                Field.select(SURVIVOR, shell.text("duplicates.survivor"), options)
                        .hint(shell.text("duplicates.survivor.hint"))
                        .required(),
                Field.textarea(WHY_SAME, shell.text("duplicates.why"))
                        .hint(shell.text("duplicates.whySame.hint"))
                        .required());
    }

    private static Option option(Worker worker) {
        return new Option(
                worker.id().toString(),
                worker.person().name() + " · " + worker.number().spaced());
    }

    /** The questions with what was typed and what is missing of it. */
    static ReviewPage.Asked askAgain(Two two, Typed typed, Shell shell) {
        var asked = ask(two, shell);
        return new ReviewPage.Asked(
                again(asked.whyDifferent(), typed, shell.text("duplicates.why.missing")),
                again(asked.survivor(), typed, shell.text("duplicates.survivor.missing")),
                again(asked.whySame(), typed, shell.text("duplicates.why.missing")));
    }

    /** A question that was not in the form that was sent stays as it is. */
    private static Field again(Field field, Typed typed, String ifMissing) {
        var value = typed.get(field.name());
        return typed.isTicked(field.name()) ? field.value(value).error(value.isEmpty() ? ifMissing : "") : field;
    }

    /** Which of the two is to stay; empty if neither was chosen. */
    static Optional<UUID> survivor(Two two, Typed typed) {
        return List.of(two.first().id(), two.second().id()).stream()
                .filter(id -> id.toString().equals(typed.get(SURVIVOR)))
                .findFirst();
    }
}
