package id.gapura.console.people;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a consent to deductions back for a person who asks for it and has no phone at hand. */
@Controller
final class DeductionPages {
    private final PeopleInScope people;
    private final TripConsents consents;
    private final Audit audit;

    DeductionPages(PeopleInScope people, TripConsents consents, Audit audit) {
        this.people = people;
        this.consents = consents;
        this.audit = audit;
    }

    @PostMapping("/console/people/{person}/deductions")
    ModelAndView withdraw(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String channel,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.CHANGE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.consent-withdrawn", worker.id().toString(), "");
        boolean isWithdrawn = consents.withdraw(worker.id(), channel, officer.login());
        next.addFlashAttribute(
                Notice.FLASH,
                isWithdrawn
                        ? Notice.good(shell.text("trips.person.withdrawn"))
                        : Notice.warning(shell.text("trips.person.late")));
        return new ModelAndView("redirect:/console/people/" + worker.id());
    }
}
