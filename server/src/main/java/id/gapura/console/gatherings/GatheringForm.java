package id.gapura.console.gatherings;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.places.Gathering.Kind;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of a place of work, and how the answers read. */
record GatheringForm(Typed typed, RegionChoices regions, Officer officer, Shell shell) {
    static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String REGION = "region";
    private static final int LONGEST = 80;

    String name() {
        return typed.get(NAME);
    }

    Optional<Kind> kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(typed.get(KIND)))
                .findFirst();
    }

    Optional<RegionCode> region() {
        return regions.read(typed.get(REGION), officer).code();
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (name().isEmpty() || name().length() > LONGEST) {
            faults.put(NAME, shell.text("associations.name.fault", LONGEST));
        }
        if (kind().isEmpty()) {
            faults.put(KIND, shell.text("gatherings.kind.missing"));
        }
        return faults;
    }

    List<Field> ask() {
        return fields(Map.of(), regions.ask(question(), typed.get(REGION)));
    }

    List<Field> askAgain(Map<String, String> faults) {
        return fields(faults, regions.askAgain(question(), typed.get(REGION)));
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("associations.region"), shell, officer);
    }

    private List<Field> fields(Map<String, String> faults, Field region) {
        var kinds = new ArrayList<Option>();
        kinds.add(new Option("", shell.text("gatherings.kind.choose")));
        Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.code(), shell.text("gatherings.kind." + kind.code())))
                .forEach(kinds::add);
        var own = List.of(
                Field.select(KIND, shell.text("gatherings.kind"), kinds).required(),
                Field.text(NAME, shell.text("associations.name"))
                        .hint(shell.text("gatherings.name.hint"))
                        .required());
        var fields = new ArrayList<>(FormPage.filled(own, typed, faults));
        fields.add(region.required());
        return fields;
    }
}
