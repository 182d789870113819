package id.gapura.console.badges;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Badge;
import id.gapura.accounts.Badges;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.receipts.Papers.Form;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Badges to print, and one's own to show. Only valid ones leave. */
@Controller
final class BadgePapers {
    private static final String OWN = "/console/badge";

    private final Accounts accounts;
    private final Badges badges;
    private final PrintedBadges printed;
    private final Audit audit;

    BadgePapers(Accounts accounts, Badges badges, PrintedBadges printed, Audit audit) {
        this.accounts = accounts;
        this.badges = badges;
        this.printed = printed;
        this.audit = audit;
    }

    @GetMapping(BadgePages.HOME + "/{badge}.pdf")
    void one(Officer officer, Shell shell, @PathVariable UUID badge, HttpServletResponse response) throws IOException {
        officer.require(Action.MANAGE_STAFF);
        var found = badges.find(badge)
                .filter(one -> officer.sees(one.printed().scope()) && printed.isValid(one))
                .orElseThrow(PeopleInScope::nobody);
        audit.record(officer.login(), "badge.printed", badge.toString(), "");
        attach(response, shell);
        response.getOutputStream().write(printed.picture(found, Form.PDF, shell));
    }

    @GetMapping(BadgePages.HOME + "/sheet.pdf")
    void sheet(Officer officer, Shell shell, HttpServletResponse response) throws IOException {
        officer.require(Action.MANAGE_STAFF);
        var staff = accounts.list().stream()
                .filter(one -> officer.sees(one.scope()))
                .toList();
        var all = printed.held(staff).values().stream()
                .filter(printed::isValid)
                .sorted(Comparator.comparing((Badge badge) -> badge.printed().name())
                        .thenComparing(Badge::id))
                .toList();
        if (all.isEmpty()) {
            throw PeopleInScope.nobody();
        }
        audit.record(officer.login(), "badge.printed", "", "badges=" + all.size());
        attach(response, shell);
        printed.sheet(all, shell, response.getOutputStream());
    }

    private static void attach(HttpServletResponse response, Shell shell) {
        response.setContentType(Form.PDF.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(shell.text("badges.file") + ".pdf", StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    /** For everybody who is signed in: it shows no more than themself. */
    @GetMapping(OWN)
    ModelAndView own(Officer officer, Shell shell) {
        var facts = printed.valid(officer.staff())
                .map(badge -> List.of(
                        Fact.of(shell.text("badge.number"), badge.spaced()),
                        Fact.of(
                                shell.text("badge.until"),
                                shell.format().date(badge.term().to()))))
                .orElse(List.of());
        return new ModelAndView("console/badges/own", "page", new OwnBadgePage(facts));
    }

    @GetMapping(OWN + ".png")
    void picture(Officer officer, Shell shell, HttpServletResponse response) throws IOException {
        var badge = printed.valid(officer.staff()).orElseThrow(PeopleInScope::nobody);
        response.setContentType(Form.PNG.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(printed.picture(badge, Form.PNG, shell));
    }
}
