package id.gapura.console.sponsors;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.sponsors.SponsorPhones;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a sponsor hears that its money or its term ends. */
@Controller
final class SponsorPhonePages {
    private final SponsorPhones phones;
    private final SponsorsInScope inScope;
    private final SponsorView view;
    private final Audit audit;
    private final InstantSource clock;

    SponsorPhonePages(
            SponsorPhones phones, SponsorsInScope inScope, SponsorView view, Audit audit, InstantSource clock) {
        this.phones = phones;
        this.inScope = inScope;
        this.view = view;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping(SponsorPages.ONE + "/phone")
    ModelAndView keep(
            Officer officer,
            @PathVariable UUID sponsor,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_SPONSORS);
        var found = inScope.sponsor(sponsor, officer);
        var form = new PhoneForm(new Typed(values), shell);
        if (form.isFaulty()) {
            var funding = new FundingForm(Typed.NOTHING, Jakarta.today(clock), shell).ask();
            var page = new ModelAndView(
                    "console/sponsors/sponsor", "page", view.one(found, funding, form.askAgain(), officer, shell));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var phone = form.phone();
        phones.keep(found.id(), phone);
        audit.record(
                officer.login(),
                "sponsor.phone-changed",
                found.id().toString(),
                phone.isPresent() ? "kept" : "forgotten");
        next.addFlashAttribute(
                Notice.FLASH,
                Notice.good(shell.text(phone.isPresent() ? "sponsors.phone.kept" : "sponsors.phone.forgotten")));
        return new ModelAndView("redirect:" + SponsorPages.address(found));
    }
}
