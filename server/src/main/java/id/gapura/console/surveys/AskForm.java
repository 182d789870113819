package id.gapura.console.surveys;

import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.survey.Questionnaire;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.talker.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form in which an officer asks somebody the questions of a round, and how the answers read. */
record AskForm(Questionnaire questionnaire, Typed typed, RegionChoices regions, Officer officer, Shell shell) {
    static final String CARD = "card";
    static final String CONSENT = "consent";
    static final String REGION = "region";
    static final String DAY = "day";
    private static final String TALKERS = "talkers";
    static final String LIVELIHOOD = "livelihood";
    private static final String YES = "yes";

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (typed.day(DAY).isEmpty()) {
            faults.put(DAY, shell.text("surveys.day.fault"));
        }
        if (livelihood().isEmpty()) {
            faults.put(LIVELIHOOD, shell.text("surveys.livelihood.missing"));
        }
        if (typed.find(CARD).isPresent() && !isConsented()) {
            faults.put(CARD, shell.text("surveys.consent.missing"));
        }
        questionnaire.questions().stream()
                .filter(question -> !said(question).isEmpty() && !question.accepts(said(question)))
                .forEach(question -> faults.put(
                        name(question),
                        shell.text("surveys.answer.fault." + question.kind().code())));
        if (!Said.isRight(typed.get(TALKERS))) {
            faults.put(TALKERS, shell.text("talkers.ask.fault"));
        }
        return faults;
    }

    /** Whom they named as explaining things well. */
    List<Said> talkers() {
        return Said.of(typed.get(TALKERS));
    }

    Optional<RegionCode> region() {
        return regions.read(typed.get(REGION), officer).code();
    }

    Optional<Livelihood> livelihood() {
        return Livelihood.find(typed.get(LIVELIHOOD));
    }

    boolean isConsented() {
        return typed.isTicked(CONSENT + "-" + YES);
    }

    /** By question; those left out are absent. */
    Map<UUID, List<String>> said() {
        return questionnaire.questions().stream()
                .filter(question -> !said(question).isEmpty())
                .collect(Collectors.toMap(Question::id, this::said));
    }

    private List<String> said(Question question) {
        return question.kind() == QuestionKind.SEVERAL
                ? question.values().stream()
                        .filter(value -> typed.isTicked(name(question) + "-" + value))
                        .toList()
                : typed.find(name(question)).stream().toList();
    }

    static String name(Question question) {
        return "q-" + question.id();
    }

    List<Field> fields(Map<String, String> faults) {
        var place = new RegionQuestion(REGION, shell.text("surveys.home"), shell, officer);
        var fields = new ArrayList<Field>();
        fields.add(
                Field.date(DAY, shell.text("surveys.day")).value(typed.get(DAY)).required());
        fields.add((typed.values().containsKey(REGION)
                        ? regions.askAgain(place, typed.get(REGION))
                        : regions.ask(place, ""))
                .required());
        fields.add(Field.select(LIVELIHOOD, shell.text("surveys.livelihood"), livelihoods())
                .value(typed.get(LIVELIHOOD))
                .required());
        questionnaire.questions().stream()
                .map(question -> field(question).value(String.join(",", said(question))))
                .forEach(fields::add);
        fields.add(Field.textarea(TALKERS, shell.text("talkers.ask"))
                .hint(shell.text("talkers.ask.hint"))
                .value(typed.get(TALKERS)));
        fields.add(Field.text(CARD, shell.text("surveys.card"))
                .hint(shell.text("surveys.card.hint"))
                .value(typed.get(CARD))
                .digits());
        fields.add(Field.checks(
                        CONSENT,
                        shell.text("consent.survey.1"),
                        List.of(new Option(YES, shell.text("surveys.consent.yes"))))
                .value(isConsented() ? YES : ""));
        return fields.stream()
                .map(field -> field.isFaulty() ? field : field.error(faults.getOrDefault(field.name(), "")))
                .toList();
    }

    private Field field(Question question) {
        var label = SurveyWords.wording(question, shell);
        var options = question.values().stream()
                .map(value -> new Option(value, SurveyWords.value(question, value, shell)))
                .toList();
        return switch (question.kind()) {
            case YES_NO, ONE, SCALE -> Field.choice(name(question), label, options);
            case SEVERAL -> Field.checks(name(question), label, options);
            case NUMBER -> Field.number(name(question), label);
            case TEXT -> Field.textarea(name(question), label);
        };
    }

    private List<Option> livelihoods() {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("surveys.livelihood.choose")));
        Arrays.stream(Livelihood.values())
                .map(one -> new Option(one.code(), shell.text("livelihood." + one.code())))
                .forEach(options::add);
        return options;
    }
}
