package id.gapura.console.outreach.report;

import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * What came of activities.
 *
 * @param targets of one campaign, beside what came of it
 * @param notes how the figures are made and what they do not say
 * @param csv where it is downloaded
 */
public record ReportPage(
        List<Link> tabs,
        List<Field> questions,
        List<Stat> stats,
        Optional<Table> targets,
        Table table,
        List<String> notes,
        String csv) {
    public ReportPage {
        tabs = List.copyOf(tabs);
        questions = List.copyOf(questions);
        stats = List.copyOf(stats);
        notes = List.copyOf(notes);
    }
}
