package id.gapura.console.family;

import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrames;
import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.FamilyChange.Result;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody leaves a person's household, or is no longer among the kin elsewhere. */
@Controller
final class DeparturePages {
    private static final String MEMBER = FamilyMemberPages.ONE + "/departure";
    private static final String RELATIVE = RelativePages.ONE + "/departure";

    private final FamilyActs acts;
    private final PersonFrames frames;

    DeparturePages(FamilyActs acts, PersonFrames frames) {
        this.acts = acts;
        this.frames = frames;
    }

    @GetMapping({MEMBER, RELATIVE})
    ModelAndView ask(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable(required = false) UUID member,
            @PathVariable(required = false) UUID relative,
            Shell shell) {
        var worker = acts.worker(person, officer);
        var leaver = leaver(worker, member == null ? relative : member);
        return page(worker, leaver, form(Typed.NOTHING, shell), Map.of()).asked();
    }

    @PostMapping({MEMBER, RELATIVE})
    ModelAndView leave(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable(required = false) UUID member,
            @PathVariable(required = false) UUID relative,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = acts.worker(person, officer);
        var leaver = leaver(worker, member == null ? relative : member);
        var form = form(new Typed(values), shell);
        var faults = form.faults(!leaver.livesElsewhere());
        if (!faults.isEmpty()) {
            return page(worker, leaver, form, faults).refused();
        }
        acts.record(officer, "person.family-left", worker);
        return FamilyActs.ended(
                left(worker, leaver, form, officer),
                worker,
                shell,
                next,
                why -> page(worker, leaver, form, why).refused());
    }

    private Result left(Worker worker, Member leaver, DepartureForm form, Officer officer) {
        var by = FamilyActs.by(officer, form.reason());
        var cause = form.cause().orElseThrow();
        return leaver.livesElsewhere()
                ? acts.households().endRelative(worker.id(), leaver.id(), cause, by)
                : acts.households().leave(worker.id(), leaver.id(), form.day().orElseThrow(), cause, by);
    }

    private FormPage page(Worker worker, Member leaver, DepartureForm form, Map<String, String> faults) {
        var shell = form.shell();
        var title = shell.text("family.leave.title", leaver.who().name());
        var folder = leaver.livesElsewhere() ? "/relatives/" : "/members/";
        return new FormPage(
                title,
                shell.text(leaver.livesElsewhere() ? "family.leave.relative" : "family.leave.lead"),
                HouseholdPages.crumbs(frames, worker, title, shell),
                new Sending(
                        FamilyView.address(worker) + folder + leaver.id() + "/departure", shell.text("describe.keep")),
                form.fields(!leaver.livesElsewhere(), faults));
    }

    private Member leaver(Worker worker, UUID id) {
        return acts.households().of(worker.id()).find(id).orElseThrow(PeopleInScope::nobody);
    }

    private DepartureForm form(Typed typed, Shell shell) {
        return new DepartureForm(typed, acts.today(), shell);
    }
}
