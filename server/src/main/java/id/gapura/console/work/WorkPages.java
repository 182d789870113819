package id.gapura.console.work;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.screen.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a person lives on. */
@Controller
final class WorkPages {
    static final String WORK = "/console/people/{person}/work";

    private final PeopleInScope people;
    private final WorkView view;
    private final Audit audit;

    WorkPages(PeopleInScope people, WorkView view, Audit audit) {
        this.people = people;
        this.view = view;
        this.audit = audit;
    }

    @GetMapping(WORK)
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.work-seen", person.toString(), "");
        return new ModelAndView("console/work/work", "page", view.page(worker, officer, shell));
    }
}
