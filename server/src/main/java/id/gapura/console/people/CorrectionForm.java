package id.gapura.console.people;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.console.regions.RegionReading;
import id.gapura.kernel.PhoneReader;
import id.gapura.registry.Home;
import id.gapura.registry.Person;
import id.gapura.registry.Sex;
import id.gapura.registry.Worker;
import id.gapura.registry.WorkerCorrection.Command;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which an officer corrects what is known of a person: what it asks, and how the answers read. */
final class CorrectionForm {
    static final String VERSION = "version";
    /** How many changes were on record when the officer looked. */
    static final String CHANGES = "changes";

    static final String REGION = "region";
    private static final String NAME = "name";
    private static final String SEX = "sex";
    private static final String BIRTH_ON = "birthOn";
    private static final String BIRTH_PLACE = "birthPlace";
    private static final String ADDRESS = "address";
    private static final String PHONE = "phone";
    private static final String REASON = "reason";

    private final RegionChoices regions;
    private final Officer officer;
    private final Shell shell;
    private final LocalDate today;

    CorrectionForm(RegionChoices regions, Officer officer, Shell shell, LocalDate today) {
        this.regions = regions;
        this.officer = officer;
        this.shell = shell;
        this.today = today;
    }

    /** The form filled with what is on record. */
    static Typed onRecord(Worker worker, int changes) {
        var values = new HashMap<String, String>();
        values.put(VERSION, String.valueOf(worker.standing().version()));
        values.put(CHANGES, String.valueOf(changes));
        values.put(NAME, worker.person().name());
        values.put(SEX, worker.person().sex().code());
        values.put(BIRTH_ON, worker.person().birthOn().toString());
        values.put(BIRTH_PLACE, worker.person().birthPlace().orElse(""));
        values.put(REGION, worker.home().region().text());
        values.put(ADDRESS, worker.home().address().orElse(""));
        values.put(PHONE, worker.home().phone().orElse(""));
        return new Typed(values);
    }

    /** The command, if nothing is wrong with what was typed. */
    Optional<Command> command(Worker worker, Typed typed) {
        if (!faults(typed).isEmpty()) {
            return Optional.empty();
        }
        var person = new Person(
                typed.get(NAME),
                typed.get(SEX).equals(Sex.FEMALE.code()) ? Sex.FEMALE : Sex.MALE,
                LocalDate.parse(typed.get(BIRTH_ON)),
                typed.find(BIRTH_PLACE));
        var region = regions.read(typed.get(REGION), officer).code().orElseThrow();
        var home = new Home(region, typed.find(ADDRESS), typed.find(PHONE).flatMap(PhoneReader::read));
        return Optional.of(
                new Command(worker.id(), typed.number(VERSION), person, home, officer.login(), typed.get(REASON)));
    }

    private Map<String, String> faults(Typed typed) {
        var faults = new HashMap<String, String>();
        if (typed.get(NAME).isEmpty()) {
            faults.put(NAME, shell.text("correction.name.missing"));
        }
        birthFault(typed.get(BIRTH_ON)).ifPresent(fault -> faults.put(BIRTH_ON, fault));
        if (!(regions.read(typed.get(REGION), officer) instanceof RegionReading.Chosen)) {
            faults.put(REGION, "");
        }
        if (typed.find(PHONE).filter(phone -> PhoneReader.read(phone).isEmpty()).isPresent()) {
            faults.put(PHONE, shell.text("correction.phone.unreadable"));
        }
        if (typed.get(REASON).isEmpty()) {
            faults.put(REASON, shell.text("correction.reason.missing"));
        }
        return faults;
    }

    private Optional<String> birthFault(String written) {
        return Typed.asDay(written)
                .map(day -> day.isAfter(today)
                        ? Optional.of(shell.text("correction.birthOn.future"))
                        : Optional.<String>empty())
                .orElseGet(() -> Optional.of(shell.text("correction.birthOn.unreadable")));
    }

    /** The questions as first asked. */
    List<Section> ask(Typed typed) {
        return sections(typed, Map.of(), regions.ask(question(), typed.get(REGION)));
    }

    /** The questions again, each with its fault beside it. */
    List<Section> askAgain(Typed typed) {
        return sections(typed, faults(typed), regions.askAgain(question(), typed.get(REGION)));
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("person.field.region"), shell, officer);
    }

    private List<Section> sections(Typed typed, Map<String, String> faults, Field region) {
        var sexes = List.of(
                new Option(Sex.FEMALE.code(), shell.text("person.sex.F")),
                new Option(Sex.MALE.code(), shell.text("person.sex.M")));
        var person = List.of(
                Field.text(NAME, shell.text("person.field.name")).required(),
                Field.select(SEX, shell.text("person.field.sex"), sexes).required(),
                Field.date(BIRTH_ON, shell.text("person.field.birth-on")).required(),
                Field.text(BIRTH_PLACE, shell.text("person.field.birth-place")));
        var address = Field.text(ADDRESS, shell.text("person.field.address"));
        var phone = Field.tel(PHONE, shell.text("person.field.phone"));
        var why = Field.textarea(REASON, shell.text("correction.reason"))
                .hint(shell.text("correction.reason.hint"))
                .required();
        var home = new ArrayList<Field>();
        home.add(region.required());
        home.addAll(FormPage.filled(List.of(address, phone), typed, faults));
        return List.of(
                new Section(shell.text("correction.person"), FormPage.filled(person, typed, faults)),
                new Section(shell.text("correction.home"), home),
                new Section(shell.text("correction.why"), FormPage.filled(List.of(why), typed, faults)));
    }
}
