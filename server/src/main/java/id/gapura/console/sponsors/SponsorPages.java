package id.gapura.console.sponsors;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Confirmation;
import id.gapura.sponsors.Sponsors.Receipt;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sponsors: the list, a new one, one with its money. */
@Controller
final class SponsorPages {
    static final String HOME = "/console/sponsors";
    static final String NEW = HOME + "/new";
    static final String ONE = HOME + "/{sponsor}";

    private final Sponsors sponsors;
    private final SponsorsInScope inScope;
    private final SponsorView view;
    private final RegionChoices regions;
    private final Audit audit;
    private final InstantSource clock;

    SponsorPages(
            Sponsors sponsors,
            SponsorsInScope inScope,
            SponsorView view,
            RegionChoices regions,
            Audit audit,
            InstantSource clock) {
        this.sponsors = sponsors;
        this.inScope = inScope;
        this.view = view;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    static String address(Sponsor sponsor) {
        return HOME + "/" + sponsor.id();
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_SPONSORS);
        return new ModelAndView("console/sponsors/list", "page", view.list(officer, shell));
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_SPONSORS);
        return new SponsorForm(regions, officer, shell).ask().asked();
    }

    @PostMapping(NEW)
    ModelAndView create(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_SPONSORS);
        var form = new SponsorForm(regions, officer, shell);
        var described = form.read(new Typed(values));
        if (described.isEmpty()) {
            return form.askAgain(new Typed(values)).refused();
        }
        var who = described.get();
        var sponsor = sponsors.create(who.name(), who.kind(), who.region(), who.contact(), officer.login());
        audit.record(
                officer.login(),
                "sponsor.created",
                sponsor.id().toString(),
                who.kind().code());
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("sponsors.kept")));
        return new ModelAndView("redirect:" + address(sponsor));
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID sponsor, Shell shell) {
        officer.require(Action.SEE_SPONSORS);
        var found = inScope.sponsor(sponsor, officer);
        var funding = new FundingForm(Typed.NOTHING, Jakarta.today(clock), shell);
        return new ModelAndView(
                "console/sponsors/sponsor",
                "page",
                view.one(found, funding.ask(), view.phone(found, shell), officer, shell));
    }

    @PostMapping(ONE + "/funding")
    ModelAndView receive(
            Officer officer,
            @PathVariable UUID sponsor,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REPORT_TRANSFERS);
        var found = inScope.sponsor(sponsor, officer);
        var form = new FundingForm(new Typed(values), Jakarta.today(clock), shell);
        var funding = form.read(found.id());
        if (funding.isEmpty()) {
            var page = new ModelAndView(
                    "console/sponsors/sponsor",
                    "page",
                    view.one(found, form.askAgain(), view.phone(found, shell), officer, shell));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var receipt = sponsors.report(funding.get(), officer.login());
        audit.record(
                officer.login(),
                "sponsor.money-reported",
                found.id().toString(),
                funding.get().amount().amount() + " " + receipt);
        next.addFlashAttribute(Notice.FLASH, notice(receipt, shell));
        return new ModelAndView("redirect:" + address(found));
    }

    @PostMapping(ONE + "/funding/confirmation")
    ModelAndView confirm(
            Officer officer,
            @PathVariable UUID sponsor,
            @RequestParam String reference,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REPORT_TRANSFERS);
        var found = inScope.sponsor(sponsor, officer);
        var confirmed = sponsors.confirm(found.id(), reference, officer.login());
        var refusal = confirmed == Confirmation.RECEIVED ? "" : confirmed.name();
        audit.recordStep(officer.login(), "sponsor.money-received", found.id().toString(), "", refusal);
        next.addFlashAttribute(Notice.FLASH, notice(confirmed, shell));
        return new ModelAndView("redirect:" + address(found));
    }

    @PostMapping(ONE + "/funding/mistake")
    ModelAndView takeBack(
            Officer officer,
            @PathVariable UUID sponsor,
            @RequestParam String reference,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REPORT_TRANSFERS);
        var found = inScope.sponsor(sponsor, officer);
        boolean isGone = sponsors.takeBack(found.id(), reference);
        var refusal = isGone ? "" : Confirmation.NOT_WAITING.name();
        audit.recordStep(officer.login(), "sponsor.money-taken-back", found.id().toString(), "", refusal);
        next.addFlashAttribute(
                Notice.FLASH,
                isGone
                        ? Notice.good(shell.text("sponsors.waiting.gone"))
                        : Notice.warning(shell.text("sponsors.waiting.decided")));
        return new ModelAndView("redirect:" + address(found));
    }

    private static Notice notice(Confirmation confirmation, Shell shell) {
        return switch (confirmation) {
            case RECEIVED -> Notice.good(shell.text("sponsors.funding.received"));
            case NEEDS_ANOTHER_OFFICER -> Notice.bad(shell.text("sponsors.waiting.own"));
            case NOT_WAITING -> Notice.warning(shell.text("sponsors.waiting.decided"));
        };
    }

    private static Notice notice(Receipt receipt, Shell shell) {
        return switch (receipt) {
            case REPORTED -> Notice.good(shell.text("sponsors.funding.reported"));
            case REPEATED -> Notice.info(shell.text("sponsors.funding.repeated"));
            case CONFLICTING ->
                Notice.bad(shell.text("sponsors.funding.conflicting"))
                        .withDetail(shell.text("sponsors.funding.conflicting.todo"));
        };
    }
}
