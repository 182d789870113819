package id.gapura.console.prospects;

import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.kernel.PhoneReader;
import id.gapura.registry.Prospects.NewProspect;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The form for a first contact: what it asks, and how the answers read. */
final class ProspectForm {
    static final String CONSENT = "consent";
    /** The id of the prospect, made with the form. */
    static final String ID = "prospect";
    /** What is read out to a prospect. */
    static final String WORDS = "consent.prospect.1";

    private static final String NAME = "name";
    private static final String PHONE = "phone";
    private static final String REGION = "region";
    private static final String LIVELIHOOD = "livelihood";
    private static final String NOTE = "note";

    private final RegionChoices regions;
    private final List<Field> origin;
    private final Officer officer;
    private final Shell shell;

    /** @param origin the question where the person comes from; empty where it is not asked */
    ProspectForm(RegionChoices regions, List<Field> origin, Officer officer, Shell shell) {
        this.regions = regions;
        this.origin = List.copyOf(origin);
        this.officer = officer;
        this.shell = shell;
    }

    /** What to keep, if nothing is wrong with what was typed; the consent is looked at by whoever keeps it. */
    Optional<NewProspect> contact(Typed typed) {
        var region = regions.read(typed.get(REGION), officer).code();
        boolean isReadable = !typed.get(NAME).isEmpty() && phoneFault(typed).isEmpty();
        return region.filter(_ -> isReadable)
                .map(code -> new NewProspect(
                        typed.get(NAME),
                        typed.find(PHONE).flatMap(PhoneReader::read),
                        code,
                        typed.find(LIVELIHOOD),
                        typed.find(NOTE)));
    }

    ProspectPage ask(UUID id) {
        return new ProspectPage(id, fields(Typed.NOTHING, "", "", regions.ask(question(), "")), false, "");
    }

    ProspectPage askAgain(UUID id, Typed typed) {
        return askAgain(id, typed, typed.get(NAME).isEmpty() ? shell.text("prospect.name.missing") : "");
    }

    /** The same of a form that was sent before and has kept something else, under an id of its own. */
    ProspectPage askOfAnother(UUID id, Typed typed) {
        return askAgain(id, typed, shell.text("prospect.another"));
    }

    private ProspectPage askAgain(UUID id, Typed typed, String nameFault) {
        var consented = typed.isTicked(CONSENT);
        return new ProspectPage(
                id,
                fields(typed, nameFault, phoneFault(typed), regions.askAgain(question(), typed.get(REGION))),
                consented,
                consented ? "" : shell.text("prospect.consent.missing"));
    }

    private String phoneFault(Typed typed) {
        boolean isUnreadable = typed.find(PHONE)
                .filter(phone -> PhoneReader.read(phone).isEmpty())
                .isPresent();
        return isUnreadable ? shell.text("correction.phone.unreadable") : "";
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("person.field.region"), shell, officer);
    }

    private List<Field> fields(Typed typed, String nameFault, String phoneFault, Field region) {
        var fields = new ArrayList<>(List.of(
                Field.text(NAME, shell.text("person.field.name"))
                        .value(typed.get(NAME))
                        .required()
                        .error(nameFault),
                Field.tel(PHONE, shell.text("person.field.phone"))
                        .value(typed.get(PHONE))
                        .error(phoneFault),
                region.required(),
                Field.text(LIVELIHOOD, shell.text("person.field.livelihood")).value(typed.get(LIVELIHOOD)),
                Field.textarea(NOTE, shell.text("prospect.note"))
                        .value(typed.get(NOTE))
                        .hint(shell.text("prospect.note.hint"))));
        fields.addAll(origin);
        return fields;
    }
}
