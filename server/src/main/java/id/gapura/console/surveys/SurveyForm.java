package id.gapura.console.surveys;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.survey.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of a survey, and how the answers read. */
record SurveyForm(Typed typed, RegionChoices regions, Officer officer, Shell shell) {
    static final int LONGEST_NAME = 120;
    private static final int LONGEST_INTRODUCTION = 500;
    private static final String NAME = "name";
    private static final String INTRODUCTION = "introduction";
    private static final String REGION = "region";

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        tooLong(NAME, LONGEST_NAME).ifPresent(fault -> faults.put(NAME, fault));
        tooLong(INTRODUCTION, LONGEST_INTRODUCTION).ifPresent(fault -> faults.put(INTRODUCTION, fault));
        return faults;
    }

    private Optional<String> tooLong(String name, int longest) {
        return typed.get(name).isEmpty() || typed.get(name).length() > longest
                ? Optional.of(shell.text("surveys.name.fault", longest))
                : Optional.empty();
    }

    Optional<RegionCode> region() {
        return regions.read(typed.get(REGION), officer).code();
    }

    /** The plan, once nothing is wrong. */
    Survey.Plan plan(RegionCode region) {
        return new Survey.Plan(typed.get(NAME), typed.get(INTRODUCTION), region);
    }

    /** As first asked, or again with what is wrong. */
    List<Field> fields(Map<String, String> faults) {
        var question = new RegionQuestion(REGION, shell.text("surveys.region"), shell, officer);
        var region =
                typed.values().isEmpty() ? regions.ask(question, "") : regions.askAgain(question, typed.get(REGION));
        var fields = new ArrayList<>(FormPage.filled(
                List.of(
                        Field.text(NAME, shell.text("surveys.name")).required(),
                        Field.textarea(INTRODUCTION, shell.text("surveys.introduction"))
                                .hint(shell.text("surveys.introduction.hint"))
                                .required()),
                typed,
                faults));
        fields.add(region.required());
        return fields;
    }
}
