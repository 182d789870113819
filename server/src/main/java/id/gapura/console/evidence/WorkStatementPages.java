package id.gapura.console.evidence;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence.Reason;
import id.gapura.registry.evidence.WorkStatement;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.time.LocalDate;
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

/** What somebody says of their work, begun with what is known of it. */
@Controller
final class WorkStatementPages {
    private static final String STATEMENT = EvidencePages.EVIDENCE + "/work";
    private static final String WHAT = "what";
    private static final String WHERE = "where";
    private static final String SINCE = "since";

    private final EvidenceActs acts;
    private final Livelihoods livelihoods;

    WorkStatementPages(EvidenceActs acts, Livelihoods livelihoods) {
        this.acts = acts;
        this.livelihoods = livelihoods;
    }

    @GetMapping(STATEMENT)
    ModelAndView ask(Officer officer, @PathVariable UUID person, @RequestParam Optional<UUID> enrolment, Shell shell) {
        var worker = acts.worker(person, officer);
        var since = livelihoods.of(worker).ranked(1).flatMap(one -> one.what().since());
        var typed = acts.fresh(enrolment)
                .with(WHAT, worker.work().livelihood().orElse(""))
                .with(WHERE, worker.work().workplace().orElse(""))
                .with(SINCE, since.map(LocalDate::toString).orElse(""));
        return page(worker, typed, Map.of(), shell).asked();
    }

    @PostMapping(STATEMENT)
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
        acts.record(officer, "person.evidence-recorded", worker, "work");
        var statement = new WorkStatement(typed.get(WHAT), typed.get(WHERE), typed.day(SINCE));
        return EvidenceActs.ended(
                acts.evidence().recordWork(acts.label(worker, typed, officer), statement),
                EvidenceActs.after(worker, typed),
                shell,
                next,
                why -> page(worker, typed, Map.of(field(why), EvidenceActs.words(why, shell)), shell)
                        .refused());
    }

    private static String field(Reason reason) {
        return reason == Reason.IN_THE_FUTURE ? EvidenceActs.DAY : WHAT;
    }

    private Map<String, String> faults(Typed typed, Shell shell) {
        var faults = new HashMap<>(acts.dayFaults(typed, shell));
        if (typed.get(WHAT).isEmpty()) {
            faults.put(WHAT, shell.text("evidence.work.what.missing"));
        }
        if (typed.get(WHERE).isEmpty()) {
            faults.put(WHERE, shell.text("evidence.work.where.missing"));
        }
        boolean isDay =
                typed.day(SINCE).filter(day -> !day.isAfter(acts.today())).isPresent();
        if (typed.find(SINCE).isPresent() && !isDay) {
            faults.put(SINCE, shell.text("evidence.refused.in_the_future"));
        }
        return faults;
    }

    private FormPage page(Worker worker, Typed typed, Map<String, String> faults, Shell shell) {
        var fields = List.of(
                Field.text(WHAT, shell.text("evidence.work.what")).required(),
                Field.text(WHERE, shell.text("evidence.work.where")).required(),
                Field.date(SINCE, shell.text("work.since")),
                acts.day(shell));
        return acts.page(worker, "work", typed, FormPage.filled(fields, typed, faults), shell);
    }
}
