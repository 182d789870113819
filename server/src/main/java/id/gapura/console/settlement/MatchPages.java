package id.gapura.console.settlement;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.reconciliation.Match;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.reconciliation.Reconciliation.Decision;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One match: what settles what, another officer's yes or no, and undoing it. */
@Controller
final class MatchPages {
    private static final String MATCH = SettlementPages.HOME + "/matches/{id}";

    private final Reconciliation reconciliation;
    private final Audit audit;

    MatchPages(Reconciliation reconciliation, Audit audit) {
        this.reconciliation = reconciliation;
        this.audit = audit;
    }

    static String address(UUID id) {
        return SettlementPages.HOME + "/matches/" + id;
    }

    @GetMapping(MATCH)
    ModelAndView show(Officer officer, Shell shell, @PathVariable UUID id) {
        officer.require(Action.SEE_SETTLEMENT);
        return page(match(id), Typed.NOTHING, officer, shell);
    }

    private Match match(UUID id) {
        return reconciliation.findMatch(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Match match, Typed typed, Officer officer, Shell shell) {
        var page = MatchPage.of(
                match,
                new MatchPage.Content(
                        reconciliation.entriesOf(match.id()),
                        reconciliation.partsOf(match.id()),
                        reconciliation.undoing(match.id())),
                typed,
                officer,
                shell);
        return new ModelAndView("console/settlement/match", "page", page);
    }

    @PostMapping(MATCH + "/approval")
    ModelAndView approve(Officer officer, Shell shell, @PathVariable UUID id, RedirectAttributes next) {
        officer.require(Action.RECONCILE);
        var approved = reconciliation.approve(id, officer.login());
        onRecord(officer, "settlement.match-approved", id, approved);
        return done(approved, shell.text("settlement.done.approved"), id, shell, next);
    }

    @PostMapping(MATCH + "/refusal")
    ModelAndView refuse(Officer officer, Shell shell, @PathVariable UUID id, RedirectAttributes next) {
        officer.require(Action.RECONCILE);
        var refused = reconciliation.refuse(id, officer.login());
        onRecord(officer, "settlement.match-refused", id, refused);
        return done(refused, shell.text("settlement.done.refused"), id, shell, next);
    }

    @PostMapping(MATCH + "/undoing")
    ModelAndView undo(
            Officer officer,
            Shell shell,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        officer.require(Action.RECONCILE);
        var typed = new Typed(values);
        var why = new Why(MatchPage.WHY, typed);
        if (!why.isGiven()) {
            var again = page(match(id), typed, officer, shell);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        boolean takesTwo = match(id).takesTwo();
        var undone = reconciliation.undo(id, why.words(), officer.login());
        onRecord(officer, takesTwo ? "settlement.undo-proposed" : "settlement.match-undone", id, undone);
        var text = shell.text(takesTwo ? "settlement.done.undo-proposed" : "settlement.done.undone");
        return done(undone, text, id, shell, next);
    }

    @PostMapping(MATCH + "/undoing/approval")
    ModelAndView approveUndo(Officer officer, Shell shell, @PathVariable UUID id, RedirectAttributes next) {
        officer.require(Action.RECONCILE);
        var undone = reconciliation.approveUndo(id, officer.login());
        onRecord(officer, "settlement.match-undone", id, undone);
        return done(undone, shell.text("settlement.done.undone"), id, shell, next);
    }

    @PostMapping(MATCH + "/undoing/refusal")
    ModelAndView keep(Officer officer, Shell shell, @PathVariable UUID id, RedirectAttributes next) {
        officer.require(Action.RECONCILE);
        var kept = reconciliation.keep(id);
        onRecord(officer, "settlement.undo-refused", id, kept);
        return done(kept, shell.text("settlement.done.kept"), id, shell, next);
    }

    private void onRecord(Officer officer, String act, UUID id, Decision decision) {
        audit.recordStep(officer.login(), act, id.toString(), "", decision == Decision.DONE ? "" : decision.name());
    }

    private static ModelAndView done(Decision decision, String text, UUID id, Shell shell, RedirectAttributes next) {
        var notice = switch (decision) {
            case DONE -> Notice.good(text);
            case ALREADY_DECIDED -> Notice.warning(shell.text("settlement.already"));
            case NEEDS_ANOTHER_OFFICER -> Notice.bad(shell.text("settlement.another"));
        };
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + (decision == Decision.DONE ? QueuePages.HOME : address(id)));
    }
}
