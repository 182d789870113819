package id.gapura.console.family;

import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrames;
import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.HouseholdPerson;
import id.gapura.screen.Field;
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

/** Somebody in a person's household: adding and correcting. */
@Controller
final class FamilyMemberPages {
    static final String ONE = FamilyPages.FAMILY + "/members/{member}";
    private static final String NEW = FamilyPages.FAMILY + "/members/new";

    private final FamilyActs acts;
    private final PersonFrames frames;

    FamilyMemberPages(FamilyActs acts, PersonFrames frames) {
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
        var faults = new HashMap<>(form.whoFaults(true));
        faults.putAll(form.placeFaults());
        var joined = form.typed().day(HouseholdForm.DAY);
        if (joined.isEmpty()) {
            faults.put(HouseholdForm.DAY, shell.text("family.refused.impossible_day"));
        }
        if (!faults.isEmpty()) {
            return newPage(worker, form, faults).refused();
        }
        acts.record(officer, "person.family-kept", worker);
        var result = acts.households()
                .add(
                        worker.id(),
                        form.who(),
                        form.place().orElseThrow(),
                        joined.orElseThrow(),
                        FamilyActs.by(officer, form.reason()));
        return FamilyActs.ended(
                result, worker, shell, next, why -> newPage(worker, form, why).refused());
    }

    private FormPage newPage(Worker worker, MemberForm form, Map<String, String> faults) {
        var shell = form.shell();
        var fields = new ArrayList<>(form.whoFields(true));
        fields.addAll(form.placeFields());
        fields.add(form.joinedField());
        fields.add(HouseholdForm.reason(shell));
        var title = shell.text("family.member.new");
        return new FormPage(
                title,
                shell.text("family.member.new.lead"),
                HouseholdPages.crumbs(frames, worker, title, shell),
                new Sending(FamilyView.address(worker) + "/members/new", shell.text("describe.keep")),
                form.filled(fields, faults));
    }

    @GetMapping(ONE)
    ModelAndView askAgain(Officer officer, @PathVariable UUID person, @PathVariable UUID member, Shell shell) {
        var worker = acts.worker(person, officer);
        var known = member(worker, member);
        return onePage(worker, known, form(MemberForm.onRecord(known), shell), Map.of())
                .asked();
    }

    @PostMapping(ONE)
    ModelAndView correct(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable UUID member,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = acts.worker(person, officer);
        var known = member(worker, member);
        var form = form(new Typed(values), shell);
        var faults = new HashMap<>(form.placeFaults());
        if (known.workerId().isEmpty()) {
            faults.putAll(form.whoFaults(true));
        }
        if (!faults.isEmpty()) {
            return onePage(worker, known, form, faults).refused();
        }
        acts.record(officer, "person.family-kept", worker);
        var seen = new HouseholdPerson(
                known.id(),
                known.workerId(),
                known.who(),
                known.place(),
                known.stay(),
                form.typed().number(MemberForm.VERSION));
        var who = known.workerId().isPresent() ? known.who() : form.who();
        var result = acts.households()
                .correct(worker.id(), seen, who, form.place().orElseThrow(), FamilyActs.by(officer, form.reason()));
        return FamilyActs.ended(
                result,
                worker,
                shell,
                next,
                why -> onePage(worker, known, form, why).refused());
    }

    /** A registered worker's name and birth date are corrected on that worker's own page. */
    private FormPage onePage(Worker worker, HouseholdPerson known, MemberForm form, Map<String, String> faults) {
        var shell = form.shell();
        var fields = new ArrayList<Field>();
        if (known.workerId().isEmpty()) {
            fields.addAll(form.whoFields(true));
        }
        fields.addAll(form.placeFields());
        fields.add(HouseholdForm.reason(shell));
        var title = known.who().name();
        var address = FamilyView.address(worker) + "/members/" + known.id();
        var version = Map.of(MemberForm.VERSION, form.typed().get(MemberForm.VERSION));
        var page = new FormPage(
                title,
                shell.text(known.workerId().isEmpty() ? "family.member.lead" : "family.member.worker"),
                HouseholdPages.crumbs(frames, worker, title, shell),
                new Sending(address, shell.text("describe.keep"), version),
                form.filled(fields, faults),
                List.of(Link.to(shell.text("family.kin.say", worker.person().name()), address + "/kin")));
        return known.workerId().isEmpty()
                ? page.with(Link.to(shell.text("family.leave"), address + "/departure"))
                : page;
    }

    private HouseholdPerson member(Worker worker, UUID id) {
        return acts.households()
                .of(worker.id())
                .find(id)
                .flatMap(Member::person)
                .orElseThrow(PeopleInScope::nobody);
    }

    private MemberForm form(Typed typed, Shell shell) {
        return new MemberForm(typed, acts.today(), acts.schools(), shell);
    }
}
