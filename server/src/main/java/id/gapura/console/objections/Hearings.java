package id.gapura.console.objections;

import id.gapura.accounts.Audit;
import id.gapura.adoption.objection.Hearing;
import id.gapura.adoption.objection.Hearing.Person;
import id.gapura.adoption.objection.Objections;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.kernel.Ids;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks what somebody said against it and keeps it, whoever it is. */
final class Hearings {
    private final Objections objections;
    private final Audit audit;
    private final InstantSource clock;
    private final Ids ids;

    Hearings(Objections objections, Audit audit, InstantSource clock, Ids ids) {
        this.objections = objections;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Who is asked, and from where.
     *
     * @param back where the form leads to
     * @param action where it is sent
     */
    record Asked(Person person, String name, Link back, String action) {}

    ModelAndView ask(Asked asked, Shell shell) {
        var typed = new Typed(Map.of(HearForm.HEARING, ids.next().toString()));
        return page(asked, new HearForm(objections.list(), typed, shell), "").asked();
    }

    private static FormPage page(Asked asked, HearForm form, String fault) {
        var shell = form.shell();
        var title = shell.text("objections.new");
        return new FormPage(
                title,
                asked.name(),
                List.of(asked.back(), Link.to(title, "")),
                new Sending(
                        asked.action(),
                        shell.text("objections.keep"),
                        Map.of(HearForm.HEARING, form.typed().get(HearForm.HEARING))),
                form.fields(fault));
    }

    ModelAndView keep(Asked asked, UUID id, Typed typed, Officer officer, Shell shell, RedirectAttributes next) {
        var form = new HearForm(objections.list(), typed, shell);
        var chosen = form.chosen();
        if (chosen.isEmpty()) {
            return page(asked, form, shell.text("objections.missing")).refused();
        }
        var hearing = Hearing.of(
                id, asked.person(), chosen.get().objection(), chosen.get().reply(), clock.instant(), officer.login());
        objections.hear(hearing);
        audit.record(officer.login(), "objection.heard", asked.person().id().toString(), "");
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("objections.kept")));
        return new ModelAndView("redirect:" + asked.back().href());
    }
}
