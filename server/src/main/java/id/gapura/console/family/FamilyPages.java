package id.gapura.console.family;

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

/** A person's family. */
@Controller
final class FamilyPages {
    static final String FAMILY = "/console/people/{person}/family";

    private final PeopleInScope people;
    private final FamilyView view;
    private final Audit audit;

    FamilyPages(PeopleInScope people, FamilyView view, Audit audit) {
        this.people = people;
        this.view = view;
        this.audit = audit;
    }

    @GetMapping(FAMILY)
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.family-seen", person.toString(), "");
        return new ModelAndView("console/family/family", "page", view.page(worker, officer, shell));
    }
}
