package id.gapura.console.insight;

import id.gapura.insight.Ending;
import id.gapura.insight.Insight;
import id.gapura.places.RegionCode;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the list of whom to visit, row by row. */
final class LapseSheet {
    private final SheetWriter sheet;
    private final RegionsInScope regions;
    private final Shell shell;
    private final Map<RegionCode, String> names = new HashMap<>();

    LapseSheet(SheetWriter sheet, RegionsInScope regions, Shell shell) {
        this.sheet = sheet;
        this.regions = regions;
        this.shell = shell;
    }

    void write(Insight insight, LapsePages.Asked asked) {
        sheet.writeTexts(List.of(
                shell.text("insight.name"),
                shell.text("insight.number"),
                shell.text("insight.livelihood"),
                shell.text("insight.place"),
                shell.text("insight.until"),
                shell.text("insight.lapsesOn")));
        insight.eachEnding(asked.month(), asked.region().code(), ending -> write(ending, asked));
    }

    private void write(Ending ending, LapsePages.Asked asked) {
        sheet.writeTexts(List.of(
                ending.who().name(),
                ending.who().memberNumber(),
                ending.who().livelihood().orElse(""),
                names.computeIfAbsent(
                        ending.region(),
                        code -> regions.shortName(code, asked.region().code())),
                ending.protectedUntil().toString(),
                ending.lapsesOn().toString()));
    }
}
