package id.gapura.console.associations;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonAspect;
import id.gapura.console.PersonFrames;
import id.gapura.registry.Worker;
import id.gapura.registry.association.Association;
import id.gapura.registry.association.Associations;
import id.gapura.registry.association.Joining;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where one person belongs. */
@Controller
final class PersonAssociations {
    private final PeopleInScope people;
    private final Associations associations;
    private final PersonFrames frames;
    private final Audit audit;

    PersonAssociations(PeopleInScope people, Associations associations, PersonFrames frames, Audit audit) {
        this.people = people;
        this.associations = associations;
        this.frames = frames;
        this.audit = audit;
    }

    /** The names of the associations to which a person belongs. */
    record Aspect(Associations associations) implements PersonAspect {
        private static final String PATH = "associations";

        @Override
        public int place() {
            return 30;
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String textKey() {
            return "associations.tab";
        }

        @Override
        public Cell summary(Worker worker, Shell shell) {
            var names = associations.of(worker.id()).stream()
                    .filter(joining -> joining.left().isEmpty())
                    .flatMap(joining -> associations.find(joining.associationId()).stream())
                    .map(Association::name)
                    .collect(Collectors.joining(", "));
            return Cell.text(names.isEmpty() ? "–" : names);
        }
    }

    @GetMapping("/console/people/{person}/" + Aspect.PATH)
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.associations-seen", person.toString(), "");
        var rows = associations.of(person).stream()
                .map(joining -> row(joining, officer, shell))
                .toList();
        var table = new Table(
                shell.text("associations.tab"),
                Table.columns(
                        shell.text("associations.name"),
                        shell.text("associations.joined"),
                        shell.text("associations.left.on")),
                rows,
                shell.text("associations.person.none"));
        return new ModelAndView(
                "console/associations/person", "page", new PersonAssociationsPage(frames.of(worker, shell), table));
    }

    private List<Cell> row(Joining joining, Officer officer, Shell shell) {
        var association = associations.find(joining.associationId()).orElseThrow();
        boolean isSeen = officer.may(Action.SEE_ASSOCIATIONS) && officer.sees(association.region());
        return List.of(
                isSeen
                        ? Cell.link(association.name(), AssociationView.address(association))
                        : Cell.text(association.name()),
                Cell.text(shell.format().shortDate(joining.joined())),
                Cell.text(
                        joining.left().map(day -> shell.format().shortDate(day)).orElse("–")));
    }
}
