package id.gapura.console.rescue;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.screen.Shell;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rescue list. Its address holds codes of reasons, doors and places, and nothing of anybody. */
@Controller
final class RescuePages {
    static final String HOME = "/console/rescue";

    private final RescueView view;
    private final Audit audit;

    RescuePages(RescueView view, Audit audit) {
        this.view = view;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, @RequestParam Map<String, String> values, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var asked = AskedRescues.of(new Typed(values), officer);
        audit.record(officer.login(), "rescue.listed", asked.filter().within().text(), "from=" + asked.from());
        return new ModelAndView("console/rescue/list", "page", view.page(asked, officer, shell));
    }
}
