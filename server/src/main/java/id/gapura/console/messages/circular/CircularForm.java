package id.gapura.console.messages.circular;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.messages.TextWords;
import id.gapura.console.regions.RegionChoices;
import id.gapura.kernel.Tongue;
import id.gapura.outreach.activity.Activity;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.reminders.Templates;
import id.gapura.reminders.circular.Circular;
import id.gapura.reminders.circular.Circular.Audience;
import id.gapura.reminders.circular.Circular.Plan;
import id.gapura.reminders.circular.Whom;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is asked of a circular, and how the answers read. */
record CircularForm(Typed typed, Tools tools, Officer officer, Shell shell) {
    private static final String NAME = "name";
    private static final String PLACES = "places";
    private static final String WHOM = "whom";
    private static final String DAYS = "days";
    private static final String SEGMENT = "segment";
    private static final String TEXT = "text-";
    private static final String ACTIVITY = "activity";
    private static final int LONGEST = 120;

    /** What answers are read with. */
    record Tools(RegionChoices regions, Templates templates, DigitalActivities activities) {}

    /** What was typed when a circular was last kept. */
    static Typed of(Circular circular, RegionChoices regions) {
        var plan = circular.plan();
        var audience = plan.audience();
        var typed = new HashMap<String, String>();
        typed.put(NAME, plan.name());
        typed.put(PLACES, plan.places().stream().map(regions::named).collect(Collectors.joining("\n")));
        typed.put(WHOM, audience.whom().code());
        typed.put(DAYS, audience.days() == 0 ? "" : Integer.toString(audience.days()));
        typed.put(SEGMENT, audience.segment().map(Livelihood::code).orElse(""));
        plan.texts().forEach((tongue, text) -> typed.put(TEXT + tongue.code(), text));
        typed.put(ACTIVITY, plan.activity().map(UUID::toString).orElse(""));
        return new Typed(typed);
    }

    /** The same with other answers. */
    CircularForm typed(Typed others) {
        return new CircularForm(others, tools, officer, shell);
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (typed.get(NAME).isEmpty() || typed.get(NAME).length() > LONGEST) {
            faults.put(NAME, shell.text("outreach.name.fault", LONGEST));
        }
        unknownPlace().ifPresent(place -> faults.put(PLACES, shell.text("outreach.places.unknown", place)));
        daysFault().ifPresent(textKey -> faults.put(DAYS, shell.text(textKey, Circular.MOST_DAYS)));
        if (whom().isEmpty()) {
            faults.put(WHOM, shell.text("circulars.whom.missing"));
        }
        for (var tongue : Tongue.values()) {
            textFault(tongue).ifPresent(fault -> faults.put(TEXT + tongue.code(), fault));
        }
        if (typed.find(ACTIVITY).isPresent() && activity().isEmpty()) {
            faults.put(ACTIVITY, shell.text("circulars.activity.unknown"));
        }
        return faults;
    }

    private Optional<String> textFault(Tongue tongue) {
        var text = text(tongue);
        if (text.isEmpty() && tongue != Tongue.INDONESIAN) {
            return Optional.empty();
        }
        var faults = tools.templates.check(Circular.HOLES, tongue, text);
        return Optional.of(new TextWords(shell).faults(faults)).filter(fault -> !fault.isEmpty());
    }

    /** A series needs days; nothing else has any. */
    private Optional<String> daysFault() {
        boolean isSeries = whom().filter(Whom::isSeries).isPresent();
        if (isSeries) {
            return days() < 1 || days() > Circular.MOST_DAYS ? Optional.of("circulars.days.fault") : Optional.empty();
        }
        return whom().isPresent() && typed.find(DAYS).isPresent()
                ? Optional.of("circulars.days.none")
                : Optional.empty();
    }

    private Optional<Whom> whom() {
        return Whom.find(typed.get(WHOM));
    }

    private int days() {
        return typed.number(DAYS);
    }

    private String text(Tongue tongue) {
        return typed.get(TEXT + tongue.code()).replaceAll("\\s+", " ");
    }

    /** The words by language; none for a language in which nothing was typed. */
    Map<Tongue, String> texts() {
        var texts = new EnumMap<Tongue, String>(Tongue.class);
        for (var tongue : Tongue.values()) {
            if (!text(tongue).isEmpty()) {
                texts.put(tongue, text(tongue));
            }
        }
        return texts;
    }

    private Optional<Activity> activity() {
        return typed.id(ACTIVITY).flatMap(id -> tools.activities.find(id, officer));
    }

    private Optional<String> unknownPlace() {
        return lines().stream()
                .filter(line -> tools.regions.read(line, officer).code().isEmpty())
                .findFirst();
    }

    private List<String> lines() {
        return typed.get(PLACES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** Where none is named, all that the officer has. */
    private List<RegionCode> places() {
        var named = lines().stream()
                .flatMap(line -> tools.regions.read(line, officer).code().stream())
                .toList();
        return named.isEmpty() ? List.of(officer.scope()) : named;
    }

    /** The plan, once nothing is wrong. */
    Plan plan() {
        var whom = whom().orElseThrow();
        var audience = new Audience(whom, whom.isSeries() ? days() : 0, Livelihood.find(typed.get(SEGMENT)));
        return new Plan(typed.get(NAME), places(), audience, texts(), activity().map(Activity::id));
    }

    List<Field> fields(Map<String, String> faults) {
        var fields = new ArrayList<Field>();
        fields.add(Field.text(NAME, shell.text("circulars.name"))
                .hint(shell.text("circulars.name.hint"))
                .required());
        fields.add(Field.textarea(PLACES, shell.text("outreach.places")).hint(shell.text("circulars.places.hint")));
        fields.add(Field.choice(WHOM, shell.text("circulars.whom"), whoms()).required());
        fields.add(Field.number(DAYS, shell.text("circulars.days")).hint(shell.text("circulars.days.hint")));
        fields.add(Field.select(SEGMENT, shell.text("circulars.segment"), segments()));
        for (var tongue : Tongue.values()) {
            var field = Field.textarea(TEXT + tongue.code(), shell.text("circulars.text", tongue.ownName()));
            fields.add(
                    tongue == Tongue.INDONESIAN
                            ? field.hint(shell.text("messages.words.hint")).required()
                            : field.hint(shell.text("circulars.text.hint")));
        }
        var activities = tools.activities.offered(activity(), officer, shell);
        if (!activities.isEmpty() || faults.containsKey(ACTIVITY)) {
            fields.add(Field.select(ACTIVITY, shell.text("circulars.activity"), activities)
                    .hint(shell.text("circulars.activity.hint")));
        }
        return FormPage.filled(fields, typed, faults);
    }

    private List<Option> whoms() {
        var words = new CircularWords(shell);
        return Arrays.stream(Whom.values())
                .map(whom -> new Option(whom.code(), words.whom(whom)))
                .toList();
    }

    private List<Option> segments() {
        var words = new CircularWords(shell);
        var segments = new ArrayList<Option>();
        segments.add(new Option("", words.segment(Optional.empty())));
        Arrays.stream(Livelihood.values())
                .map(one -> new Option(one.code(), words.segment(Optional.of(one))))
                .forEach(segments::add);
        return segments;
    }
}
