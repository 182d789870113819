package id.gapura.console.outreach.person;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrames;
import id.gapura.screen.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** By which activities one person came, and who went to them. */
@Controller
final class PersonContacts {
    private final PeopleInScope people;
    private final KnownContacts known;
    private final KnownVisits visits;
    private final Meetings meetings;
    private final PersonFrames frames;
    private final Audit audit;

    PersonContacts(
            PeopleInScope people,
            KnownContacts known,
            KnownVisits visits,
            Meetings meetings,
            PersonFrames frames,
            Audit audit) {
        this.people = people;
        this.known = known;
        this.visits = visits;
        this.meetings = meetings;
        this.frames = frames;
        this.audit = audit;
    }

    @GetMapping("/console/people/{person}/" + ContactAspect.PATH)
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.contacts-seen", person.toString(), "");
        var add = officer.may(Action.MEET_PEOPLE) ? meetings.add(ContactAspect.address(person), officer) : "";
        var page = new PersonContactsPage(
                frames.of(worker, shell),
                known.ofWorker(person, officer, shell),
                visits.of(person, officer, shell),
                add);
        return new ModelAndView("console/outreach/person", "page", page);
    }
}
