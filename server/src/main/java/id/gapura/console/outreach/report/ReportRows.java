package id.gapura.console.outreach.report;

import id.gapura.console.outreach.report.Lines.Named;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Promotion;
import id.gapura.outreach.attribution.Report;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a report tells of: its lines, and what belongs to none of them.
 *
 * @param lines of activities, or of the members they brought
 * @param promotion given away besides
 * @param without members who named no activity; absent where the places are too large
 */
record ReportRows(Report report, List<Named> lines, List<Promotion> promotion, Optional<Line> without) {
    ReportRows {
        lines = List.copyOf(lines);
        promotion = List.copyOf(promotion);
    }

    static ReportRows of(AskedReport asked, Attribution attribution, Lines lines, Shell shell) {
        var wanted = asked.wanted();
        var report = attribution.report(wanted, asked.model());
        return new ReportRows(
                report,
                lines.of(report, asked.side(), wanted.within(), shell),
                attribution.promotion(wanted),
                attribution.without(wanted));
    }

    /** What costs something, in the order in which it is shown. */
    private List<Named> paid(Shell shell) {
        var all = new ArrayList<>(lines);
        promotion.forEach(one -> all.add(new Named(name(one, shell), "", one.line())));
        return all;
    }

    /** That, all of it together where it is more than one line, and those who named no activity. */
    List<Named> all(Shell shell) {
        var all = new ArrayList<>(paid(shell));
        if (all.size() > 1) {
            all.add(new Named(shell.text("outreach.together"), "", together()));
        }
        without.ifPresent(line -> all.add(new Named(shell.text("outreach.without"), "", line)));
        return all;
    }

    static String name(Promotion one, Shell shell) {
        return shell.text(
                "outreach.promotion." + one.kind().code(), shell.format().number(one.count()));
    }

    /** All that costs something together; somebody with shares in several lines is one person. */
    Line together() {
        return promotion.stream().map(Promotion::line).reduce(report.all(), Line::plus);
    }

    /** Things given away of which nobody has put down what they cost. */
    int unpriced() {
        return report.unpriced()
                + promotion.stream().mapToInt(Promotion::unpriced).sum();
    }
}
