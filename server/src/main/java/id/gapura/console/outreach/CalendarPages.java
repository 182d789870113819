package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A month of activities. */
@Controller
final class CalendarPages {
    private final CalendarView view;
    private final InstantSource clock;

    CalendarPages(CalendarView view, InstantSource clock) {
        this.view = view;
        this.clock = clock;
    }

    @GetMapping(OutreachTabs.CALENDAR)
    ModelAndView show(Officer officer, @RequestParam(defaultValue = "") String month, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView("console/outreach/calendar", "page", view.page(month(month), officer, shell));
    }

    /** This month for anything that is none. */
    private YearMonth month(String typed) {
        return Typed.asMonth(typed).orElseGet(() -> Jakarta.month(clock.instant()));
    }
}
