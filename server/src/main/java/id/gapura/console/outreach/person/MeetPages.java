package id.gapura.console.outreach.person;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.ProspectsInScope;
import id.gapura.console.Typed;
import id.gapura.console.outreach.person.Meetings.Met;
import id.gapura.outreach.contact.Contacts;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts down that somebody who is known already was met at an activity. */
@Controller
final class MeetPages {
    private static final String WORKER = "/console/people/{person}/" + ContactAspect.PATH + "/new";
    private static final String PROSPECT = ProspectContacts.LIST + "/{prospect}/contacts/new";

    private final PeopleInScope people;
    private final ProspectsInScope prospects;
    private final Contacts contacts;
    private final Meetings meetings;

    MeetPages(PeopleInScope people, ProspectsInScope prospects, Contacts contacts, Meetings meetings) {
        this.people = people;
        this.prospects = prospects;
        this.contacts = contacts;
        this.meetings = meetings;
    }

    @GetMapping(WORKER)
    ModelAndView askWorker(Officer officer, @PathVariable UUID person, Shell shell) {
        return meetings.ask(worker(person, officer), officer, shell);
    }

    @PostMapping(WORKER)
    ModelAndView keepWorker(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        return meetings.keep(worker(person, officer), new Typed(values), officer, shell, next);
    }

    private Met worker(UUID person, Officer officer) {
        officer.require(Action.SEE_PEOPLE);
        officer.require(Action.MEET_PEOPLE);
        var name = people.get(person, officer).person().name();
        return new Met(person, name, ContactAspect.address(person), contact -> contacts.ofWorker(person, contact));
    }

    @GetMapping(PROSPECT)
    ModelAndView askProspect(Officer officer, @PathVariable UUID prospect, Shell shell) {
        return meetings.ask(prospect(prospect, officer), officer, shell);
    }

    @PostMapping(PROSPECT)
    ModelAndView keepProspect(
            Officer officer,
            @PathVariable UUID prospect,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        return meetings.keep(prospect(prospect, officer), new Typed(values), officer, shell, next);
    }

    private Met prospect(UUID id, Officer officer) {
        officer.require(Action.MANAGE_PROSPECTS);
        var found = prospects.get(id, officer);
        return new Met(
                found.id(),
                found.name(),
                ProspectContacts.address(found.id()),
                contact -> contacts.ofProspect(found.id(), contact));
    }
}
