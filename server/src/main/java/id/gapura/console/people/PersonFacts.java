package id.gapura.console.people;

import id.gapura.console.PersonFrame;
import id.gapura.console.terms.TermsWords;
import id.gapura.kernel.Nik;
import id.gapura.membership.Member;
import id.gapura.places.Places;
import id.gapura.registry.Worker;
import id.gapura.reminders.Languages;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of a person, as labels and values. */
final class PersonFacts {
    private static final int SHOWN_DIGITS = 4;
    private static final int GROUP = 4;

    private final Places places;
    private final Languages languages;

    PersonFacts(Places places, Languages languages) {
        this.places = places;
        this.languages = languages;
    }

    /** All but the last digits hidden: {@code •••• •••• •••• 0001}. */
    static String masked(Nik nik) {
        var digits = nik.digits();
        return "•••• •••• •••• " + digits.substring(digits.length() - SHOWN_DIGITS);
    }

    static String spaced(Nik nik) {
        return nik.digits().replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /** {@code +62 812 3456 7890}; a number of another country as it is. */
    private static String spacedPhone(String phone) {
        return phone.replaceFirst("^(\\+62)(\\d{3})(\\d{3,4})(\\d+)$", "$1 $2 $3 $4");
    }

    List<Fact> identity(Worker worker, Shell shell) {
        var person = worker.person();
        var born = shell.format().date(person.birthOn());
        return List.of(
                Fact.of(shell.text("person.number"), worker.number().spaced()),
                Fact.of(
                        shell.text("person.field.sex"),
                        shell.text("person.sex." + person.sex().code())),
                Fact.of(
                        shell.text("person.born"),
                        person.birthPlace().map(place -> place + ", " + born).orElse(born)));
    }

    /**
     * Where somebody lives and is reached.
     *
     * @param isAlone whether the person does not want to be called or visited, which is said instead of the phone
     * @param mayChange whether the language leads to where it is changed
     */
    List<Fact> contact(Worker worker, boolean isAlone, boolean mayChange, Shell shell) {
        var home = worker.home();
        var phone = isAlone ? shell.text("consents.alone") : given(home.phone().map(PersonFacts::spacedPhone));
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(shell.text("person.field.region"), places.fullName(home.region())));
        facts.add(Fact.of(shell.text("person.field.address"), given(home.address())));
        facts.add(Fact.of(shell.text("person.field.phone"), phone));
        home.phone()
                .map(number -> languages.of(worker.id(), number).ownName())
                .map(name -> mayChange
                        ? Cell.link(name, PersonFrame.address(worker.id()) + LanguagePages.PATH)
                        : Cell.text(name))
                .ifPresent(language -> facts.add(new Fact(shell.text("person.language"), language)));
        return facts;
    }

    List<Fact> terms(Member member, Shell shell) {
        var terms = member.terms();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(shell.text("person.income"), TermsWords.income(terms, shell)));
        facts.add(Fact.of(shell.text("person.programmes"), TermsWords.programmes(terms)));
        facts.add(Fact.of(shell.text("person.sector"), TermsWords.sector(terms, shell)));
        facts.add(Fact.of(
                shell.text("person.payer"),
                shell.text("person.payer." + terms.payer().code())));
        facts.add(Fact.of(
                shell.text("person.registered"),
                shell.format().date(member.facts().registeredOn())));
        return facts;
    }

    private static String given(Optional<String> value) {
        return value.orElse("–");
    }
}
