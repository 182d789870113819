package id.gapura.console.family;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.console.PersonFrames;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.Worker;
import id.gapura.registry.household.Family;
import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.Household;
import id.gapura.registry.household.HouseholdPerson;
import id.gapura.registry.household.Households;
import id.gapura.rules.HeirOrder;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Language;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the page of a family together. */
final class FamilyView {
    private static final String NONE = "–";
    private final Households households;
    private final HeirOrder order;
    private final PersonFrames frames;
    private final InstantSource clock;

    FamilyView(Households households, HeirOrder order, PersonFrames frames, InstantSource clock) {
        this.households = households;
        this.order = order;
        this.frames = frames;
        this.clock = clock;
    }

    static String address(Worker worker) {
        return PersonFrame.address(worker.id()) + "/" + FamilyAspect.PATH;
    }

    FamilyPage page(Worker worker, Officer officer, Shell shell) {
        var family = households.of(worker.id());
        boolean mayChange = officer.may(Action.DESCRIBE_PEOPLE);
        return new FamilyPage(
                frames.of(worker, shell),
                mayChange,
                family.household().map(home -> household(worker, family, home, mayChange, shell)),
                relatives(worker, family, mayChange, shell),
                heirs(family, shell));
    }

    private LocalDate today() {
        return Jakarta.today(clock);
    }

    private FamilyPage.HouseholdCard household(
            Worker worker, Family family, Household home, boolean mayChange, Shell shell) {
        var self = family.self().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                shell.text("family.card"),
                home.card().map(card -> card.masked()).orElseGet(() -> shell.text("family.card.none"))));
        facts.add(Fact.of(
                shell.text("family.own"),
                shell.text("family.relation." + self.relation().code())));
        facts.add(Fact.of(
                shell.text("family.since"), shell.format().date(self.stay().joinedOn())));
        var actions = mayChange
                ? List.of(
                        Link.to(
                                shell.text(home.card().isPresent() ? "family.card.correct" : "family.card.add"),
                                address(worker) + "/card"),
                        Link.to(shell.text("family.move"), address(worker) + "/household"))
                : List.<Link>of();
        return new FamilyPage.HouseholdCard(facts, people(worker, family, mayChange, shell), actions);
    }

    private Table people(Worker worker, Family family, boolean mayChange, Shell shell) {
        var rows = family.members().stream()
                .filter(member -> !member.livesElsewhere())
                .map(member -> row(worker, member, mayChange, shell))
                .toList();
        return new Table(
                shell.text("family.people"),
                Table.columns(
                        shell.text("family.name"),
                        shell.text("family.kin"),
                        shell.text("family.born"),
                        shell.text("family.school"),
                        shell.text("family.heir")),
                rows,
                shell.text("family.people.none"));
    }

    private List<Cell> row(Worker worker, Member member, boolean mayChange, Shell shell) {
        var person = member.person().orElseThrow();
        var school = person.place()
                .school()
                .map(level -> shell.text("family.school." + level))
                .orElse(NONE);
        return List.of(
                name(member, mayChange, address(worker) + "/members/" + person.id()),
                kin(worker, member, person, mayChange, shell),
                born(member, shell),
                Cell.text(school),
                heir(member, shell));
    }

    private static Cell name(Member member, boolean mayChange, String address) {
        return mayChange
                ? Cell.link(member.who().name(), address)
                : Cell.text(member.who().name());
    }

    /** Where the card leaves it open, the word leads to where it can be said. */
    private static Cell kin(Worker worker, Member member, HouseholdPerson person, boolean mayChange, Shell shell) {
        return member.kin().isEmpty() && mayChange
                ? Cell.link(shell.text("family.kin.ask"), address(worker) + "/members/" + person.id() + "/kin")
                : Cell.lines(
                        FamilyWords.kin(member, shell),
                        shell.text("family.relation." + person.relation().code()));
    }

    private Cell born(Member member, Shell shell) {
        return member.who()
                .birthOn()
                .map(day ->
                        Cell.lines(shell.format().shortDate(day), FamilyWords.age(Optional.of(day), today(), shell)))
                .orElseGet(() -> Cell.text(NONE));
    }

    private static Cell heir(Member member, Shell shell) {
        if (member.inherits()) {
            return Cell.mark(Tone.GOOD, shell.text("family.heir.yes"));
        }
        return member.rank().isPresent()
                ? Cell.text(shell.text("family.heir.rank", member.rank().getAsInt()))
                : Cell.text(NONE);
    }

    private Table relatives(Worker worker, Family family, boolean mayChange, Shell shell) {
        var rows = family.members().stream()
                .filter(Member::livesElsewhere)
                .map(member -> List.of(
                        name(member, mayChange, address(worker) + "/relatives/" + member.id()),
                        Cell.text(FamilyWords.kin(member, shell)),
                        born(member, shell),
                        heir(member, shell)))
                .toList();
        return new Table(
                shell.text("family.relatives"),
                Table.columns(
                        shell.text("family.name"),
                        shell.text("family.kin"),
                        shell.text("family.born"),
                        shell.text("family.heir")),
                rows,
                shell.text("family.relatives.none"));
    }

    private FamilyPage.Heirs heirs(Family family, Shell shell) {
        var basis = order.basis(today());
        var source = shell.language() == Language.INDONESIAN
                ? basis.source().citationInIndonesian()
                : basis.source().citation();
        var doubts = new ArrayList<String>();
        doubts.add(shell.text("family.heirs.doubt.share"));
        doubts.add(shell.text("family.heirs.doubt.step"));
        doubts.add(shell.text("family.heirs.doubt.will"));
        var open = Optional.of(Notice.warning(shell.text("family.heirs.open"))).filter(_ -> family.isOpen());
        return new FamilyPage.Heirs(
                family.heirs().stream()
                        .map(one -> FamilyWords.named(one, shell))
                        .toList(),
                doubts,
                shell.text(basis.verified() ? "family.heirs.basis" : "family.heirs.basis.unverified", source),
                open);
    }
}
