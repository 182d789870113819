package id.gapura.console.objections;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.adoption.objection.Objections;
import id.gapura.adoption.objection.Told;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrames;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What one person said against it, on a tab of the person's pages. */
@Controller
final class HeardPages {
    private final PeopleInScope people;
    private final Objections objections;
    private final PersonFrames frames;
    private final Audit audit;

    HeardPages(PeopleInScope people, Objections objections, PersonFrames frames, Audit audit) {
        this.people = people;
        this.objections = objections;
        this.frames = frames;
        this.audit = audit;
    }

    @GetMapping("/console/people/{person}/" + ObjectionAspect.PATH)
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.objections-seen", person.toString(), "");
        var table = new Table(
                shell.text("objections.tab"),
                Table.columns(
                        shell.text("objections.objection"),
                        shell.text("objections.reply"),
                        shell.text("objections.when")),
                objections.of(person).stream().map(told -> row(told, shell)).toList(),
                shell.text("objections.none"));
        var add = officer.may(Action.HEAR_OBJECTIONS) ? ObjectionAspect.address(person) + "/new" : "";
        return new ModelAndView(
                "console/objections/person", "page", new HeardPage(frames.of(worker, shell), table, add));
    }

    private static List<Cell> row(Told told, Shell shell) {
        var language = shell.language().code();
        return List.of(
                Cell.text(told.objection().in(language)),
                Cell.text(told.reply().in(language)),
                Cell.lines(
                        shell.format().time(told.hearing().at()), told.hearing().by()));
    }
}
