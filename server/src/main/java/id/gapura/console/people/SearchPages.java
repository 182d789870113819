package id.gapura.console.people;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding people by whatever one has of them. */
@Controller
final class SearchPages {
    private final Registry registry;
    private final RegionChoices regions;
    private final FoundPeople found;
    private final Audit audit;

    SearchPages(Registry registry, RegionChoices regions, FoundPeople found, Audit audit) {
        this.registry = registry;
        this.regions = regions;
        this.found = found;
        this.audit = audit;
    }

    @GetMapping("/console/people")
    ModelAndView show(Officer officer, Shell shell, HttpSession session) {
        officer.require(Action.SEE_PEOPLE);
        var search = LastSearch.of(session);
        var question = new RegionQuestion("region", shell.text("people.search.region"), shell, officer);
        var region = search.region().isEmpty()
                ? regions.ask(question, "").value("")
                : regions.askAgain(question, search.region());
        if (search.isNothing() || region.isFaulty()) {
            return page(SearchPage.before(search.text(), region));
        }
        var within = regions.read(search.region(), officer).code().orElse(officer.scope());
        return page(SearchPage.after(search.text(), region, found.table(look(search.text(), within, officer), shell)));
    }

    private static ModelAndView page(SearchPage page) {
        return new ModelAndView("console/people/search", "page", page);
    }

    private List<Worker> look(String text, RegionCode within, Officer officer) {
        var people = registry.search(text, within);
        audit.record(officer.login(), "people.searched", "", people.size() + " found");
        return people;
    }

    @PostMapping("/console/people")
    ModelAndView search(
            Officer officer,
            @RequestParam(name = "q") String text,
            @RequestParam(defaultValue = "") String region,
            HttpSession session) {
        officer.require(Action.SEE_PEOPLE);
        new LastSearch(text.strip(), region.strip()).keepIn(session);
        return new ModelAndView("redirect:/console/people");
    }
}
