package id.gapura.console.adoption;

import id.gapura.accounts.Action;
import id.gapura.adoption.Funnel;
import id.gapura.adoption.Funnel.Level;
import id.gapura.adoption.Stage;
import id.gapura.console.Officer;
import id.gapura.console.insight.RegionsInScope;
import id.gapura.outreach.activity.Campaign;
import id.gapura.places.RegionLevel;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Gauge;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.sheets.SheetWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Shows how many people of a region are in which stage. */
record FunnelView(Funnel funnel, RegionsInScope regions, AskedFunnel asked, Seen seen) {
    /**
     * By whom and when.
     *
     * @param campaigns those to choose from
     */
    record Seen(Officer officer, Shell shell, LocalDate today, List<Campaign> campaigns) {
        Seen {
            campaigns = List.copyOf(campaigns);
        }
    }

    FunnelPage page() {
        var region = asked.region();
        var levels = funnel.levels(asked.funnel(seen.today()));
        return new FunnelPage(
                region.name(),
                region.code().text(),
                regions.trail(region, seen.officer(), asked::href),
                AdoptionTabs.of(seen.shell()),
                filters(),
                bars(levels),
                new FunnelPage.Tables(
                        stages(levels),
                        table("adoption.weeks", "adoption.week", weeks()),
                        table("adoption.segments", "adoption.segment", segments()),
                        table("adoption.places", "insight.region", places())),
                asked.campaign().isPresent() ? text("adoption.campaign.explained") : "",
                asked.table());
    }

    private List<Field> filters() {
        return List.of(
                Field.filter(
                        AskedFunnel.SEGMENT,
                        text("adoption.segment"),
                        text("adoption.segment.all"),
                        Arrays.stream(Livelihood.values())
                                .map(one -> new Option(one.code(), text("livelihood." + one.code())))
                                .toList(),
                        asked.segment()),
                Field.filter(
                        AskedFunnel.CAMPAIGN,
                        text("outreach.campaign"),
                        text("adoption.campaign.all"),
                        seen.campaigns().stream()
                                .map(one -> new Option(
                                        one.id().toString(), one.plan().name()))
                                .toList(),
                        asked.campaign().map(one -> one.id().toString()).orElse("")),
                Field.select(AskedFunnel.WEEK_COUNT, text("adoption.period"), weekOptions())
                        .value(Integer.toString(asked.weeks()))
                        .required());
    }

    private List<Option> weekOptions() {
        return AskedFunnel.WEEKS.stream()
                .map(weeks -> new Option(Integer.toString(weeks), text("adoption.period.weeks", weeks)))
                .toList();
    }

    private List<Gauge> bars(List<Level> levels) {
        long most = levels.stream().mapToLong(Level::reached).max().orElse(0);
        return most == 0
                ? List.of()
                : levels.stream().map(level -> bar(level, most)).toList();
    }

    private Gauge bar(Level level, long most) {
        return Gauge.ofWhole(
                stage(level.stage()),
                (double) level.reached(),
                (double) most,
                text("adoption.bar", number(level.reached()), number(level.now())));
    }

    private Table stages(List<Level> levels) {
        return new Table(
                text("adoption.stages"),
                List.of(
                        Table.words(text("adoption.stage")),
                        Table.amount(text("adoption.now")),
                        Table.amount(text("adoption.came", asked.weeks())),
                        Table.amount(text("adoption.reached")),
                        Table.amount(text("adoption.went-on"))),
                levels.stream().map(this::row).toList(),
                "");
    }

    private List<Cell> row(Level level) {
        var name = stage(level.stage());
        return List.of(
                seen.officer().may(Action.SEE_PEOPLE)
                        ? Cell.link(name, asked.people(level.stage(), 0))
                        : Cell.text(name),
                Cell.amount(number(level.now())),
                Cell.amount(number(level.came())),
                Cell.amount(number(level.reached())),
                Cell.amount(share(level)));
    }

    private String share(Level level) {
        return level.share().map(seen.shell().format()::percent).orElse("–");
    }

    /** One line of a table of stages. */
    private record Line(String code, String name, String href, Map<Stage, Long> counts) {}

    private List<Line> weeks() {
        return funnel.byWeek(asked.funnel(seen.today())).entrySet().stream()
                .map(week -> new Line(week.getKey().toString(), week(week.getKey()), "", week.getValue()))
                .toList()
                .reversed();
    }

    private String week(LocalDate monday) {
        var format = seen.shell().format();
        return text("success.week", format.shortDate(monday), format.shortDate(monday.plusDays(6)));
    }

    private List<Line> segments() {
        return funnel.bySegment(asked.funnel(seen.today())).entrySet().stream()
                .map(segment ->
                        new Line(segment.getKey(), text("livelihood." + segment.getKey()), "", segment.getValue()))
                .toList();
    }

    private List<Line> places() {
        var region = asked.region();
        if (region.code().level() == RegionLevel.VILLAGE) {
            return List.of();
        }
        var level = RegionsInScope.below(region.code().level());
        var counts = funnel.byPlace(asked.funnel(seen.today()), level);
        var lines = new ArrayList<Line>();
        for (var child : regions.children(region)) {
            var count = counts.remove(child.code());
            if (count != null) {
                lines.add(new Line(child.code().text(), child.name(), asked.href(child.code()), count));
            }
        }
        counts.forEach((code, count) -> lines.add(new Line(code.text(), text("insight.elsewhere"), "", count)));
        return lines;
    }

    private Table table(String caption, String first, List<Line> lines) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.words(text(first)));
        Stage.all().forEach(stage -> columns.add(Table.amount(stage(stage))));
        return new Table(text(caption), columns, lines.stream().map(this::row).toList(), text("adoption.nobody"));
    }

    private List<Cell> row(Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(line.href().isEmpty() ? Cell.text(line.name()) : Cell.link(line.name(), line.href()));
        Stage.all().forEach(stage -> cells.add(Cell.amount(number(line.counts().getOrDefault(stage, 0L)))));
        return cells;
    }

    /** The same as a file: who is where now, in all and by livelihood and place, and who came by week. */
    void write(SheetWriter sheet) {
        var heading = new ArrayList<String>(List.of(text("success.by"), text("insight.code"), text("success.name")));
        Stage.all().forEach(stage -> heading.add(stage(stage)));
        sheet.writeTexts(heading);
        var levels = new EnumMap<Stage, Long>(Stage.class);
        funnel.levels(asked.funnel(seen.today())).forEach(level -> levels.put(level.stage(), level.now()));
        var region = asked.region();
        write(sheet, "success.by.all", List.of(new Line(region.code().text(), asked.whom(seen.shell()), "", levels)));
        write(sheet, "adoption.segment", segments());
        write(sheet, "insight.region", places());
        write(sheet, "adoption.by.week", weeks());
    }

    private void write(SheetWriter sheet, String by, List<Line> lines) {
        for (var line : lines) {
            var cells = new ArrayList<String>(List.of(text(by), line.code(), line.name()));
            Stage.all().forEach(stage -> cells.add(Long.toString(line.counts().getOrDefault(stage, 0L))));
            sheet.writeTexts(cells);
        }
    }

    private String stage(Stage stage) {
        return text("adoption.stage." + stage.code());
    }

    private String number(long count) {
        return seen.shell().format().number(count);
    }

    private String text(String key, Object... values) {
        return seen.shell().text(key, values);
    }
}
