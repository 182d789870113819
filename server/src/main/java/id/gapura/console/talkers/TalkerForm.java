package id.gapura.console.talkers;

import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.survey.talker.Talker;
import id.gapura.survey.talker.Talker.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked of an officer who asked somebody whether they would explain for us.
 *
 * @param alike workers of the place whose names sound alike
 */
record TalkerForm(Talker talker, List<Worker> alike, Typed typed, Shell shell) {
    static final String WORDS = "consent.talker.1";
    private static final String ANSWER = "answer";
    private static final String WORKER = "worker";

    TalkerForm {
        alike = List.copyOf(alike);
    }

    /** What was answered. */
    enum Answer {
        YES,
        NO,
        /** Nobody knows who that is. */
        UNKNOWN;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty until one is chosen that may be. */
    Optional<Answer> answer() {
        return answers().stream()
                .filter(one -> one.code().equals(typed.get(ANSWER)))
                .findFirst();
    }

    /** Who agreed may only stop. */
    private List<Answer> answers() {
        return talker.state() == State.AGREED ? List.of(Answer.NO) : List.of(Answer.values());
    }

    /** The one of those alike whom the officer chose. */
    Optional<Worker> worker() {
        return alike.stream()
                .filter(one -> one.id().toString().equals(typed.get(WORKER)))
                .findFirst();
    }

    List<Field> fields(String fault) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice(ANSWER, shell.text(question()), options())
                .value(typed.get(ANSWER))
                .hint(talker.state() == State.NAMED ? shell.text("talkers.read") : "")
                .required()
                .error(fault));
        if (!alike.isEmpty() && talker.state() == State.NAMED) {
            fields.add(Field.choice(WORKER, shell.text("talkers.worker"), workers())
                    .value(typed.get(WORKER))
                    .hint(shell.text("talkers.worker.hint")));
        }
        return fields;
    }

    private String question() {
        return talker.state() == State.AGREED ? "talkers.stop" : WORDS;
    }

    private List<Option> options() {
        return answers().stream()
                .map(one -> new Option(
                        one.code(), shell.text("talkers." + talker.state().code() + "." + one.code())))
                .toList();
    }

    private List<Option> workers() {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("talkers.worker.none")));
        alike.forEach(
                one -> options.add(new Option(one.id().toString(), one.person().name())));
        return options;
    }
}
