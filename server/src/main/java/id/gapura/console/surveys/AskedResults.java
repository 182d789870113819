package id.gapura.console.surveys;

import id.gapura.adoption.Stage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.AskedActivities;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.survey.result.Whose;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whose answers are looked at; what cannot be read, or lies outside the officer's scope, narrows nothing. */
record AskedResults(RegionCode within, Optional<Livelihood> livelihood, Optional<Stage> stage) {
    private static final String REGION = "region";
    private static final String LIVELIHOOD = "livelihood";
    private static final String STAGE = "stage";

    static AskedResults of(Typed typed, Officer officer) {
        return new AskedResults(
                RegionCode.find(typed.get(REGION)).filter(officer::sees).orElse(officer.scope()),
                Livelihood.find(typed.get(LIVELIHOOD)),
                Stage.all().stream()
                        .filter(one -> one.code().equals(typed.get(STAGE)))
                        .findFirst());
    }

    Whose whose() {
        return new Whose(within, livelihood, stage.map(Stage::code).orElse(""));
    }

    /** The questions with what is looked at. */
    List<Field> questions(Officer officer, Places places, Shell shell) {
        var regions = AskedActivities.regions(officer, within, places).stream()
                .map(region -> new Option(region.code().text(), region.name()))
                .toList();
        return List.of(
                Field.select(REGION, shell.text("insight.region"), regions)
                        .value(within.text())
                        .required(),
                Field.filter(
                        LIVELIHOOD,
                        shell.text("adoption.segment"),
                        shell.text("adoption.segment.all"),
                        Arrays.stream(Livelihood.values())
                                .map(one -> option("livelihood.", one.code(), shell))
                                .toList(),
                        livelihood.map(Livelihood::code).orElse("")),
                Field.filter(
                        STAGE,
                        shell.text("surveys.stage"),
                        shell.text("surveys.stage.all"),
                        Stage.all().stream()
                                .map(one -> option("adoption.stage.", one.code(), shell))
                                .toList(),
                        stage.map(Stage::code).orElse("")));
    }

    private static Option option(String prefix, String code, Shell shell) {
        return new Option(code, shell.text(prefix + code));
    }
}
