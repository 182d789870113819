package id.gapura.console.nik;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrame;
import id.gapura.console.Typed;
import id.gapura.console.nik.NikPage.Asked;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.nik.NikChanges;
import id.gapura.registry.nik.NikChanges.Refusal;
import id.gapura.registry.nik.NikChanges.Result;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Proposing another NIK for a person, and deciding about a proposal. Who has a NIK that is taken is named to nobody: if it
 * is somebody of the officer's places, the officer may put the two beside each other as look-alikes.
 */
@Controller
final class NikPages {
    private static final String HERE = "/console/people/{person}/nik-change";

    /** What these pages need of the capabilities. */
    record Sources(
            PeopleInScope people, NikChanges changes, Registry registry, LookalikeReview lookalikes, Audit audit) {}

    private final Sources sources;
    private final NikView view;

    NikPages(Sources sources, NikView view) {
        this.sources = sources;
        this.view = view;
    }

    @GetMapping(HERE)
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.DECIDE_IDENTITY);
        var worker = sources.people().get(person, officer);
        onRecord(officer, "person.seen", person);
        if (sources.changes().waitingOf(person).isPresent()) {
            onRecord(officer, "person.nik-shown", person);
        }
        return page(worker, new NikForm(Typed.NOTHING, shell).ask(), officer, shell);
    }

    @PostMapping(HERE)
    ModelAndView propose(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.DECIDE_IDENTITY);
        var worker = sources.people().get(person, officer);
        var form = new NikForm(new Typed(values), shell);
        var proposal = form.proposal(worker, officer);
        if (proposal.isEmpty()) {
            return again(worker, form.askAgain(), officer, shell);
        }
        var result = sources.changes().propose(proposal.get());
        onRecord(officer, "person.nik-change-proposed", person, result);
        return switch (result) {
            case Result.Done _ -> back(person, Notice.good(shell.text("nikChange.proposed")), next);
            case Result.Taken(var holder) -> again(worker, form.taken(isSeen(holder, officer)), officer, shell);
            case Result.Refused(var why) ->
                why == Refusal.SAME
                        ? again(worker, form.askAgain(shell.text("nikChange.refusal.same")), officer, shell)
                        : back(person, refusal(why, shell), next);
        };
    }

    /** Puts this person and whoever has the NIK beside each other, for the two officers who merge. */
    @PostMapping(HERE + "/comparison")
    ModelAndView compare(
            Officer officer, @PathVariable UUID person, @RequestParam Map<String, String> values, Shell shell) {
        officer.require(Action.DECIDE_IDENTITY);
        officer.require(Action.REVIEW_DUPLICATES);
        var worker = sources.people().get(person, officer);
        var holder = new NikForm(new Typed(values), shell)
                .nik()
                .flatMap(nik -> Optional.ofNullable(
                        sources.registry().residentsByNik(List.of(nik)).get(nik)))
                .map(resident -> resident.workerId())
                .filter(id -> !id.equals(worker.id()) && isSeen(id, officer))
                .orElseThrow(PeopleInScope::nobody);
        onRecord(officer, "duplicate.suspected", worker.id());
        onRecord(officer, "duplicate.suspected", holder);
        var pair = sources.lookalikes().suspect(worker.id(), holder);
        return new ModelAndView("redirect:/console/duplicates/" + pair.workerId() + "/" + pair.otherId());
    }

    @PostMapping(HERE + "/{change}/approval")
    ModelAndView approve(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable UUID change,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.DECIDE_IDENTITY);
        sources.people().get(person, officer);
        var result = sources.changes().approve(person, change, officer.login());
        onRecord(officer, "person.nik-change-approved", person, result);
        var said = switch (result) {
            case Result.Done _ -> Notice.good(shell.text("nikChange.approved"));
            case Result.Taken _ ->
                Notice.bad(shell.text("nikChange.taken")).withDetail(shell.text("nikChange.taken.since"));
            case Result.Refused(var why) -> refusal(why, shell);
        };
        return back(person, said, next);
    }

    @PostMapping(HERE + "/{change}/refusal")
    ModelAndView decline(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable UUID change,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.DECIDE_IDENTITY);
        sources.people().get(person, officer);
        var result = sources.changes().decline(person, change, officer.login());
        onRecord(officer, "person.nik-change-declined", person, result);
        var said = switch (result) {
            case Result.Done _ -> Notice.good(shell.text("nikChange.declined"));
            case Result.Refused _, Result.Taken _ -> refusal(Refusal.OVER, shell);
        };
        return back(person, said, next);
    }

    private boolean isSeen(UUID holder, Officer officer) {
        return sources.registry()
                .find(holder)
                .filter(one -> officer.sees(one.home().region()))
                .isPresent();
    }

    private void onRecord(Officer officer, String act, UUID person) {
        sources.audit().record(officer.login(), act, person.toString(), "");
    }

    private void onRecord(Officer officer, String act, UUID person, Result result) {
        var refusal = switch (result) {
            case Result.Done _ -> "";
            case Result.Taken _ -> "TAKEN";
            case Result.Refused(var why) -> why.name();
        };
        sources.audit().recordStep(officer.login(), act, person.toString(), "", refusal);
    }

    private static Notice refusal(Refusal why, Shell shell) {
        return switch (why) {
            case SAME -> Notice.bad(shell.text("nikChange.refusal.same"));
            case WAITING -> Notice.warning(shell.text("nikChange.refusal.waiting"));
            case OVER -> Notice.warning(shell.text("nikChange.refusal.over"));
            case NEEDS_ANOTHER_OFFICER -> Notice.bad(shell.text("nikChange.refusal.another"));
        };
    }

    private static ModelAndView back(UUID person, Notice said, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, said);
        return new ModelAndView("redirect:" + PersonFrame.address(person));
    }

    private ModelAndView again(Worker worker, Asked asked, Officer officer, Shell shell) {
        var page = page(worker, asked, officer, shell);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Worker worker, Asked asked, Officer officer, Shell shell) {
        return new ModelAndView("console/nik/change", "page", view.page(worker, asked, officer, shell));
    }
}
