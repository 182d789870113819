package id.gapura.console.associations;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.registry.association.Association;
import id.gapura.registry.association.Association.Kind;
import id.gapura.registry.association.Association.Profile;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of an association, and how the answers read. */
record AssociationForm(Typed typed, RegionChoices regions, Officer officer, Shell shell) {
    static final String VERSION = "version";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String REGION = "region";
    private static final int LONGEST = 120;

    static Typed onRecord(Association association) {
        return new Typed(Map.of(
                NAME,
                association.name(),
                KIND,
                association.profile().kind().code(),
                REGION,
                association.region().text(),
                VERSION,
                String.valueOf(association.version())));
    }

    Optional<Profile> profile() {
        var region = regions.read(typed.get(REGION), officer).code();
        return faults().isEmpty() && region.isPresent()
                ? Optional.of(new Profile(Kind.find(typed.get(KIND)).orElseThrow(), typed.get(NAME), region.get()))
                : Optional.empty();
    }

    private Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (typed.get(NAME).isEmpty() || typed.get(NAME).length() > LONGEST) {
            faults.put(NAME, shell.text("associations.name.fault", LONGEST));
        }
        if (Kind.find(typed.get(KIND)).isEmpty()) {
            faults.put(KIND, shell.text("associations.kind.missing"));
        }
        return faults;
    }

    List<Field> ask() {
        return fields(Map.of(), regions.ask(question(), typed.get(REGION)));
    }

    List<Field> askAgain() {
        return fields(faults(), regions.askAgain(question(), typed.get(REGION)));
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("associations.region"), shell, officer);
    }

    private List<Field> fields(Map<String, String> faults, Field region) {
        var kinds = new ArrayList<Option>();
        kinds.add(new Option("", shell.text("associations.kind.choose")));
        Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.code(), shell.text("associations.kind." + kind.code())))
                .forEach(kinds::add);
        var own = List.of(
                Field.text(NAME, shell.text("associations.name")).required(),
                Field.select(KIND, shell.text("associations.kind"), kinds).required());
        var fields = new ArrayList<>(FormPage.filled(own, typed, faults));
        fields.add(region.required());
        return fields;
    }
}
