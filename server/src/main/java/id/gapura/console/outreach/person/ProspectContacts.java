package id.gapura.console.outreach.person;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.ProspectsInScope;
import id.gapura.places.Places;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** By which activities one prospect was met, and who went to them. */
@Controller
final class ProspectContacts {
    static final String LIST = "/console/prospects";

    private final ProspectsInScope prospects;
    private final KnownContacts known;
    private final KnownVisits visits;
    private final Meetings meetings;
    private final Places places;
    private final Audit audit;

    ProspectContacts(
            ProspectsInScope prospects,
            KnownContacts known,
            KnownVisits visits,
            Meetings meetings,
            Places places,
            Audit audit) {
        this.prospects = prospects;
        this.known = known;
        this.visits = visits;
        this.meetings = meetings;
        this.places = places;
        this.audit = audit;
    }

    static String address(UUID prospect) {
        return LIST + "/" + prospect + "/contacts";
    }

    @GetMapping(LIST + "/{prospect}/contacts")
    ModelAndView show(Officer officer, @PathVariable("prospect") UUID id, Shell shell) {
        officer.require(Action.MANAGE_PROSPECTS);
        var prospect = prospects.get(id, officer);
        audit.record(officer.login(), "prospect.contacts-seen", prospect.id().toString(), "");
        var page = new ProspectContactsPage(
                prospect.name(),
                places.fullName(prospect.region()),
                List.of(Link.to(shell.text("prospects.title"), LIST), Link.to(prospect.name(), "")),
                known.ofProspect(prospect.id(), officer, shell),
                visits.of(prospect.id(), officer, shell),
                meetings.add(address(prospect.id()), officer));
        return new ModelAndView("console/outreach/prospect", "page", page);
    }
}
