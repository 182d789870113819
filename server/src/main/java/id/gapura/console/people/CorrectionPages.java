package id.gapura.console.people;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.WorkerCorrection.Command;
import id.gapura.registry.WorkerCorrection.Result;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
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

/** Correcting what is known of a person, with a reason. */
@Controller
final class CorrectionPages {
    /** What a correction needs of the capabilities. */
    record Sources(PeopleInScope people, Registry registry, Places places, Audit audit, InstantSource clock) {}

    private final Sources sources;
    private final RegionChoices regions;

    CorrectionPages(Sources sources, RegionChoices regions) {
        this.sources = sources;
        this.regions = regions;
    }

    @GetMapping("/console/people/{person}/correction")
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.CHANGE_PEOPLE);
        var worker = sources.people().get(person, officer);
        sources.audit().record(officer.login(), "person.seen", person.toString(), "");
        var typed = CorrectionForm.onRecord(
                worker, sources.registry().history(person).size());
        return page(worker, typed, form(officer, shell).ask(typed), List.of());
    }

    @PostMapping("/console/people/{person}/correction")
    ModelAndView correct(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.CHANGE_PEOPLE);
        var worker = sources.people().get(person, officer);
        var typed = new Typed(values);
        var form = form(officer, shell);
        var command = form.command(worker, typed);
        if (command.isEmpty()) {
            return page(worker, typed, form.askAgain(typed), List.of());
        }
        return switch (onRecord(command.get())) {
            case Result.Corrected(int fields) -> {
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("correction.done", fields)));
                yield new ModelAndView("redirect:/console/people/" + person);
            }
            case Result.Stale _ -> stale(worker, typed, form, shell);
            case Result.Refused _ -> page(worker, typed, form.askAgain(typed), List.of());
        };
    }

    private CorrectionForm form(Officer officer, Shell shell) {
        return new CorrectionForm(regions, officer, shell, Jakarta.today(sources.clock()));
    }

    private Result onRecord(Command command) {
        sources.audit()
                .record(command.actor(), "person.corrected", command.workerId().toString(), "");
        return sources.registry().correct(command);
    }

    /** Shows what changed meanwhile; sending the form again then overrules it knowingly. */
    private ModelAndView stale(Worker worker, Typed typed, CorrectionForm form, Shell shell) {
        var history = sources.registry().history(worker.id());
        var sentences = new ChangeHistory(sources.places());
        int unseen = Math.max(0, history.size() - typed.number(CorrectionForm.CHANGES));
        var meanwhile = history.stream()
                .limit(unseen)
                .map(change -> sentences.what(change, shell) + " " + shell.text("history.by", change.actor()))
                .toList();
        var current = typed.with(
                        CorrectionForm.VERSION, String.valueOf(worker.standing().version()))
                .with(CorrectionForm.CHANGES, String.valueOf(history.size()));
        return page(worker, current, form.ask(current), meanwhile);
    }

    private static ModelAndView page(Worker worker, Typed typed, List<Section> sections, List<String> meanwhile) {
        var looked = new CorrectionPage.Looked(
                String.valueOf(typed.number(CorrectionForm.VERSION)),
                String.valueOf(typed.number(CorrectionForm.CHANGES)));
        var page = new CorrectionPage(
                "/console/people/" + worker.id(), worker.person().name(), looked, sections, meanwhile);
        return new ModelAndView("console/people/correction", "page", page);
    }
}
