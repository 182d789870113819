package id.gapura.console.people;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A link to the payment page, for an officer to send to the person. */
@Controller
final class PayLinkPages {
    private final PeopleInScope people;
    private final PersonalLinks links;
    private final Audit audit;

    PayLinkPages(PeopleInScope people, PersonalLinks links, Audit audit) {
        this.people = people;
        this.links = links;
        this.audit = audit;
    }

    @PostMapping("/console/people/{person}/pay-link")
    ModelAndView make(Officer officer, @PathVariable UUID person, Shell shell, RedirectAttributes next) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.pay-link-made", worker.id().toString(), "");
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/pay/" + links.create(PersonalLink.toPay(worker.id()), PersonalLinks.SENT))
                .toUriString();
        next.addFlashAttribute(
                Notice.FLASH, Notice.good(shell.text("pay.link.made")).withDetail(address));
        return new ModelAndView("redirect:/console/people/" + worker.id());
    }
}
