package id.gapura.console.sponsors;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.NamedMembers;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.UploadedName;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.Registry;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.sheets.UnreadableSheet;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Schemes: a new one, one with its members, and the offer before it ends. */
@Controller
final class SchemePages {
    static final String ONE = SponsorPages.HOME + "/schemes/{id}";
    private static final String NEW = SponsorPages.ONE + "/schemes/new";

    private final Acts acts;
    private final SponsorsInScope inScope;
    private final SchemeView view;
    private final InstantSource clock;

    SchemePages(Acts acts, SponsorsInScope inScope, SchemeView view, InstantSource clock) {
        this.acts = acts;
        this.inScope = inScope;
        this.view = view;
        this.clock = clock;
    }

    /** What the handlers do their work with. */
    record Acts(Schemes schemes, NamedMembers members, Registry registry, Audit audit) {}

    static String address(UUID schemeId) {
        return SponsorPages.HOME + "/schemes/" + schemeId;
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, @PathVariable UUID sponsor, Shell shell) {
        officer.require(Action.MANAGE_SPONSORS);
        return SponsorPages.form(form(sponsor, Typed.NOTHING, officer, shell).ask(), HttpStatus.OK);
    }

    @PostMapping(NEW)
    ModelAndView open(
            Officer officer,
            @PathVariable UUID sponsor,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_SPONSORS);
        var form = form(sponsor, new Typed(values), officer, shell);
        var terms = form.read();
        if (terms.isEmpty()) {
            return SponsorPages.form(form.askAgain(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var scheme = acts.schemes.open(sponsor, form.name(), terms.get(), officer.login());
        acts.audit.record(officer.login(), "sponsor.scheme-opened", scheme.id().toString(), "");
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("sponsors.scheme.kept")));
        return new ModelAndView("redirect:" + address(scheme.id()));
    }

    private SchemeForm form(UUID sponsor, Typed typed, Officer officer, Shell shell) {
        return new SchemeForm(inScope.sponsor(sponsor, officer), typed, Jakarta.month(clock.instant()), shell);
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID id, Shell shell) {
        officer.require(Action.SEE_SPONSORS);
        acts.audit.record(officer.login(), "sponsor.scheme-seen", id.toString(), "");
        return page(inScope.scheme(id, officer), SchemeView.adding("", "", shell), officer, shell);
    }

    private ModelAndView page(Scheme scheme, SchemePage.Adding adding, Officer officer, Shell shell) {
        var sponsor = inScope.sponsor(scheme.sponsorId(), officer);
        return new ModelAndView("console/sponsors/scheme", "page", view.page(scheme, sponsor, adding, officer, shell));
    }

    /** Finds people to name by what an officer types; sent by POST, so that no name stands in an address. */
    @PostMapping(ONE + "/search")
    ModelAndView search(Officer officer, @PathVariable UUID id, @RequestParam String q, Shell shell) {
        officer.require(Action.MANAGE_SPONSORS);
        officer.require(Action.SEE_PEOPLE);
        var scheme = inScope.scheme(id, officer);
        var found = q.isBlank()
                ? List.<SchemePage.Found>of()
                : acts.registry.search(q, officer.scope()).stream()
                        .map(worker -> new SchemePage.Found(
                                worker.person().name(),
                                worker.number().spaced(),
                                worker.number().digits()))
                        .toList();
        acts.audit.record(officer.login(), "people.searched", "", found.size() + " found");
        var fields = SchemeView.adding("", "", shell).fields();
        return page(scheme, new SchemePage.Adding(fields, q, found), officer, shell);
    }

    @PostMapping(ONE + "/members")
    ModelAndView add(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String numbers,
            @RequestParam(required = false) MultipartFile file,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_SPONSORS);
        officer.require(Action.SEE_PEOPLE);
        var scheme = inScope.scheme(id, officer);
        boolean isSent = file != null && !file.isEmpty();
        if (!isSent && numbers.isBlank()) {
            return refused(scheme, numbers, shell.text("sponsors.add.missing"), officer, shell);
        }
        try {
            var named = isSent
                    ? acts.members.sent(file, UploadedName.of(file), officer)
                    : acts.members.typed(numbers, officer);
            var added = acts.schemes.add(scheme, named.people(), officer.login());
            acts.audit.record(officer.login(), "sponsor.members-added", id.toString(), "members=" + added.added());
            next.addFlashAttribute(Notice.FLASH, notice(added, named, shell));
            return new ModelAndView("redirect:" + address(id));
        } catch (UnreadableSheet broken) {
            return refused(scheme, numbers, shell.text("sponsors.add.unreadable"), officer, shell);
        }
    }

    private ModelAndView refused(Scheme scheme, String typed, String fault, Officer officer, Shell shell) {
        var page = page(scheme, SchemeView.adding(typed, fault, shell), officer, shell);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static Notice notice(Schemes.Added added, NamedMembers.Named named, Shell shell) {
        var text = shell.text("sponsors.added", added.added());
        int others = added.already() + added.noMembers() + added.notNew() + named.unreadable() + named.unknown();
        if (others == 0) {
            return Notice.good(text);
        }
        return Notice.warning(text)
                .withDetail(shell.text(
                        "sponsors.added.others",
                        added.already(),
                        added.noMembers(),
                        added.notNew(),
                        named.unknown(),
                        named.unreadable()));
    }

    @PostMapping(ONE + "/pay")
    ModelAndView pay(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_SPONSORS);
        var scheme = inScope.scheme(id, officer);
        acts.schemes.pay(scheme.id());
        acts.audit.record(officer.login(), "sponsor.scheme-paid", id.toString(), "");
        next.addFlashAttribute(Notice.FLASH, Notice.info(shell.text("sponsors.paying")));
        return new ModelAndView("redirect:" + address(id));
    }

    @PostMapping(ONE + "/offers")
    ModelAndView record(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_SPONSORS);
        officer.require(Action.SEE_PEOPLE);
        var scheme = inScope.scheme(id, officer);
        int told = acts.schemes.recordOffers(scheme, officer.login());
        acts.audit.record(officer.login(), "sponsor.offers-recorded", id.toString(), "members=" + told);
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("sponsors.offers.recorded", told)));
        return new ModelAndView("redirect:" + address(id));
    }
}
