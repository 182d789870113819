package id.gapura.console.objections;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.screen.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which reply works best. */
@Controller
final class ObjectionPages {
    static final String HOME = ObjectionDoor.HOME;

    private final ObjectionView view;

    ObjectionPages(ObjectionView view) {
        this.view = view;
    }

    @GetMapping(HOME)
    ModelAndView show(Officer officer, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView("console/objections/objections", "page", view.page(officer, shell));
    }
}
