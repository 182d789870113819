package id.gapura.console.rosters;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.places.Places;
import id.gapura.screen.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of rosters, and the one page that each has from its dry run to its result. */
@Controller
final class RosterPages {
    static final String HOME = "/console/rosters";
    static final String ONE = HOME + "/{id}";

    private static final int SHOWN = 100;

    private final Rosters rosters;
    private final RostersInScope inScope;
    private final RosterView view;
    private final Places places;

    RosterPages(Rosters rosters, RostersInScope inScope, RosterView view, Places places) {
        this.rosters = rosters;
        this.inScope = inScope;
        this.view = view;
        this.places = places;
    }

    static String address(Roster roster) {
        return HOME + "/" + roster.id();
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.IMPORT_ROSTERS);
        var table = RosterTable.of(rosters.recent(officer.scope(), SHOWN), places, shell);
        return new ModelAndView("console/rosters/list", "page", new RosterListPage(table));
    }

    @GetMapping(ONE)
    ModelAndView one(Officer officer, Shell shell, @PathVariable UUID id, @RequestParam(defaultValue = "0") int after) {
        officer.require(Action.IMPORT_ROSTERS);
        var roster = inScope.get(id, officer);
        return switch (roster.state()) {
            case CHECKED -> new ModelAndView("console/rosters/dryRun", "page", view.dryRun(roster, after, shell));
            case IMPORTING -> new ModelAndView("console/rosters/importing", "page", view.importing(roster, shell));
            case IMPORTED, FAILED ->
                new ModelAndView("console/rosters/result", "page", view.result(roster, after, officer, shell));
        };
    }
}
