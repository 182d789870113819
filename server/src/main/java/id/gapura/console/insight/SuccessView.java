package id.gapura.console.insight;

import id.gapura.enrolment.attempts.Door;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.screen.Cell;
import id.gapura.screen.Gauge;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import id.gapura.sheets.SheetWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows how many of those who tried to enrol in a region are members. */
record SuccessView(Success success, RegionsInScope regions, Region region, Span span, Shell shell) {
    SuccessPage page(List<Link> trail) {
        return new SuccessPage(
                region.name(),
                trail,
                stats(success.of(region.code(), span)),
                weeks(),
                table(shell.text("success.doors"), shell.text("success.door"), doors()),
                table(shell.text("success.places"), shell.text("insight.region"), places()),
                SuccessPages.HOME + "/table.csv?region=" + region.code().text());
    }

    private List<Stat> stats(SuccessRate rate) {
        return List.of(
                new Stat(
                        shell.text("success.share"),
                        share(rate),
                        shell.text(
                                "success.share.note",
                                ChronoUnit.WEEKS.between(span.firstWeekOn(), span.lastWeekOn()) + 1),
                        Tone.NEUTRAL),
                Stat.of(shell.text("success.tried"), number(rate.tried()), shell.text("success.tried.note")),
                Stat.of(shell.text("success.unfinished"), number(rate.unfinished()), ""),
                Stat.of(shell.text("success.waiting"), number(rate.waiting()), ""));
    }

    private List<Gauge> weeks() {
        var rates = success.byWeek(region.code(), span);
        return Stream.iterate(span.lastWeekOn(), week -> !week.isBefore(span.firstWeekOn()), week -> week.minusWeeks(1))
                .flatMap(
                        week -> Optional.ofNullable(rates.get(week))
                                .filter(rate -> rate.tried() > 0)
                                .map(rate -> week(week, rate))
                                .stream())
                .toList();
    }

    private Gauge week(LocalDate week, SuccessRate rate) {
        var label = shell.text(
                "success.week", shell.format().shortDate(week), shell.format().shortDate(week.plusDays(6)));
        var shown = shell.text("success.of", share(rate), rate.enrolled(), rate.tried());
        return Gauge.ofWhole(label, (double) rate.enrolled(), (double) rate.tried(), shown);
    }

    /** One line of a table. */
    private record Line(String code, String name, String href, SuccessRate rate) {}

    private List<Line> doors() {
        return success.byDoor(region.code(), span).entrySet().stream()
                .map(entry -> new Line(entry.getKey().code(), door(entry.getKey()), "", entry.getValue()))
                .toList();
    }

    private String door(Door door) {
        return shell.text("attempt.door." + door.code());
    }

    private List<Line> places() {
        var rates = success.byPlace(
                region.code(), RegionsInScope.below(region.code().level()), span);
        var lines = new ArrayList<Line>();
        for (var child : regions.children(region)) {
            var rate = rates.get(child.code());
            if (rate != null) {
                lines.add(new Line(child.code().text(), child.name(), SuccessPages.address(child.code()), rate));
            }
        }
        elsewhere(rates).ifPresent(lines::add);
        return lines;
    }

    /** Those of whom no more than the region itself is known. */
    private Optional<Line> elsewhere(Map<RegionCode, SuccessRate> rates) {
        return Optional.ofNullable(rates.get(region.code()))
                .map(rate -> new Line(region.code().text(), shell.text("insight.elsewhere"), "", rate));
    }

    private Table table(String caption, String first, List<Line> lines) {
        return new Table(
                caption,
                List.of(
                        Table.words(first),
                        Table.amount(shell.text("success.tried")),
                        Table.amount(shell.text("success.enrolled")),
                        Table.amount(shell.text("success.share")),
                        Table.amount(shell.text("success.unfinished")),
                        Table.amount(shell.text("success.waiting")),
                        Table.amount(shell.text("success.refused")),
                        Table.amount(shell.text("success.known"))),
                lines.stream().map(this::row).toList(),
                shell.text("success.none"));
    }

    private List<Cell> row(Line line) {
        var rate = line.rate();
        return List.of(
                line.href().isEmpty() ? Cell.text(line.name()) : Cell.link(line.name(), line.href()),
                Cell.amount(number(rate.tried())),
                Cell.amount(number(rate.enrolled())),
                Cell.amount(share(rate)),
                Cell.amount(number(rate.unfinished())),
                Cell.amount(number(rate.waiting())),
                Cell.amount(number(rate.refused())),
                Cell.amount(number(rate.known())));
    }

    private String number(long count) {
        return shell.format().number(count);
    }

    private String share(SuccessRate rate) {
        return rate.share().map(shell.format()::percent).orElse("–");
    }

    /** The same as a file: by week, by door, by place, and all. */
    void write(SheetWriter sheet) {
        sheet.writeTexts(List.of(
                shell.text("success.by"),
                shell.text("insight.code"),
                shell.text("success.name"),
                shell.text("success.tried"),
                shell.text("success.enrolled"),
                shell.text("success.share"),
                shell.text("success.unfinished"),
                shell.text("success.waiting"),
                shell.text("success.refused"),
                shell.text("success.known")));
        success.byWeek(region.code(), span)
                .forEach((week, rate) -> write(
                        sheet,
                        shell.text("success.by.week"),
                        new Line(week.toString(), shell.format().shortDate(week), "", rate)));
        doors().forEach(line -> write(sheet, shell.text("success.door"), line));
        places().forEach(line -> write(sheet, shell.text("insight.region"), line));
        var all = success.of(region.code(), span);
        write(sheet, shell.text("success.by.all"), new Line(region.code().text(), region.name(), "", all));
    }

    private void write(SheetWriter sheet, String by, Line line) {
        var rate = line.rate();
        sheet.writeTexts(List.of(
                by,
                line.code(),
                line.name(),
                Long.toString(rate.tried()),
                Long.toString(rate.enrolled()),
                share(rate),
                Long.toString(rate.unfinished()),
                Long.toString(rate.waiting()),
                Long.toString(rate.refused()),
                Long.toString(rate.known())));
    }
}
