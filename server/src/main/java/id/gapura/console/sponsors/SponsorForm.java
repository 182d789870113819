package id.gapura.console.sponsors;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.sponsors.Sponsor.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The form of a new sponsor: what it asks, and how the answers read. */
final class SponsorForm {
    private static final int LONGEST = 120;
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String REGION = "region";
    private static final String CONTACT = "contact";

    private final RegionChoices regions;
    private final Officer officer;
    private final Shell shell;

    SponsorForm(RegionChoices regions, Officer officer, Shell shell) {
        this.regions = regions;
        this.officer = officer;
        this.shell = shell;
    }

    /** A sponsor as it was described. */
    record Described(String name, Kind kind, RegionCode region, String contact) {}

    Optional<Described> read(Typed typed) {
        var region = regions.read(typed.get(REGION), officer).code();
        var kind = kind(typed);
        if (nameFault(typed).isEmpty() && contactFault(typed).isEmpty() && kind.isPresent() && region.isPresent()) {
            return Optional.of(new Described(typed.get(NAME), kind.get(), region.get(), typed.get(CONTACT)));
        }
        return Optional.empty();
    }

    FormPage ask() {
        return page(Typed.NOTHING, List.of("", "", ""), regions.ask(question(), ""));
    }

    FormPage askAgain(Typed typed) {
        var faults = List.of(
                nameFault(typed),
                kind(typed).isPresent() ? "" : shell.text("sponsors.kind.missing"),
                contactFault(typed));
        return page(typed, faults, regions.askAgain(question(), typed.get(REGION)));
    }

    private static Optional<Kind> kind(Typed typed) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(typed.get(KIND)))
                .findFirst();
    }

    private String nameFault(Typed typed) {
        var name = typed.get(NAME);
        return name.isEmpty() || name.length() > LONGEST ? shell.text("sponsors.name.fault", LONGEST) : "";
    }

    private String contactFault(Typed typed) {
        return typed.get(CONTACT).length() > LONGEST ? shell.text("sponsors.contact.fault", LONGEST) : "";
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("sponsors.region"), shell, officer);
    }

    private FormPage page(Typed typed, List<String> faults, Field region) {
        var kinds = new ArrayList<Field.Option>();
        kinds.add(new Field.Option("", shell.text("sponsors.kind.choose")));
        for (var kind : Kind.values()) {
            kinds.add(new Field.Option(kind.code(), shell.text("sponsors.kind." + kind.code())));
        }
        return new FormPage(
                shell.text("sponsors.new"),
                shell.text("sponsors.new.lead"),
                List.of(
                        Link.to(shell.text("sponsors.title"), SponsorPages.HOME),
                        Link.to(shell.text("sponsors.new"), "")),
                new FormPage.Sending(SponsorPages.NEW, shell.text("sponsors.keep")),
                List.of(
                        Field.text(NAME, shell.text("sponsors.name"))
                                .value(typed.get(NAME))
                                .required()
                                .error(faults.get(0)),
                        Field.select(KIND, shell.text("sponsors.kind"), kinds)
                                .value(typed.get(KIND))
                                .hint(shell.text("sponsors.kind.hint"))
                                .required()
                                .error(faults.get(1)),
                        region.required(),
                        Field.text(CONTACT, shell.text("sponsors.contact"))
                                .value(typed.get(CONTACT))
                                .hint(shell.text("sponsors.contact.hint"))
                                .error(faults.get(2))));
    }
}
