package id.gapura.console.backups;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.database.Database;
import id.gapura.database.Database.BackupStanding;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the backup stands. It is made by {@code gapura backup}, on the server. */
@Controller
final class BackupPages {
    static final String HOME = "/console/backups";

    private final Database database;

    BackupPages(Database database) {
        this.database = database;
    }

    @GetMapping(HOME)
    ModelAndView show(Officer officer, Shell shell) {
        officer.require(Action.SEE_BACKUPS);
        var standing = database.backupStanding();
        var facts = new ArrayList<Fact>();
        add(facts, "backups.reached", standing.reached(), shell);
        add(facts, "backups.copied", standing.copied(), shell);
        return new ModelAndView("console/backups", "page", new BackupPage(notice(standing, shell), facts));
    }

    private static void add(List<Fact> facts, String label, Optional<Instant> at, Shell shell) {
        at.ifPresent(
                instant -> facts.add(Fact.of(shell.text(label), shell.format().time(instant))));
    }

    private static Notice notice(BackupStanding standing, Shell shell) {
        return switch (standing.state()) {
            case ARRIVES -> Notice.good(shell.text("backups.arrives")).withDetail(shell.text("backups.arrives.detail"));
            case FAILS -> Notice.bad(shell.text("backups.fails")).withDetail(shell.text("backups.fails.detail"));
            case NONE -> Notice.warning(shell.text("backups.none")).withDetail(shell.text("backups.none.detail"));
            case ELSEWHERE ->
                Notice.info(shell.text("backups.elsewhere")).withDetail(shell.text("backups.elsewhere.detail"));
        };
    }
}
