package id.gapura.console.insight;

import id.gapura.console.insight.Sums.Part;
import id.gapura.insight.Coverage;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Cell;
import id.gapura.screen.Gauge;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.TileMap;
import id.gapura.screen.TileMap.Tile;
import id.gapura.screen.Tone;
import id.gapura.sheets.SheetWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows coverage against target. */
record CoverageView(Sums sums, Shell shell) {
    CoveragePage page(List<Link> trail) {
        var code = sums.region().code();
        return new CoveragePage(
                sums.region().name(),
                trail,
                stats(),
                code.level() == RegionLevel.NATION ? Optional.of(map()) : Optional.empty(),
                new CoveragePage.Below(table(), gauges()),
                new CoveragePage.Links(
                        CoveragePages.HOME + "/table.csv?region=" + code.text(), TargetPages.address(code)));
    }

    private List<Stat> stats() {
        var format = shell.format();
        var whole = sums.whole();
        return List.of(
                new Stat(
                        shell.text("insight.protected"),
                        format.number(whole.protectedNow()),
                        shell.text("insight.protected.note"),
                        Tone.GOOD),
                Stat.of(
                        shell.text("insight.registered"),
                        format.number(whole.registered()),
                        shell.text("insight.registered.note")),
                Stat.of(
                        shell.text("insight.target"),
                        whole.target().map(format::number).orElse("–"),
                        whole.target().isPresent() ? "" : shell.text("insight.target.none")),
                Stat.of(shell.text("insight.share"), share(whole), shell.text("insight.share.note")));
    }

    private String share(Coverage coverage) {
        return coverage.share().map(shell.format()::percent).orElse("–");
    }

    /** By share of the target; by protected members while no province has one. */
    private TileMap map() {
        boolean hasTargets =
                sums.parts().stream().anyMatch(part -> part.coverage().share().isPresent());
        return hasTargets ? shareMap() : countMap();
    }

    private TileMap shareMap() {
        var tiles = sums.parts().stream()
                .map(part -> tile(
                        part,
                        share(part.coverage()),
                        TileMap.shade(part.coverage().share().orElse(0.0), 1)))
                .toList();
        return new TileMap(shell.text("insight.share"), tiles, Shades.shareLegend(shell), shell.text("insight.region"));
    }

    private TileMap countMap() {
        var shades = Shades.upTo(sums.parts().stream()
                .mapToLong(part -> part.coverage().protectedNow())
                .max()
                .orElse(0));
        var tiles = sums.parts().stream()
                .map(part -> {
                    long count = part.coverage().protectedNow();
                    return tile(part, shell.format().number(count), shades.of(count));
                })
                .toList();
        return new TileMap(shell.text("insight.protected"), tiles, shades.legend(shell), shell.text("insight.region"));
    }

    private static Tile tile(Part part, String value, int shade) {
        var region = part.region();
        return Tile.ofProvince(region.code().text(), region.name(), value, shade, CoveragePages.address(region.code()));
    }

    private List<Gauge> gauges() {
        var format = shell.format();
        var gauges = new ArrayList<Gauge>();
        for (var part : sums.parts()) {
            part.coverage()
                    .target()
                    .filter(target -> target > 0)
                    .ifPresent(target -> gauges.add(new Gauge(
                            part.region().name(),
                            part.coverage().protectedNow(),
                            target,
                            shell.text(
                                    "insight.gauge",
                                    format.number(part.coverage().protectedNow()),
                                    format.number(target)))));
        }
        return gauges;
    }

    private Table table() {
        var rows = new ArrayList<List<Cell>>();
        sums.parts().forEach(part -> rows.add(row(part)));
        var rest = sums.elsewhere();
        if (!sums.parts().isEmpty() && rest.registered() > 0) {
            rows.add(List.of(
                    Cell.text(shell.text("insight.elsewhere")),
                    Cell.amount(shell.format().number(rest.registered())),
                    Cell.amount(shell.format().number(rest.protectedNow())),
                    Cell.amount("–"),
                    Cell.amount("–")));
        }
        return new Table(
                shell.text("insight.coverage.below"),
                List.of(
                        Table.words(shell.text("insight.region")),
                        Table.amount(shell.text("insight.registered")),
                        Table.amount(shell.text("insight.protected")),
                        Table.amount(shell.text("insight.target")),
                        Table.amount(shell.text("insight.share"))),
                rows,
                shell.text("insight.coverage.nothing"));
    }

    private List<Cell> row(Part part) {
        var format = shell.format();
        var coverage = part.coverage();
        return List.of(
                Cell.link(
                        part.region().name(),
                        CoveragePages.address(part.region().code())),
                Cell.amount(format.number(coverage.registered())),
                Cell.amount(format.number(coverage.protectedNow())),
                Cell.amount(coverage.target().map(format::number).orElse("–")),
                Cell.amount(share(coverage)));
    }

    /** The same as a file: figures without grouping, the region itself in the last row. */
    void write(SheetWriter sheet) {
        sheet.writeTexts(List.of(
                shell.text("insight.code"),
                shell.text("insight.region"),
                shell.text("insight.registered"),
                shell.text("insight.protected"),
                shell.text("insight.target"),
                shell.text("insight.share")));
        sums.parts().forEach(part -> write(part.region().name(), part.coverage(), sheet));
        write(sums.region().name(), sums.whole(), sheet);
    }

    private void write(String name, Coverage coverage, SheetWriter sheet) {
        sheet.writeTexts(List.of(
                coverage.region().text(),
                name,
                Long.toString(coverage.registered()),
                Long.toString(coverage.protectedNow()),
                coverage.target().map(String::valueOf).orElse(""),
                coverage.share().map(shell.format()::percent).orElse("")));
    }
}
