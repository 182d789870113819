package id.gapura.console.evidence;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Piece;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
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

/** Evidence that is to count no longer: the wrong photo, a consent taken back. Its content is gone for good. */
@Controller
final class WithdrawalPages {
    private static final String WITHDRAWAL = EvidencePages.EVIDENCE + "/{piece}/withdrawal";
    private static final String REASON = "reason";

    private final EvidenceActs acts;

    WithdrawalPages(EvidenceActs acts) {
        this.acts = acts;
    }

    @GetMapping(WITHDRAWAL)
    ModelAndView ask(Officer officer, @PathVariable UUID person, @PathVariable UUID piece, Shell shell) {
        var worker = acts.worker(person, officer);
        return page(worker, piece(worker, piece), "", shell).asked();
    }

    @PostMapping(WITHDRAWAL)
    ModelAndView withdraw(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable UUID piece,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = acts.worker(person, officer);
        var known = piece(worker, piece);
        var reason = new Typed(values).get(REASON);
        if (reason.isEmpty()) {
            return page(worker, known, shell.text("evidence.withdraw.reason.missing"), shell)
                    .refused();
        }
        acts.record(officer, "person.evidence-withdrawn", worker, "evidence=" + piece);
        acts.evidence().withdraw(worker.id(), piece, officer.login(), reason);
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("evidence.withdraw.done")));
        return new ModelAndView("redirect:" + EvidenceView.address(worker));
    }

    private Piece piece(Worker worker, UUID id) {
        return acts.evidence().of(worker.id()).stream()
                .filter(one -> one.id().equals(id) && one.isValid())
                .findFirst()
                .orElseThrow(PeopleInScope::nobody);
    }

    private FormPage page(Worker worker, Piece piece, String fault, Shell shell) {
        var title = shell.text("evidence.withdraw");
        var kind = shell.text("evidence.kind." + piece.kind().code());
        return new FormPage(
                title,
                shell.text("evidence.withdraw.lead", kind, shell.format().date(piece.madeOn())),
                acts.crumbs(worker, title, shell),
                new FormPage.Sending(
                        EvidenceView.address(worker) + "/" + piece.id() + "/withdrawal",
                        shell.text("evidence.withdraw")),
                List.of(Field.text(REASON, shell.text("evidence.withdraw.reason"))
                        .hint(shell.text("evidence.withdraw.reason.hint"))
                        .required()
                        .error(fault)));
    }
}
