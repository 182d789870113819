package id.gapura.console.enrol;

import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.places.RegionCode;
import id.gapura.registry.Sex;
import id.gapura.rules.Programmes;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes questions of the fields of a draft, and answers of what was sent. */
public final class DraftForm {
    private final RegionChoices regions;
    private final Officer officer;
    private final Shell shell;

    public DraftForm(RegionChoices regions, Officer officer, Shell shell) {
        this.regions = regions;
        this.officer = officer;
        this.shell = shell;
    }

    /** The name under which a field is sent. */
    public static String name(DraftField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** The questions for some fields, with what the draft has and what is wrong with it. */
    public List<Field> ask(Collection<DraftField> fields, Draft draft, List<DraftFault> faults) {
        return fields.stream().map(field -> ask(field, draft, faults)).toList();
    }

    private Field ask(DraftField field, Draft draft, List<DraftFault> faults) {
        var fault = faults.stream()
                .filter(one -> one.field() == field)
                .map(this::words)
                .findFirst()
                .orElse("");
        var given = draft.get(field);
        return field == DraftField.REGION
                ? region(given, fault)
                : question(field).value(given).error(fault);
    }

    /** What is wrong, and what to do. */
    public String words(DraftFault fault) {
        return shell.text("draft." + fault.problem().name(), fault.detail());
    }

    private Field region(String given, String fault) {
        var question = new RegionQuestion(name(DraftField.REGION), label(DraftField.REGION), shell, officer);
        boolean isCode = RegionCode.find(given).filter(officer::sees).isPresent();
        return given.isEmpty() || isCode
                ? regions.ask(question, given).error(fault)
                : regions.askAgain(question, given);
    }

    private Field question(DraftField field) {
        var name = name(field);
        var label = label(field);
        return switch (field) {
            case NAME -> Field.text(name, label).autocomplete("off").required();
            case NIK ->
                Field.number(name, label)
                        .hint(shell.text("enrol.nik.hint"))
                        .autocomplete("off")
                        .required();
            case PHONE ->
                Field.tel(name, label).hint(shell.text("enrol.phone.hint")).autocomplete("off");
            case BIRTH_ON -> Field.text(name, label).hint(shell.text("enrol.birth.hint"));
            case SEX -> Field.select(name, label, sexes());
            case LIVELIHOOD -> Field.text(name, label).hint(shell.text("enrol.livelihood.hint"));
            case INCOME -> Field.text(name, label).hint(shell.text("enrol.income.hint"));
            case PROGRAMMES -> Field.select(name, label, programmes()).required();
            case REGION,
                    LANGUAGE,
                    BIRTH_PLACE,
                    ADDRESS,
                    WORKPLACE,
                    PAYER,
                    CONSENT,
                    FIRST_JOB,
                    SECOND_JOB,
                    HEALTH,
                    CALL -> Field.text(name, label);
        };
    }

    private String label(DraftField field) {
        return shell.text("draft.field." + field.name());
    }

    private List<Option> sexes() {
        return List.of(
                new Option("", shell.text("enrol.sex.nik")),
                new Option(Sex.FEMALE.code(), shell.text("person.sex.F")),
                new Option(Sex.MALE.code(), shell.text("person.sex.M")));
    }

    private List<Option> programmes() {
        return Arrays.stream(Programmes.values())
                .map(set -> new Option(set.code(), shell.text("enrol.programmes." + set.name())))
                .toList();
    }

    /** What was sent for some fields: a region by its code where one is meant, a tick by the words agreed to. */
    public Map<DraftField, String> answers(Collection<DraftField> fields, Typed typed) {
        var answers = new EnumMap<DraftField, String>(DraftField.class);
        fields.forEach(field -> answers.put(field, answer(field, typed)));
        return answers;
    }

    private String answer(DraftField field, Typed typed) {
        var given = typed.get(name(field));
        return switch (field) {
            case REGION ->
                regions.read(given, officer).code().map(RegionCode::text).orElse(given);
            case CONSENT -> typed.isTicked(name(field)) ? shell.text("enrol.consent.words") : "";
            case NAME,
                    NIK,
                    BIRTH_ON,
                    BIRTH_PLACE,
                    SEX,
                    PHONE,
                    LANGUAGE,
                    ADDRESS,
                    LIVELIHOOD,
                    WORKPLACE,
                    INCOME,
                    PROGRAMMES,
                    PAYER,
                    FIRST_JOB,
                    SECOND_JOB,
                    HEALTH,
                    CALL -> given;
        };
    }
}
