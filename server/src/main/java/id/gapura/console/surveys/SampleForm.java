package id.gapura.console.surveys;

import id.gapura.console.Typed;
import id.gapura.places.Places;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.survey.Round;
import id.gapura.survey.Stratum;
import id.gapura.survey.Survey;
import id.gapura.survey.result.Results;
import id.gapura.survey.sample.Allocation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many are drawn of each part of a sample: as the round wants, as a sum is spread over the parts, or as it was typed.
 *
 * @param onRecord how many there are to draw from, by part, in the order of the sample
 */
record SampleForm(Survey survey, Round round, Map<Stratum, Integer> onRecord, Typed typed, Places places, Shell shell) {
    private static final String TOTAL = "total";
    private static final String LEAST = "least";
    private static final int MOST = 10_000;

    boolean isEmpty() {
        return onRecord.values().stream().allMatch(people -> people == 0);
    }

    /** What a sum is spread by. */
    List<Field> spread() {
        return List.of(
                Field.number(TOTAL, shell.text("surveys.draw.total"))
                        .value(typed.find(TOTAL)
                                .orElseGet(() -> String.valueOf(round.plan().wanted())))
                        .required(),
                Field.number(LEAST, shell.text("surveys.draw.least"))
                        .value(typed.find(LEAST).orElseGet(() -> String.valueOf(Results.LEAST)))
                        .required());
    }

    /** How many are proposed. */
    private Map<Stratum, Integer> proposed() {
        if (typed.number(TOTAL) > 0) {
            return Allocation.proportional(onRecord, Math.min(typed.number(TOTAL), MOST), typed.number(LEAST));
        }
        var proposed = new LinkedHashMap<Stratum, Integer>();
        onRecord.forEach((part, people) -> proposed.put(part, Math.min(part.wanted(), people)));
        return proposed;
    }

    private String name(Stratum part) {
        return "part-" + round.plan().sample().indexOf(part);
    }

    /** A question for each part. */
    List<Field> parts(Map<String, String> faults) {
        var proposed = proposed();
        return round.plan().sample().stream()
                .map(part -> Field.number(name(part), label(part))
                        .hint(shell.text(
                                "surveys.draw.part.hint",
                                shell.format().number(people(part)),
                                shell.format().number(part.people())))
                        .value(typed.find(name(part)).orElseGet(() -> String.valueOf(proposed.getOrDefault(part, 0))))
                        .required()
                        .error(faults.getOrDefault(name(part), "")))
                .toList();
    }

    private String label(Stratum part) {
        return places.fullName(part.region()) + ": " + SurveyWords.livelihood(part.segment(), shell);
    }

    private int people(Stratum part) {
        return onRecord.getOrDefault(part, 0);
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        for (var part : round.plan().sample()) {
            boolean isNumber = typed.get(name(part)).matches("\\d{1,9}");
            if (!isNumber || typed.number(name(part)) > people(part)) {
                faults.put(
                        name(part),
                        shell.text("surveys.draw.part.fault", shell.format().number(people(part))));
            }
        }
        return faults;
    }

    /** How many are wanted, once nothing is wrong. */
    Map<Stratum, Integer> wanted() {
        var wanted = new HashMap<Stratum, Integer>();
        round.plan().sample().forEach(part -> wanted.put(part, typed.number(name(part))));
        return wanted;
    }
}
