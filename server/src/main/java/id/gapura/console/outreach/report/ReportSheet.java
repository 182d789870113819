package id.gapura.console.outreach.report;

import id.gapura.console.outreach.report.Lines.Named;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.outreach.attribution.Tally;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what came of activities as a file, with every milestone. */
record ReportSheet(Side side, Shell shell) {
    void write(ReportRows rows, SheetWriter sheet) {
        sheet.writeTexts(heads());
        rows.all(shell).forEach(named -> sheet.writeTexts(cells(named)));
    }

    private List<String> heads() {
        var heads = new ArrayList<>(List.of(shell.text("outreach.by." + side.code())));
        if (!side.isOfMembers()) {
            heads.add(shell.text("outreach.tab.activities"));
        }
        heads.add(shell.text("outreach.cost"));
        heads.add(shell.text("outreach.given"));
        if (!side.isOfMembers()) {
            heads.add(shell.text("outreach.reached"));
            heads.add(shell.text("outreach.tried"));
        }
        heads.add(shell.text("outreach.joined"));
        heads.add(shell.text("outreach.people"));
        for (var milestone : Milestone.values()) {
            heads.add(shell.text("outreach.due", milestone.months()));
            heads.add(shell.text("outreach.due.people", milestone.months()));
            heads.add(shell.text("outreach.covered", milestone.months()));
            heads.add(shell.text("outreach.perSurvivor.after", milestone.months()));
        }
        return heads;
    }

    private List<String> cells(Named named) {
        var line = named.line();
        var input = line.input();
        var cells = new ArrayList<>(List.of(named.name()));
        if (!side.isOfMembers()) {
            cells.add(Integer.toString(input.activities()));
        }
        cells.add(Long.toString(input.cost().amount()));
        cells.add(Long.toString(input.given().amount()));
        if (!side.isOfMembers()) {
            cells.add(Long.toString(input.reached()));
            cells.add(Long.toString(input.tried()));
        }
        cells.add(exact(line.joined()));
        cells.add(Integer.toString(line.joined().people()));
        for (var milestone : Milestone.values()) {
            var survival = line.at(milestone);
            cells.add(exact(survival.due()));
            cells.add(Integer.toString(survival.due().people()));
            cells.add(exact(survival.covered()));
            cells.add(cost(line, milestone)
                    .map(one -> Long.toString(one.amount()))
                    .orElse(""));
        }
        return cells;
    }

    private static Optional<Rupiah> cost(Line line, Milestone milestone) {
        return line.input().activities() == 0 ? Optional.empty() : line.costPerSurvivor(milestone);
    }

    /** Millionths of a person as a number of persons. */
    private static String exact(Tally tally) {
        return String.format(Locale.ROOT, "%.6f", tally.persons());
    }
}
