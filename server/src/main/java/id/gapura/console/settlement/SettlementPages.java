package id.gapura.console.settlement;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.kernel.Jakarta;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each channel owes for each day of a month and what of it came. */
@Controller
final class SettlementPages {
    static final String HOME = "/console/settlement";

    private final Reconciliation reconciliation;
    private final InstantSource clock;

    SettlementPages(Reconciliation reconciliation, InstantSource clock) {
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    @GetMapping(HOME)
    ModelAndView show(Officer officer, Shell shell, @RequestParam(defaultValue = "") String month) {
        officer.require(Action.SEE_SETTLEMENT);
        var today = Jakarta.today(clock);
        var shown = Typed.asMonth(month).orElse(YearMonth.from(today));
        var days = reconciliation.days(shown.atDay(1), shown.atEndOfMonth());
        return new ModelAndView(
                "console/settlement/home",
                "page",
                SettlementPage.of(shown, days, today, reconciliation.queueLength(), shell));
    }

    @PostMapping(HOME + "/match")
    ModelAndView match(Officer officer, Shell shell, RedirectAttributes next) {
        officer.require(Action.RECONCILE);
        int found = reconciliation.match();
        next.addFlashAttribute(Notice.FLASH, Notice.info(shell.text("settlement.matched", found)));
        return new ModelAndView("redirect:" + QueuePages.HOME);
    }
}
