package id.gapura.console.family;

import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PersonFrames;
import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.registry.household.HouseholdMove.Command;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
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

/** Putting a person into a household, the first or another, and the number of its card. */
@Controller
final class HouseholdPages {
    private static final String HOUSEHOLD = FamilyPages.FAMILY + "/household";
    private static final String CARD = FamilyPages.FAMILY + "/card";

    private final FamilyActs acts;
    private final PersonFrames frames;

    HouseholdPages(FamilyActs acts, PersonFrames frames) {
        this.acts = acts;
        this.frames = frames;
    }

    @GetMapping(HOUSEHOLD)
    ModelAndView askMove(Officer officer, @PathVariable UUID person, Shell shell) {
        var form = form(acts.worker(person, officer), Typed.NOTHING, shell);
        return move(form, form.moveFields(Map.of())).asked();
    }

    @PostMapping(HOUSEHOLD)
    ModelAndView move(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = acts.worker(person, officer);
        var form = form(worker, new Typed(values), shell);
        var faults = form.moveFaults();
        if (!faults.isEmpty()) {
            return move(form, form.moveFields(faults)).refused();
        }
        acts.record(officer, "person.household-moved", worker);
        var command = new Command(
                worker.id(),
                form.card(),
                form.relation().orElseThrow(),
                form.day().orElseThrow(),
                FamilyActs.by(officer, form.reason()));
        return FamilyActs.ended(
                acts.households().move(command),
                worker,
                shell,
                next,
                why -> move(form, form.moveFields(why)).refused());
    }

    @GetMapping(CARD)
    ModelAndView askCard(Officer officer, @PathVariable UUID person, Shell shell) {
        var form = form(acts.worker(person, officer), Typed.NOTHING, shell);
        return card(form, form.cardFields(Map.of())).asked();
    }

    @PostMapping(CARD)
    ModelAndView setCard(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = acts.worker(person, officer);
        var form = form(worker, new Typed(values), shell);
        var card = form.card();
        if (card.isEmpty()) {
            return card(form, form.cardFields(form.cardFaults())).refused();
        }
        acts.record(officer, "person.family-card-kept", worker);
        return FamilyActs.ended(
                acts.households().setCard(worker.id(), card.get(), FamilyActs.by(officer, form.reason())),
                worker,
                shell,
                next,
                why -> card(form, form.cardFields(why)).refused());
    }

    private HouseholdForm form(Worker worker, Typed typed, Shell shell) {
        return new HouseholdForm(worker, typed, acts.today(), shell);
    }

    private FormPage move(HouseholdForm form, List<Field> fields) {
        var shell = form.shell();
        return page(form, "family.household.title", "family.household.lead", "/household", fields, shell);
    }

    private FormPage card(HouseholdForm form, List<Field> fields) {
        return page(form, "family.card.title", "family.card.lead", "/card", fields, form.shell());
    }

    private FormPage page(HouseholdForm form, String title, String lead, String end, List<Field> fields, Shell shell) {
        return new FormPage(
                shell.text(title),
                shell.text(lead),
                crumbs(frames, form.worker(), shell.text(title), shell),
                new Sending(FamilyView.address(form.worker()) + end, shell.text("describe.keep")),
                fields);
    }

    /** The way to a page below a person's family. */
    static List<Link> crumbs(PersonFrames frames, Worker worker, String title, Shell shell) {
        var tab = Link.to(shell.text("family.tab"), FamilyView.address(worker));
        return frames.of(worker, shell).crumbs(shell.text("people.title"), tab, title);
    }
}
