package id.gapura.console.work;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.places.Gathering;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.Season;
import id.gapura.registry.livelihood.Workplace;
import id.gapura.registry.livelihood.Workplace.Kind;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The questions about an occupation whose kind of workplace is known.
 *
 * @param known the places of that kind to choose from
 */
record OccupationForm(Typed typed, Kind kind, List<Gathering> known, LocalDate today, Shell shell) {
    static final String LIVELIHOOD = "livelihood";
    static final String SINCE = "since";
    static final String REASON = "reason";
    private static final String WORDS = "words";
    private static final String GATHERING = "gathering";
    private static final String PLACE = "place";
    private static final String DETAIL = "detail";
    private static final String SEASON = "season";
    private static final int LONGEST = 120;

    /** Filled with what is on record. */
    static Typed onRecord(Description what) {
        var workplace = what.workplace();
        var values = new HashMap<String, String>();
        values.put(LIVELIHOOD, what.livelihood().code());
        values.put(WORDS, what.words().orElse(""));
        values.put(GATHERING, workplace.gathering().map(UUID::toString).orElse(""));
        values.put(PLACE, workplace.place().orElse(""));
        values.put(DETAIL, workplace.detail().orElse(""));
        values.put(SINCE, what.since().map(LocalDate::toString).orElse(""));
        what.season().months().forEach(month -> values.put(SEASON + "-" + month.getValue(), "yes"));
        return new Typed(values);
    }

    /** What was described; call it only where {@link #faults} are none. */
    Description description() {
        var gathering = gathering();
        var place = gathering.isPresent() ? Optional.<String>empty() : typed.find(PLACE);
        return new Description(
                Livelihood.find(typed.get(LIVELIHOOD)).orElseThrow(),
                typed.find(WORDS),
                new Workplace(kind, gathering, place, typed.find(DETAIL)),
                new Season(months().collect(Collectors.toSet())),
                typed.day(SINCE));
    }

    private Optional<UUID> gathering() {
        return known.stream()
                .map(Gathering::id)
                .filter(id -> id.toString().equals(typed.get(GATHERING)))
                .findFirst();
    }

    private java.util.stream.Stream<Month> months() {
        return Arrays.stream(Month.values()).filter(month -> typed.isTicked(SEASON + "-" + month.getValue()));
    }

    String reason() {
        return typed.get(REASON);
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (Livelihood.find(typed.get(LIVELIHOOD)).isEmpty()) {
            faults.put(LIVELIHOOD, shell.text("work.livelihood.missing"));
        }
        for (var name : List.of(WORDS, PLACE, DETAIL)) {
            if (typed.get(name).length() > LONGEST) {
                faults.put(name, shell.text("work.too.long", LONGEST));
            }
        }
        if (typed.find(SINCE).isPresent()
                && typed.day(SINCE).filter(day -> !day.isAfter(today)).isEmpty()) {
            faults.put(SINCE, shell.text("work.refused.impossible_day"));
        }
        return faults;
    }

    List<Field> fields(Map<String, String> faults) {
        var fields = new ArrayList<Field>();
        fields.add(Field.select(LIVELIHOOD, shell.text("work.livelihood"), livelihoods())
                .required());
        fields.add(Field.text(WORDS, shell.text("work.words")).hint(shell.text("work.words.hint")));
        if (!known.isEmpty()) {
            fields.add(Field.select(GATHERING, shell.text("work.place." + kind.code()), places()));
        }
        fields.add(Field.text(PLACE, shell.text(known.isEmpty() ? "work.place." + kind.code() : "work.place.other"))
                .hint(shell.text("work.place.other.hint")));
        if (kind != Kind.FIELD && kind != Kind.BASE) {
            fields.add(Field.text(DETAIL, shell.text("work.detail." + kind.code()))
                    .hint(shell.text("work.detail." + kind.code() + ".hint")));
        }
        fields.add(
                Field.checks(SEASON, shell.text("work.season"), monthOptions()).hint(shell.text("work.season.hint")));
        fields.add(Field.date(SINCE, shell.text("work.since")));
        fields.add(Field.text(REASON, shell.text("describe.reason"))
                .hint(shell.text("work.reason.hint"))
                .required());
        var chosen = months().map(month -> Integer.toString(month.getValue())).collect(Collectors.joining(","));
        return FormPage.filled(fields, typed.with(SEASON, chosen), faults);
    }

    private List<Option> livelihoods() {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("work.livelihood.choose")));
        Arrays.stream(Livelihood.values())
                .map(one -> new Option(one.code(), shell.text("livelihood." + one.code())))
                .forEach(options::add);
        return options;
    }

    private List<Option> places() {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("work.place.choose")));
        known.forEach(one -> options.add(new Option(one.id().toString(), one.name())));
        return options;
    }

    private List<Option> monthOptions() {
        return Arrays.stream(Month.values())
                .map(month -> new Option(
                        Integer.toString(month.getValue()), shell.format().months(List.of(month))))
                .toList();
    }
}
