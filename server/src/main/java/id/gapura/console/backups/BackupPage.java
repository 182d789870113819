package id.gapura.console.backups;

import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import java.util.List;

/** How the backup stands, what that means, and what there is to know of it. */
public record BackupPage(Notice notice, List<Fact> facts) {
    public BackupPage {
        facts = List.copyOf(facts);
    }
}
