package id.gapura.console.ledger;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.ledger.Account;
import id.gapura.ledger.Ledger;
import id.gapura.ledger.Seals;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The trial balance of a day and the statement of an account, to look at and to take along. */
@Controller
final class LedgerPages {
    static final String HOME = "/console/ledger";
    static final String ACCOUNT = HOME + "/account";

    private static final int SEALS = 7;

    private final Ledger ledger;
    private final Seals seals;
    private final Audit audit;
    private final InstantSource clock;

    LedgerPages(Ledger ledger, Seals seals, Audit audit, InstantSource clock) {
        this.ledger = ledger;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(HOME)
    ModelAndView balances(Officer officer, Shell shell, @RequestParam(defaultValue = "") String on) {
        officer.require(Action.SEE_LEDGER);
        var span = until(on);
        var page = BalancesPage.of(span, ledger.trialBalance(span.to()), seals.newest(SEALS), shell);
        return answer(new ModelAndView("console/ledger/balances", "page", page), span);
    }

    @GetMapping(ACCOUNT)
    ModelAndView account(
            Officer officer,
            Shell shell,
            @RequestParam String account,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        officer.require(Action.SEE_LEDGER);
        var span = span(from, to);
        var statement = ledger.accountStatement(get(account), span.from(), span.to());
        return answer(
                new ModelAndView("console/ledger/account", "page", StatementPage.of(statement, span, shell)), span);
    }

    /** Every account with its balance. */
    @GetMapping(HOME + "/balances.csv")
    void balancesFile(
            Officer officer, Shell shell, @RequestParam(defaultValue = "") String on, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_LEDGER);
        var day = wellFormed(until(on)).to();
        audit.record(officer.login(), "ledger.balances-downloaded", "", "on=" + day);
        var out = Download.start(response, shell.text("ledger.file.balances") + "-" + day, SheetForm.PLAIN_CSV);
        try (var sheet = SheetWriter.open(out, SheetForm.PLAIN_CSV)) {
            new LedgerSheets(sheet, shell).write(ledger.trialBalance(day));
        }
    }

    /** The statement of an account, a day a row. */
    @GetMapping(ACCOUNT + ".csv")
    void accountFile(
            Officer officer,
            Shell shell,
            @RequestParam String account,
            @RequestParam String from,
            @RequestParam String to,
            HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_LEDGER);
        var span = wellFormed(span(from, to));
        var statement = ledger.accountStatement(get(account), span.from(), span.to());
        audit.record(
                officer.login(),
                "ledger.statement-downloaded",
                statement.account().name(),
                "from=" + span.from() + " to=" + span.to());
        var name =
                shell.text("ledger.file.statement") + "-" + statement.account().name() + "-" + span.to();
        var out = Download.start(response, name, SheetForm.PLAIN_CSV);
        try (var sheet = SheetWriter.open(out, SheetForm.PLAIN_CSV)) {
            new LedgerSheets(sheet, shell).write(statement);
        }
    }

    private Span until(String on) {
        var today = Jakarta.today(clock);
        return Span.of("", on, LocalDate.EPOCH, today);
    }

    private Span span(String from, String to) {
        var today = Jakarta.today(clock);
        return Span.of(from, to, today.withDayOfMonth(1), today);
    }

    private static Account get(String name) {
        return Account.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Span wellFormed(Span span) {
        if (span.fault()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a day");
        }
        return span;
    }

    private static ModelAndView answer(ModelAndView page, Span span) {
        if (span.fault()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
