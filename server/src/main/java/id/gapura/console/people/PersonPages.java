package id.gapura.console.people;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.screen.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one person. The identity number is shown only when asked for, once, and on record. */
@Controller
final class PersonPages {
    private static final String WITH_NIK = "withNik";

    private final PeopleInScope people;
    private final PersonView view;
    private final Audit audit;

    PersonPages(PeopleInScope people, PersonView view, Audit audit) {
        this.people = people;
        this.view = view;
        this.audit = audit;
    }

    @GetMapping("/console/people/{person}")
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell, Model left) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        var mergedInto = worker.standing().mergedInto();
        if (mergedInto.isPresent()) {
            return new ModelAndView("redirect:/console/people/" + mergedInto.get());
        }
        audit.record(officer.login(), "person.seen", person.toString(), "");
        boolean withNik = left.containsAttribute(WITH_NIK);
        return new ModelAndView("console/people/person", "page", view.page(worker, withNik, officer, shell));
    }

    @PostMapping("/console/people/{person}/nik")
    ModelAndView showNik(Officer officer, @PathVariable UUID person, RedirectAttributes next) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.nik-shown", worker.id().toString(), "");
        next.addFlashAttribute(WITH_NIK, true);
        return new ModelAndView("redirect:/console/people/" + worker.id());
    }
}
