package id.gapura.console.evidence;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence.Reason;
import id.gapura.registry.evidence.HealthStatement;
import id.gapura.registry.evidence.HealthStatement.Given;
import id.gapura.registry.evidence.HealthWording;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody says of their health, in the wording of today. */
@Controller
final class HealthPages {
    private static final String HEALTH = EvidencePages.EVIDENCE + "/health";
    private static final String GIVEN = "given";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final EvidenceActs acts;

    HealthPages(EvidenceActs acts) {
        this.acts = acts;
    }

    @GetMapping(HEALTH)
    ModelAndView ask(Officer officer, @PathVariable UUID person, @RequestParam Optional<UUID> enrolment, Shell shell) {
        return page(acts.worker(person, officer), acts.fresh(enrolment), Map.of(), shell)
                .asked();
    }

    @PostMapping(HEALTH)
    ModelAndView record(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = acts.worker(person, officer);
        var typed = new Typed(values);
        var faults = faults(typed, shell);
        if (!faults.isEmpty()) {
            return page(worker, typed, faults, shell).refused();
        }
        acts.record(officer, "person.evidence-recorded", worker, "health");
        return EvidenceActs.ended(
                acts.evidence().recordHealth(acts.label(worker, typed, officer), statement(typed)),
                EvidenceActs.after(worker, typed),
                shell,
                next,
                why -> page(worker, typed, Map.of(field(why), EvidenceActs.words(why, shell)), shell)
                        .refused());
    }

    private static String field(Reason reason) {
        return reason == Reason.IN_THE_FUTURE ? EvidenceActs.DAY : GIVEN;
    }

    private HealthWording wording() {
        return HealthWording.on(acts.today());
    }

    private HealthStatement statement(Typed typed) {
        var answers = new HashMap<String, Boolean>();
        wording()
                .questions()
                .forEach(question -> answers.put(question, typed.get(question).equals(YES)));
        var given = Given.find(typed.get(GIVEN)).orElseThrow();
        return new HealthStatement(wording().version(), given, answers);
    }

    private Map<String, String> faults(Typed typed, Shell shell) {
        var faults = new HashMap<>(acts.dayFaults(typed, shell));
        for (var question : wording().questions()) {
            if (!List.of(YES, NO).contains(typed.get(question))) {
                faults.put(question, shell.text("evidence.health.missing"));
            }
        }
        if (Given.find(typed.get(GIVEN)).isEmpty()) {
            faults.put(GIVEN, shell.text("evidence.given.missing"));
        }
        return faults;
    }

    private FormPage page(Worker worker, Typed typed, Map<String, String> faults, Shell shell) {
        var answers = List.of(new Option(NO, shell.text("evidence.no")), new Option(YES, shell.text("evidence.yes")));
        var given = Arrays.stream(Given.values())
                .map(one -> new Option(one.code(), shell.text("evidence.given." + one.code())))
                .toList();
        var fields = new ArrayList<Field>();
        for (var question : wording().questions()) {
            var words = shell.text("evidence.health." + wording().version() + "." + question);
            fields.add(Field.choice(question, words, answers).required());
        }
        fields.add(Field.choice(GIVEN, shell.text("evidence.given"), given).required());
        fields.add(acts.day(shell));
        return acts.page(worker, "health", typed, FormPage.filled(fields, typed, faults), shell);
    }
}
