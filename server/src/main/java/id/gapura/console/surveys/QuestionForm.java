package id.gapura.console.surveys;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.survey.Surveys.NewQuestion;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.question.Topic;
import id.gapura.survey.question.Wording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of a question of a survey, and how the answers read. */
record QuestionForm(Typed typed, Shell shell) {
    private static final int LONGEST = 300;
    private static final int LEAST_OPTIONS = 2;
    private static final String KIND = "kind";
    private static final String TOPIC = "topic";
    private static final String WORDING = "wording";
    private static final String ENGLISH = "english";
    private static final String OPTIONS = "options";
    /** Between an option and its English words. */
    private static final String BAR = "\\|";

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        var kind = QuestionKind.find(typed.get(KIND));
        if (kind.isEmpty()) {
            faults.put(KIND, shell.text("surveys.kind.missing"));
        }
        if (Topic.find(typed.get(TOPIC)).isEmpty()) {
            faults.put(TOPIC, shell.text("surveys.topic.missing"));
        }
        if (typed.get(WORDING).isEmpty() || typed.get(WORDING).length() > LONGEST) {
            faults.put(WORDING, shell.text("surveys.name.fault", LONGEST));
        }
        if (typed.get(ENGLISH).length() > LONGEST) {
            faults.put(ENGLISH, shell.text("surveys.english.fault", LONGEST));
        }
        kind.flatMap(this::optionsFault).ifPresent(fault -> faults.put(OPTIONS, fault));
        return faults;
    }

    private Optional<String> optionsFault(QuestionKind kind) {
        int count = lines().size();
        if (!kind.hasOptions()) {
            return count == 0 ? Optional.empty() : Optional.of(shell.text("surveys.options.none"));
        }
        if (count < LEAST_OPTIONS || count > Question.MOST_OPTIONS) {
            return Optional.of(shell.text("surveys.options.fault", LEAST_OPTIONS, Question.MOST_OPTIONS));
        }
        return lines().stream()
                .filter(line -> line.split(BAR, -1)[0].isBlank() || line.split(BAR, -1).length > 2)
                .findFirst()
                .map(line -> shell.text("surveys.options.line", line));
    }

    private List<String> lines() {
        return typed.get(OPTIONS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The question, once nothing is wrong. */
    NewQuestion question() {
        return new NewQuestion(
                QuestionKind.find(typed.get(KIND)).orElseThrow(),
                Topic.find(typed.get(TOPIC)).orElseThrow(),
                new Wording(typed.get(WORDING), typed.get(ENGLISH)),
                lines().stream().map(QuestionForm::option).toList());
    }

    private static Wording option(String line) {
        var parts = line.split(BAR, 2);
        return new Wording(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
    }

    List<Field> fields(Map<String, String> faults) {
        return FormPage.filled(
                List.of(
                        Field.choice(KIND, shell.text("surveys.kind"), kinds()).required(),
                        Field.choice(TOPIC, shell.text("surveys.topic"), topics())
                                .required(),
                        Field.text(WORDING, shell.text("surveys.wording"))
                                .hint(shell.text("surveys.wording.hint"))
                                .required(),
                        Field.text(ENGLISH, shell.text("surveys.wording.english")),
                        Field.textarea(OPTIONS, shell.text("surveys.options"))
                                .hint(shell.text("surveys.options.hint"))),
                typed,
                faults);
    }

    private List<Option> kinds() {
        return Arrays.stream(QuestionKind.values())
                .map(one -> new Option(one.code(), shell.text("surveys.kind." + one.code())))
                .toList();
    }

    private List<Option> topics() {
        return Arrays.stream(Topic.values())
                .map(one -> new Option(one.code(), shell.text("surveys.topic." + one.code())))
                .toList();
    }
}
