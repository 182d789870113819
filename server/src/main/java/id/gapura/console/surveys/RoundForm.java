package id.gapura.console.surveys;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.survey.Round;
import id.gapura.survey.Stratum;
import id.gapura.survey.Survey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is asked of a round, and how the answers read. */
record RoundForm(Survey survey, Typed typed, RegionChoices regions, Officer officer, Shell shell) {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SAMPLE = "sample";
    private static final int MOST_LINES = 500;

    /** As it was set. */
    static RoundForm of(Survey survey, Round round, RegionChoices regions, Officer officer, Shell shell) {
        var sample = round.plan().sample().stream()
                .map(one -> String.join(
                        "; ",
                        regions.named(one.region()),
                        one.segment().map(Livelihood::roster).orElse("semua"),
                        String.valueOf(one.wanted()),
                        String.valueOf(one.people())))
                .collect(Collectors.joining("\n"));
        var typed = Map.of(
                FROM, round.plan().from().toString(), TO, round.plan().to().toString(), SAMPLE, sample);
        return new RoundForm(survey, new Typed(typed), regions, officer, shell);
    }

    /** A place and a livelihood, of which a sample has one line. */
    private record Key(RegionCode region, Optional<Livelihood> segment) {}

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        var from = typed.day(FROM);
        if (from.isEmpty()) {
            faults.put(FROM, shell.text("surveys.day.fault"));
        }
        if (typed.day(TO).filter(to -> from.filter(to::isBefore).isEmpty()).isEmpty()) {
            faults.put(TO, shell.text("surveys.to.fault"));
        }
        sampleFault().ifPresent(fault -> faults.put(SAMPLE, fault));
        return faults;
    }

    private Optional<String> sampleFault() {
        var lines = lines();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return Optional.of(shell.text("surveys.sample.missing", MOST_LINES));
        }
        var seen = new HashSet<Key>();
        for (var line : lines) {
            switch (read(line)) {
                case SampleLine.Wrong(var fault) -> {
                    return Optional.of(shell.text("surveys.sample.fault." + fault, line));
                }
                case SampleLine.Right(var stratum) -> {
                    if (!seen.add(new Key(stratum.region(), stratum.segment()))) {
                        return Optional.of(shell.text("surveys.sample.fault.twice", line));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<String> lines() {
        return typed.get(SAMPLE)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private SampleLine read(String line) {
        return SampleLine.read(
                line,
                place ->
                        regions.read(place, officer).code().filter(survey.plan().region()::contains));
    }

    /** The plan, once nothing is wrong. */
    Round.Plan plan() {
        return new Round.Plan(
                typed.day(FROM).orElseThrow(),
                typed.day(TO).orElseThrow(),
                lines().stream().map(this::stratum).toList());
    }

    private Stratum stratum(String line) {
        return switch (read(line)) {
            case SampleLine.Right(var stratum) -> stratum;
            case SampleLine.Wrong(var fault) -> throw new IllegalStateException(fault);
        };
    }

    List<Field> fields(Map<String, String> faults) {
        var livelihoods =
                Arrays.stream(Livelihood.values()).map(Livelihood::roster).collect(Collectors.joining(", "));
        return FormPage.filled(
                List.of(
                        Field.date(FROM, shell.text("surveys.from")).required(),
                        Field.date(TO, shell.text("surveys.to")).required(),
                        Field.textarea(SAMPLE, shell.text("surveys.sample"))
                                .hint(shell.text("surveys.sample.hint", livelihoods))
                                .required()),
                typed,
                faults);
    }
}
