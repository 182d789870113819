package id.gapura.console.settlement;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.reconciliation.Reconciliation.Decision;
import id.gapura.reconciliation.Reconciliation.HandMatch;
import id.gapura.reconciliation.SettlementDay;
import id.gapura.reconciliation.Statement.Entry;
import id.gapura.reconciliation.Statement.EntryKey;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Comparator;
import java.util.List;
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

/** The review queue: entries that no rule found a match for, and what an officer makes of one. */
@Controller
final class QueuePages {
    static final String HOME = SettlementPages.HOME + "/queue";

    private static final String ENTRY = HOME + "/{statement}/{line}";
    private static final int SHOWN = 100;
    /** Days before an entry that it may be for. */
    private static final int LOOKED_BACK = 45;

    private final Reconciliation reconciliation;
    private final Audit audit;

    QueuePages(Reconciliation reconciliation, Audit audit) {
        this.reconciliation = reconciliation;
        this.audit = audit;
    }

    static String address(Entry entry) {
        return HOME + "/" + entry.statementId() + "/" + entry.line();
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_SETTLEMENT);
        return new ModelAndView(
                "console/settlement/queue",
                "page",
                QueuePage.of(
                        new QueuePage.Content(
                                reconciliation.queue(SHOWN),
                                reconciliation.proposed(SHOWN),
                                reconciliation.queueLength()),
                        officer.may(Action.RECONCILE),
                        shell));
    }

    @GetMapping(ENTRY)
    ModelAndView review(Officer officer, Shell shell, @PathVariable UUID statement, @PathVariable int line) {
        officer.require(Action.RECONCILE);
        return page(open(statement, line), Typed.NOTHING, shell);
    }

    private Entry open(UUID statement, int line) {
        return reconciliation
                .findOpen(new EntryKey(statement, line))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Entry entry, Typed typed, Shell shell) {
        return new ModelAndView(
                "console/settlement/entry", "page", EntryPage.of(entry, candidates(entry), typed, shell));
    }

    /** Days with a difference that the entry may be for, the closest amount first. */
    private List<SettlementDay> candidates(Entry entry) {
        return reconciliation.days(entry.bookedOn().minusDays(LOOKED_BACK), entry.bookedOn()).stream()
                .filter(day -> !day.isSettled())
                .sorted(Comparator.comparingLong(
                        day -> Math.abs(day.toCome().amount() - entry.amount().amount())))
                .limit(SHOWN)
                .toList();
    }

    @PostMapping(ENTRY + "/match")
    ModelAndView match(
            Officer officer,
            @PathVariable UUID statement,
            @PathVariable int line,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.RECONCILE);
        var entry = open(statement, line);
        var typed = new Typed(values);
        var day = candidates(entry).stream()
                .filter(one -> EntryPage.code(one).equals(typed.get(EntryPage.DAY)))
                .findFirst();
        var why = new Why(EntryPage.WHY_MATCH, typed);
        if (day.isEmpty() || !why.isGiven()) {
            return refused(page(entry, typed, shell));
        }
        var wanted = new HandMatch(
                List.of(entry.key()),
                day.get().channel(),
                day.get().day(),
                EntryPage.GIVE_UP.equals(typed.get(EntryPage.REST)),
                why.words());
        var decision = reconciliation.propose(wanted, officer.login());
        onRecord(officer, "settlement.match-proposed", entry, day.get().channel(), decision);
        return done(decision, shell, next);
    }

    @PostMapping(ENTRY + "/booking")
    ModelAndView book(
            Officer officer,
            @PathVariable UUID statement,
            @PathVariable int line,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.RECONCILE);
        var entry = open(statement, line);
        var typed = new Typed(values);
        var account = EntryPage.account(typed);
        var why = new Why(EntryPage.WHY_BOOKING, typed);
        if (account.isEmpty() || !why.isGiven()) {
            return refused(page(entry, typed, shell));
        }
        var decision = reconciliation.proposeBooking(entry.key(), account.get(), why.words(), officer.login());
        onRecord(officer, "settlement.booking-proposed", entry, account.get().code(), decision);
        return done(decision, shell, next);
    }

    private void onRecord(Officer officer, String act, Entry entry, String detail, Decision decision) {
        var subject = entry.statementId() + "/" + entry.line();
        audit.recordStep(officer.login(), act, subject, detail, decision == Decision.DONE ? "" : decision.name());
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView done(Decision decision, Shell shell, RedirectAttributes next) {
        next.addFlashAttribute(
                Notice.FLASH,
                decision == Decision.DONE
                        ? Notice.good(shell.text("settlement.proposed"))
                        : Notice.warning(shell.text("settlement.already")));
        return new ModelAndView("redirect:" + HOME);
    }
}
