package id.gapura.console.collective;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.collective.Arrangement;
import id.gapura.collective.Arrangements;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.rosters.RostersInScope;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who pays for a roster's people: ask, look, confirm, and see who was left out. */
@Controller
final class CollectivePages {
    static final String ROSTERS = "/console/rosters";
    static final String ONE = ROSTERS + "/{id}/collective";

    private final ArrangementForm.Sources sources;
    private final RostersInScope inScope;
    private final ArrangementView view;
    private final Audit audit;
    private final InstantSource clock;

    CollectivePages(
            ArrangementForm.Sources sources,
            RostersInScope inScope,
            ArrangementView view,
            Audit audit,
            InstantSource clock) {
        this.sources = sources;
        this.inScope = inScope;
        this.view = view;
        this.audit = audit;
        this.clock = clock;
    }

    static String address(UUID roster) {
        return ROSTERS + "/" + roster + "/collective";
    }

    private Arrangements arrangements() {
        return sources.arrangements();
    }

    /** An imported roster; any other has no arrangement. */
    private Roster imported(UUID id, Officer officer) {
        var roster = inScope.get(id, officer);
        if (roster.state() != Roster.State.IMPORTED) {
            throw PeopleInScope.nobody();
        }
        return roster;
    }

    private static void require(Officer officer) {
        officer.require(Action.IMPORT_ROSTERS);
        officer.require(Action.SEE_PEOPLE);
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, Shell shell, @PathVariable UUID id) {
        require(officer);
        var roster = imported(id, officer);
        var found = arrangements().find(id);
        if (found.isEmpty()) {
            return new ModelAndView("redirect:" + address(id) + "/new");
        }
        audit.record(officer.login(), "collective.seen", id.toString(), "");
        var page = view.page(roster, found.get(), officer, shell);
        var template = switch (page) {
            case ArrangementPage.Proposed _ -> "console/collective/proposed";
            case ArrangementPage.Running _ -> "console/collective/running";
            case ArrangementPage.Done _ -> "console/collective/done";
        };
        return new ModelAndView(template, "page", page);
    }

    private ArrangementForm form(Roster roster, Officer officer, Shell shell) {
        return new ArrangementForm(sources, roster, officer, shell, Jakarta.today(clock));
    }

    @GetMapping(ONE + "/new")
    ModelAndView ask(Officer officer, Shell shell, @PathVariable UUID id) {
        require(officer);
        var roster = imported(id, officer);
        boolean isConfirmed = arrangements()
                .find(id)
                .filter(arrangement -> arrangement.state() != Arrangement.State.PROPOSED)
                .isPresent();
        return isConfirmed
                ? new ModelAndView("redirect:" + address(id))
                : form(roster, officer, shell).ask().asked();
    }

    @PostMapping(ONE + "/new")
    ModelAndView propose(
            Officer officer,
            Shell shell,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        require(officer);
        var roster = imported(id, officer);
        var typed = new Typed(values);
        var form = form(roster, officer, shell);
        return switch (form.read(typed)) {
            case ArrangementForm.Reading.Faulty(var faults) ->
                form.askAgain(typed, faults).refused();
            case ArrangementForm.Reading.Whole(var whoPays, var sheet) -> {
                audit.record(officer.login(), "collective.proposed", id.toString(), whoPays.code());
                if (!arrangements().propose(roster, whoPays, sheet, officer.login())) {
                    next.addFlashAttribute(Notice.FLASH, Notice.warning(shell.text("collective.changed")));
                }
                yield new ModelAndView("redirect:" + address(id));
            }
        };
    }

    /** What is confirmed is what was looked at. Who confirms needs the right to name people to whoever pays. */
    @PostMapping(ONE + "/confirm")
    ModelAndView confirm(
            Officer officer,
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes next) {
        require(officer);
        imported(id, officer);
        var arrangement = arrangements().find(id).orElseThrow(PeopleInScope::nobody);
        if (!PayingChoices.mayChoose(arrangement.whoPays(), officer)) {
            throw new AccessDeniedException(arrangement.whoPays().code());
        }
        boolean isLookedAt = arrangement.progress().version() == version && mayStillPay(arrangement, officer);
        boolean isConfirmed = isLookedAt && arrangements().confirm(arrangement, officer.login());
        audit.recordStep(
                officer.login(),
                "collective.confirmed",
                id.toString(),
                PayingChoices.option(arrangement.whoPays()),
                isConfirmed ? "" : "CHANGED_MEANWHILE");
        if (!isConfirmed) {
            next.addFlashAttribute(Notice.FLASH, Notice.warning(shell.text("collective.changed")));
        }
        return new ModelAndView("redirect:" + address(id));
    }

    /** Whoever pays goes on paying, in this officer's scope; that may have changed since it was proposed. */
    private boolean mayStillPay(Arrangement arrangement, Officer officer) {
        return sources.choices()
                .read(PayingChoices.option(arrangement.whoPays()), officer)
                .isPresent();
    }
}
