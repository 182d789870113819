package id.gapura.console.family;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.registry.Sex;
import id.gapura.registry.household.HouseholdPerson;
import id.gapura.registry.household.HouseholdPerson.Place;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.registry.household.Relation;
import id.gapura.rules.Kin;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions about somebody of a family, in the household or elsewhere.
 *
 * @param schools the levels to choose from
 */
record MemberForm(Typed typed, LocalDate today, List<String> schools, Shell shell) {
    static final String NAME = "name";
    static final String SEX = "sex";
    static final String BIRTH_ON = "birthOn";
    static final String SCHOOL = "school";
    static final String KIN = "kin";
    static final String VERSION = "version";

    /** Filled with what is on record. */
    static Typed onRecord(Who who, int version) {
        return new Typed(Map.of(
                NAME,
                who.name(),
                SEX,
                who.sex().code(),
                BIRTH_ON,
                who.birthOn().map(LocalDate::toString).orElse(""),
                VERSION,
                String.valueOf(version)));
    }

    static Typed onRecord(HouseholdPerson person) {
        return onRecord(person.who(), person.version())
                .with(HouseholdForm.RELATION, person.relation().code())
                .with(SCHOOL, person.place().school().orElse(""))
                .with(HouseholdForm.DAY, person.stay().joinedOn().toString());
    }

    /** Who it is; call it only where {@link #whoFaults} are none. */
    Who who() {
        return new Who(typed.get(NAME), Sex.of(typed.get(SEX)), typed.day(BIRTH_ON));
    }

    Optional<Place> place() {
        return Relation.find(typed.get(HouseholdForm.RELATION))
                .map(relation -> new Place(relation, typed.find(SCHOOL).filter(schools::contains)));
    }

    Optional<Kin> kin() {
        return Arrays.stream(Kin.values())
                .filter(kin -> kin.code().equals(typed.get(KIN)))
                .findFirst();
    }

    String reason() {
        return typed.get(HouseholdForm.REASON);
    }

    Map<String, String> whoFaults(boolean needsBirth) {
        var faults = new HashMap<String, String>();
        if (typed.get(NAME).isEmpty()) {
            faults.put(NAME, shell.text("family.name.missing"));
        }
        if (!List.of(Sex.FEMALE.code(), Sex.MALE.code()).contains(typed.get(SEX))) {
            faults.put(SEX, shell.text("family.sex.missing"));
        }
        boolean isLeftOut = typed.find(BIRTH_ON).isEmpty() && !needsBirth;
        if (!isLeftOut && typed.day(BIRTH_ON).filter(day -> !day.isAfter(today)).isEmpty()) {
            faults.put(BIRTH_ON, shell.text("family.birth.fault"));
        }
        return faults;
    }

    Map<String, String> placeFaults() {
        return place().isPresent() ? Map.of() : Map.of(HouseholdForm.RELATION, shell.text("family.relation.missing"));
    }

    Map<String, String> kinFaults() {
        return kin().isPresent() ? Map.of() : Map.of(KIN, shell.text("family.kin.missing"));
    }

    List<Field> whoFields(boolean needsBirth) {
        var sexes = List.of(
                new Option("", shell.text("family.sex.choose")),
                new Option(Sex.FEMALE.code(), shell.text("person.sex.F")),
                new Option(Sex.MALE.code(), shell.text("person.sex.M")));
        var birth = Field.date(BIRTH_ON, shell.text("family.born"));
        return List.of(
                Field.text(NAME, shell.text("family.name")).required(),
                Field.select(SEX, shell.text("person.field.sex"), sexes).required(),
                needsBirth ? birth.required() : birth);
    }

    List<Field> placeFields() {
        var levels = new ArrayList<Option>();
        levels.add(new Option("", shell.text("family.school.none")));
        schools.forEach(level -> levels.add(new Option(level, shell.text("family.school." + level))));
        return List.of(
                Field.select(HouseholdForm.RELATION, shell.text("family.relation"), HouseholdForm.relations(shell))
                        .hint(shell.text("family.relation.hint"))
                        .required(),
                Field.select(SCHOOL, shell.text("family.school"), levels).hint(shell.text("family.school.hint")));
    }

    Field kinField(String name) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("family.kin.choose")));
        Arrays.stream(Kin.values())
                .map(kin -> new Option(kin.code(), shell.text("family.kin." + kin.code())))
                .forEach(options::add);
        return Field.select(KIN, shell.text("family.kin.of", name), options)
                .hint(shell.text("family.kin.hint"))
                .required();
    }

    Field joinedField() {
        return Field.date(HouseholdForm.DAY, shell.text("family.since")).required();
    }

    List<Field> filled(List<Field> fields, Map<String, String> faults) {
        return FormPage.filled(
                fields,
                typed.find(HouseholdForm.DAY).isPresent() ? typed : typed.with(HouseholdForm.DAY, today.toString()),
                faults);
    }
}
