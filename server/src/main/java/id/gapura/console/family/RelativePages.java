package id.gapura.console.family;

import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrames;
import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.Relative;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Kin who live elsewhere, and what somebody of the household is to the person. */
@Controller
final class RelativePages {
    static final String ONE = FamilyPages.FAMILY + "/relatives/{relative}";
    private static final String NEW = FamilyPages.FAMILY + "/relatives/new";
    private static final String KIN = FamilyMemberPages.ONE + "/kin";

    private final FamilyActs acts;
    private final PersonFrames frames;

    RelativePages(FamilyActs acts, PersonFrames frames) {
        this.acts = acts;
        this.frames = frames;
    }

    @GetMapping(NEW)
    ModelAndView askNew(Officer officer, @PathVariable UUID person, Shell shell) {
        var worker = acts.worker(person, officer);
        return newPage(worker, form(Typed.NOTHING, shell), Map.of()).asked();
    }

    @PostMapping(NEW)
    ModelAndView add(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = acts.worker(person, officer);
        var form = form(new Typed(values), shell);
        var faults = faults(form);
        if (!faults.isEmpty()) {
            return newPage(worker, form, faults).refused();
        }
        acts.record(officer, "person.relative-kept", worker);
        var result = acts.households()
                .addRelative(worker.id(), form.who(), form.kin().orElseThrow(), FamilyActs.by(officer, form.reason()));
        return FamilyActs.ended(
                result, worker, shell, next, why -> newPage(worker, form, why).refused());
    }

    private FormPage newPage(Worker worker, MemberForm form, Map<String, String> faults) {
        var shell = form.shell();
        return page(
                worker,
                form,
                faults,
                shell.text("family.relative.new"),
                new Sending(FamilyView.address(worker) + "/relatives/new", shell.text("describe.keep")));
    }

    private FormPage page(Worker worker, MemberForm form, Map<String, String> faults, String title, Sending sending) {
        var shell = form.shell();
        var fields = new ArrayList<>(form.whoFields(false));
        fields.add(form.kinField(worker.person().name()));
        fields.add(HouseholdForm.reason(shell));
        return new FormPage(
                title,
                shell.text("family.relative.lead"),
                HouseholdPages.crumbs(frames, worker, title, shell),
                sending,
                form.filled(fields, faults));
    }

    private static Map<String, String> faults(MemberForm form) {
        var faults = new HashMap<>(form.whoFaults(false));
        faults.putAll(form.kinFaults());
        return faults;
    }

    @GetMapping(ONE)
    ModelAndView askAgain(Officer officer, @PathVariable UUID person, @PathVariable UUID relative, Shell shell) {
        var worker = acts.worker(person, officer);
        var known = relative(worker, relative);
        var typed = MemberForm.onRecord(known.who().orElseThrow(), known.version())
                .with(MemberForm.KIN, known.kin().code());
        return onePage(worker, known, form(typed, shell), Map.of()).asked();
    }

    @PostMapping(ONE)
    ModelAndView correct(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable UUID relative,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = acts.worker(person, officer);
        var known = relative(worker, relative);
        var form = form(new Typed(values), shell);
        var faults = faults(form);
        if (!faults.isEmpty()) {
            return onePage(worker, known, form, faults).refused();
        }
        acts.record(officer, "person.relative-kept", worker);
        var seen = new Relative(
                known.id(),
                known.personId(),
                known.who(),
                known.kin(),
                form.typed().number(MemberForm.VERSION));
        var result = acts.households()
                .correctRelative(
                        worker.id(), seen, form.who(), form.kin().orElseThrow(), FamilyActs.by(officer, form.reason()));
        return FamilyActs.ended(
                result,
                worker,
                shell,
                next,
                why -> onePage(worker, known, form, why).refused());
    }

    private FormPage onePage(Worker worker, Relative known, MemberForm form, Map<String, String> faults) {
        var shell = form.shell();
        var address = FamilyView.address(worker) + "/relatives/" + known.id();
        var version = Map.of(MemberForm.VERSION, form.typed().get(MemberForm.VERSION));
        return page(
                        worker,
                        form,
                        faults,
                        known.who().orElseThrow().name(),
                        new Sending(address, shell.text("describe.keep"), version))
                .with(Link.to(shell.text("family.leave.off"), address + "/departure"));
    }

    private Relative relative(Worker worker, UUID id) {
        return find(worker, id).relative().filter(one -> one.who().isPresent()).orElseThrow(PeopleInScope::nobody);
    }

    private Member find(Worker worker, UUID id) {
        return acts.households().of(worker.id()).find(id).orElseThrow(PeopleInScope::nobody);
    }

    @GetMapping(KIN)
    ModelAndView askKin(Officer officer, @PathVariable UUID person, @PathVariable UUID member, Shell shell) {
        var worker = acts.worker(person, officer);
        var known = find(worker, member);
        var said = known.relative().map(one -> one.kin().code()).orElse("");
        var form = form(Typed.NOTHING.with(MemberForm.KIN, said), shell);
        return kinPage(worker, known, form, Map.of()).asked();
    }

    @PostMapping(KIN)
    ModelAndView relate(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable UUID member,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = acts.worker(person, officer);
        var known = find(worker, member);
        var form = form(new Typed(values), shell);
        if (form.kin().isEmpty()) {
            return kinPage(worker, known, form, form.kinFaults()).refused();
        }
        acts.record(officer, "person.relative-kept", worker);
        var result = acts.households()
                .relate(
                        worker.id(),
                        known.person().orElseThrow(PeopleInScope::nobody),
                        form.kin().get(),
                        FamilyActs.by(officer, form.reason()));
        return FamilyActs.ended(
                result,
                worker,
                shell,
                next,
                why -> kinPage(worker, known, form, why).refused());
    }

    private FormPage kinPage(Worker worker, Member known, MemberForm form, Map<String, String> faults) {
        var shell = form.shell();
        var title = known.who().name();
        var fields = List.of(form.kinField(worker.person().name()), HouseholdForm.reason(shell));
        return new FormPage(
                title,
                shell.text("family.kin.lead"),
                HouseholdPages.crumbs(frames, worker, title, shell),
                new Sending(
                        FamilyView.address(worker) + "/members/" + known.id() + "/kin", shell.text("describe.keep")),
                form.filled(fields, faults));
    }

    private MemberForm form(Typed typed, Shell shell) {
        return new MemberForm(typed, acts.today(), acts.schools(), shell);
    }
}
