package id.gapura.console.settlement;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Our bank accounts and what channels keep, by contract, from a day on. Both are only added to. */
@Controller
final class TermsPages {
    static final String HOME = "/console/terms";

    private final Reconciliation reconciliation;
    private final Audit audit;

    TermsPages(Reconciliation reconciliation, Audit audit) {
        this.reconciliation = reconciliation;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView show(Officer officer, Shell shell) {
        officer.require(Action.SET_TERMS);
        return page(new TermsForm(Typed.NOTHING, shell), shell);
    }

    private ModelAndView page(TermsForm form, Shell shell) {
        return new ModelAndView(
                "console/settlement/terms",
                "page",
                TermsPage.of(reconciliation.accounts(), reconciliation.terms(), form, shell));
    }

    @PostMapping(HOME + "/accounts")
    ModelAndView addAccount(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.SET_TERMS);
        var form = new TermsForm(new Typed(values), shell);
        var account = form.account();
        if (account.isEmpty()) {
            return refused(page(form, shell));
        }
        audit.record(officer.login(), "bank-account.added", account.get().accountNo(), "");
        return done(reconciliation.addAccount(account.get(), officer.login()), shell, next);
    }

    @PostMapping(HOME + "/channels")
    ModelAndView addTerms(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.SET_TERMS);
        var form = new TermsForm(new Typed(values), shell);
        var terms = form.terms();
        if (terms.isEmpty()) {
            return refused(page(form, shell));
        }
        audit.record(
                officer.login(),
                "channel-terms.added",
                terms.get().channel(),
                terms.get().from().toString());
        return done(reconciliation.addTerms(terms.get(), officer.login()), shell, next);
    }

    private static ModelAndView done(boolean added, Shell shell, RedirectAttributes next) {
        next.addFlashAttribute(
                Notice.FLASH,
                added ? Notice.good(shell.text("terms.added")) : Notice.warning(shell.text("terms.there")));
        return new ModelAndView("redirect:" + HOME);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
