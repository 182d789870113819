package id.gapura.console.settlement;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.UploadedName;
import id.gapura.kernel.Ids;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.reconciliation.Reconciliation.Uploaded;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.vault.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Takes a bank's statement and shows what became of its entries. */
@Controller
final class StatementPages {
    static final String HOME = SettlementPages.HOME + "/statements";

    private static final int SHOWN = 100;

    private final Reconciliation reconciliation;
    private final Uploads uploads;
    private final Audit audit;
    private final Ids ids;

    StatementPages(Reconciliation reconciliation, Uploads uploads, Audit audit, Ids ids) {
        this.reconciliation = reconciliation;
        this.uploads = uploads;
        this.audit = audit;
        this.ids = ids;
    }

    static String address(UUID id) {
        return HOME + "/" + id;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_SETTLEMENT);
        return list(Optional.empty(), "", officer.may(Action.RECONCILE), shell);
    }

    @PostMapping(HOME)
    ModelAndView take(Officer officer, Shell shell, @RequestParam MultipartFile file) {
        officer.require(Action.RECONCILE);
        if (file.isEmpty()) {
            return refused(list(Optional.empty(), shell.text("settlement.file.missing"), true, shell));
        }
        return switch (upload(file, officer.login())) {
            case Uploaded.Taken(var statements) -> {
                statements.forEach(id -> audit.record(officer.login(), "statement.taken", id.toString(), ""));
                yield new ModelAndView("redirect:" + address(statements.getFirst()));
            }
            case Uploaded.Refused refusal -> refused(list(Optional.of(notice(refusal, shell)), "", true, shell));
        };
    }

    private Uploaded upload(MultipartFile file, String actor) {
        var id = ids.next();
        try (var content = file.getInputStream()) {
            return reconciliation.upload(uploads.keep(id, content), UploadedName.of(file), actor);
        } catch (IOException lost) {
            throw new UncheckedIOException("an upload broke off", lost);
        } finally {
            uploads.discard(id);
        }
    }

    private static Notice notice(Uploaded.Refused refusal, Shell shell) {
        var key = "settlement.refused." + refusal.fault().name().toLowerCase(Locale.ROOT);
        var where = refusal.place() > 0 ? shell.text("settlement.refused.at", refusal.place()) + " " : "";
        return Notice.bad(where + shell.text(key)).withDetail(shell.text("settlement.refused.nothing"));
    }

    private ModelAndView list(Optional<Notice> refusal, String fault, boolean takes, Shell shell) {
        return new ModelAndView(
                "console/settlement/statements",
                "page",
                new StatementsPage(
                        Tabs.of(reconciliation.queueLength(), shell),
                        refusal,
                        takes ? Optional.of(StatementsPage.file(fault, shell)) : Optional.empty(),
                        StatementsPage.table(reconciliation.statements(SHOWN), shell)));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping(HOME + "/{id}")
    ModelAndView show(
            Officer officer, Shell shell, @PathVariable UUID id, @RequestParam(defaultValue = "0") int after) {
        officer.require(Action.SEE_SETTLEMENT);
        var statement =
                reconciliation.findStatement(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(officer.login(), "statement.seen", id.toString(), "");
        var rows = reconciliation.entries(id, after, SHOWN).stream()
                .map(entry -> new StatementPage.Row(entry, reconciliation.matchOf(entry.key())))
                .toList();
        return new ModelAndView(
                "console/settlement/statement", "page", StatementPage.of(statement, rows, after, shell));
    }
}
