package id.gapura.console.messages;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.screen.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What went out, in numbers. */
@Controller
final class SentPages {
    private final SentView view;

    SentPages(SentView view) {
        this.view = view;
    }

    @GetMapping(MessageTabs.HOME)
    ModelAndView show(Officer officer, @RequestParam(defaultValue = "") String days, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView(
                "console/messages/sent", "page", view.page(officer.scope(), SentView.span(days), shell));
    }
}
