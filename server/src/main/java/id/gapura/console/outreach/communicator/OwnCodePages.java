package id.gapura.console.outreach.communicator;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.Posters;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a communicator a code of their own, and prints it. */
@Controller
final class OwnCodePages {
    private static final String ONE = OutreachTabs.COMMUNICATORS + "/{communicator}";

    private final Communicators communicators;
    private final OwnCodes codes;
    private final Posters posters;
    private final Audit audit;
    private final InstantSource clock;

    OwnCodePages(Communicators communicators, OwnCodes codes, Posters posters, Audit audit, InstantSource clock) {
        this.communicators = communicators;
        this.codes = codes;
        this.posters = posters;
        this.audit = audit;
        this.clock = clock;
    }

    static String address(UUID communicator) {
        return OutreachTabs.COMMUNICATORS + "/" + communicator + "/code";
    }

    static String poster(UUID communicator) {
        return OutreachTabs.COMMUNICATORS + "/" + communicator + "/poster.pdf";
    }

    @GetMapping(ONE + "/code")
    ModelAndView ask(Officer officer, @PathVariable UUID communicator, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var who = get(communicator, officer);
        var title = shell.text("communicator.code.give");
        return new FormPage(
                        title,
                        shell.text("communicator.code.lead", who.plan().name()),
                        List.of(
                                Link.to(shell.text("communicator.title"), OutreachTabs.COMMUNICATORS),
                                Link.to(title, "")),
                        new Sending(address(who.id()), title),
                        List.of())
                .asked();
    }

    private Communicator get(UUID id, Officer officer) {
        return communicators
                .find(id)
                .filter(one -> officer.sees(one.plan().region()))
                .orElseThrow(PeopleInScope::nobody);
    }

    @PostMapping(ONE + "/code")
    ModelAndView give(Officer officer, @PathVariable UUID communicator, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var code = codes.give(get(communicator, officer), officer.login()).orElseThrow(PeopleInScope::nobody);
        audit.record(officer.login(), "communicator.code-given", communicator.toString(), code.code());
        next.addFlashAttribute(
                Notice.FLASH, Notice.good(shell.text("communicator.code.given", code.called(), code.code())));
        return new ModelAndView("redirect:" + OutreachTabs.COMMUNICATORS);
    }

    /** A page to hang up or hand out, in the language of who prints it. */
    @GetMapping(ONE + "/poster.pdf")
    void print(Officer officer, @PathVariable UUID communicator, Shell shell, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_OUTREACH);
        var who = get(communicator, officer);
        var code = codes.of(who).orElseThrow(PeopleInScope::nobody);
        audit.record(officer.login(), "communicator.poster-printed", communicator.toString(), "");
        var name = shell.text("outreach.poster.file") + "-" + code.code();
        Download.pdf(response, name).write(posters.of(code, clock.instant(), shell));
    }
}
