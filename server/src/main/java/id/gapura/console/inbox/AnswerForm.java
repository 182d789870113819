package id.gapura.console.inbox;

import id.gapura.console.Typed;
import id.gapura.console.messages.TextWords;
import id.gapura.messaging.inbox.Inbox;
import id.gapura.messaging.inbox.NoAnswer;
import id.gapura.messaging.inbox.Question;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an officer answers, or why not; and how that reads. */
record AnswerForm(Typed typed, Shell shell) {
    static final String ID = "id";
    static final String SEEN = "seen";
    private static final String TEXT = "text";
    private static final String REASON = "reason";

    String text() {
        return typed.get(TEXT);
    }

    /** What is wrong with the answer; empty if nothing is. */
    String fault() {
        if (text().isEmpty()) {
            return shell.text("messages.fault.empty");
        }
        return text().length() > Inbox.LONGEST_ANSWER
                ? shell.text("messages.fault.long", text().length(), Inbox.LONGEST_ANSWER)
                : "";
    }

    /** @param id under which the answer goes out if the form has none */
    Inbox.Answer answer(UUID id) {
        return new Inbox.Answer(typed.id(ID).orElse(id), seen(), text());
    }

    int seen() {
        return typed.number(SEEN);
    }

    /** Empty if none was chosen. */
    Optional<NoAnswer> reason() {
        return NoAnswer.find(typed.get(REASON));
    }

    /**
     * The forms below what was read.
     *
     * @param id of the answer
     * @param fault with what was typed; may be empty
     */
    QuestionPage.Answering ask(Question question, UUID id, String fault) {
        var hint = shell.text("questions.answer.hint", Inbox.LONGEST_ANSWER);
        var written = text().isEmpty() ? hint : new TextWords(shell).length(text()) + ". " + hint;
        return new QuestionPage.Answering(
                id.toString(),
                question.heard().messages(),
                Field.textarea(TEXT, shell.text("questions.answer"))
                        .value(text())
                        .hint(written)
                        .error(fault)
                        .required(),
                Field.select(REASON, shell.text("questions.close.why"), reasons())
                        .value(typed.get(REASON))
                        .required());
    }

    private List<Option> reasons() {
        var options = new ArrayList<>(List.of(new Option("", shell.text("case.choose"))));
        Arrays.stream(NoAnswer.values())
                .map(why -> new Option(why.code(), shell.text("questions.why." + why.code())))
                .forEach(options::add);
        return options;
    }
}
