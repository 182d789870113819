package id.gapura.console.objections;

import id.gapura.accounts.Action;
import id.gapura.adoption.objection.Hearing.Kind;
import id.gapura.adoption.objection.Hearing.Person;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.ProspectsInScope;
import id.gapura.console.Typed;
import id.gapura.console.objections.Hearings.Asked;
import id.gapura.registry.Worker;
import id.gapura.screen.Link;
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

/** Puts down what a member or a prospect said against it, and which reply they got. */
@Controller
final class HearPages {
    private static final String WORKER = "/console/people/{person}/" + ObjectionAspect.PATH + "/new";
    private static final String PROSPECT = "/console/prospects/{prospect}/objections/new";

    private final PeopleInScope people;
    private final ProspectsInScope prospects;
    private final Hearings hearings;

    HearPages(PeopleInScope people, ProspectsInScope prospects, Hearings hearings) {
        this.people = people;
        this.prospects = prospects;
        this.hearings = hearings;
    }

    @GetMapping(WORKER)
    ModelAndView askWorker(Officer officer, @PathVariable UUID person, Shell shell) {
        return hearings.ask(worker(person, officer), shell);
    }

    @PostMapping(WORKER)
    ModelAndView keepWorker(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam(HearForm.HEARING) UUID hearing,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        return hearings.keep(worker(person, officer), hearing, new Typed(values), officer, shell, next);
    }

    private Asked worker(UUID person, Officer officer) {
        officer.require(Action.SEE_PEOPLE);
        officer.require(Action.HEAR_OBJECTIONS);
        Worker worker = people.get(person, officer);
        var home = ObjectionAspect.address(person);
        return new Asked(
                new Person(person, Kind.WORKER, worker.home().region()),
                worker.person().name(),
                Link.to(worker.person().name(), home),
                home + "/new");
    }

    @GetMapping(PROSPECT)
    ModelAndView askProspect(Officer officer, @PathVariable UUID prospect, Shell shell) {
        return hearings.ask(prospect(prospect, officer, shell), shell);
    }

    @PostMapping(PROSPECT)
    ModelAndView keepProspect(
            Officer officer,
            @PathVariable UUID prospect,
            @RequestParam(HearForm.HEARING) UUID hearing,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        return hearings.keep(prospect(prospect, officer, shell), hearing, new Typed(values), officer, shell, next);
    }

    private Asked prospect(UUID id, Officer officer, Shell shell) {
        officer.require(Action.MANAGE_PROSPECTS);
        officer.require(Action.HEAR_OBJECTIONS);
        var prospect = prospects.get(id, officer);
        return new Asked(
                new Person(prospect.id(), Kind.PROSPECT, prospect.region()),
                prospect.name(),
                Link.to(shell.text("prospects.title"), "/console/prospects"),
                "/console/prospects/" + prospect.id() + "/objections/new");
    }
}
