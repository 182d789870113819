package id.gapura.console.insight;

import id.gapura.accounts.Action;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.console.insight.LapsePages.Asked;
import id.gapura.insight.Ending;
import id.gapura.insight.Insight;
import id.gapura.places.Region;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Cell;
import id.gapura.screen.Pager;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.TileMap;
import id.gapura.screen.TileMap.Tile;
import id.gapura.screen.Tone;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page of whose protection ends, for one officer. */
record LapseView(Insight insight, Consents consents, RegionsInScope regions, Officer officer, Shell shell) {
    private static final int NAMES = 50;
    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 4;

    LapsesPage page(Asked asked, YearMonth today) {
        var region = asked.region();
        long members = insight.countEndings(asked.month(), region.code());
        return new LapsesPage(
                region.name(),
                regions.trail(region, officer, code -> LapsePages.address(asked.month(), code)),
                months(asked, today),
                stats(asked, members),
                tiles(asked),
                officer.may(Action.SEE_PEOPLE) ? Optional.of(people(asked, members)) : Optional.empty());
    }

    private List<LapsesPage.Month> months(Asked asked, YearMonth today) {
        var around = Stream.iterate(today.minusMonths(MONTHS_BACK), month -> month.plusMonths(1))
                .limit(1L + MONTHS_BACK + MONTHS_AHEAD);
        return Stream.concat(around, Stream.of(asked.month()))
                .distinct()
                .sorted()
                .map(month -> month(month, asked))
                .toList();
    }

    private LapsesPage.Month month(YearMonth month, Asked asked) {
        var code = asked.region().code();
        return new LapsesPage.Month(
                shell.format().month(month),
                LapsePages.address(month, code),
                shell.format().number(insight.countEndings(month, code)),
                month.equals(asked.month()));
    }

    private List<Stat> stats(Asked asked, long members) {
        var format = shell.format();
        return List.of(new Stat(
                shell.text("insight.lapses.count"),
                format.number(members),
                shell.text(
                        "insight.lapses.count.note", format.date(asked.month().atEndOfMonth())),
                members == 0 ? Tone.GOOD : Tone.WARNING));
    }

    private Optional<TileMap> tiles(Asked asked) {
        var region = asked.region();
        if (region.code().level() == RegionLevel.VILLAGE) {
            return Optional.empty();
        }
        var children = regions.children(region);
        var below = RegionsInScope.below(region.code().level());
        var counts = insight.endingIn(asked.month(), region.code(), below);
        var shades = Shades.upTo(
                counts.values().stream().mapToLong(Long::longValue).max().orElse(0));
        var tiles = new ArrayList<Tile>();
        for (var child : children) {
            tiles.add(tile(child, counts.getOrDefault(child.code(), 0L), shades, asked));
        }
        long elsewhere = counts.entrySet().stream()
                .filter(count ->
                        children.stream().noneMatch(child -> child.code().equals(count.getKey())))
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
        if (elsewhere > 0) {
            var shown = shell.format().number(elsewhere);
            tiles.add(Tile.of(shell.text("insight.elsewhere"), shown, shades.of(elsewhere), ""));
        }
        return tiles.isEmpty()
                ? Optional.empty()
                : Optional.of(new TileMap(
                        shell.text("insight.lapses.map"), tiles, shades.legend(shell), shell.text("insight.region")));
    }

    private Tile tile(Region region, long count, Shades shades, Asked asked) {
        var shown = shell.format().number(count);
        var href = LapsePages.address(asked.month(), region.code());
        return region.code().level() == RegionLevel.PROVINCE
                ? Tile.ofProvince(region.code().text(), region.name(), shown, shades.of(count), href)
                : Tile.of(region.name(), shown, shades.of(count), href);
    }

    private LapsesPage.People people(Asked asked, long members) {
        var page = new Insight.Page(asked.from(), NAMES);
        var endings = insight.endings(asked.month(), asked.region().code(), page);
        return new LapsesPage.People(
                table(endings, asked),
                members > NAMES ? Optional.of(pager(asked, endings.size(), members)) : Optional.empty(),
                members == 0 ? "" : asked.file("csv"),
                members == 0 ? "" : asked.file("xlsx"));
    }

    private Pager pager(Asked asked, int shown, long members) {
        int from = asked.from();
        return new Pager(
                shell.text("insight.position", from + 1, from + shown, members),
                from == 0 ? "" : asked.href(Math.max(0, from - NAMES)),
                from + shown < members && shown > 0 ? asked.href(from + NAMES) : "");
    }

    private Table table(List<Ending> endings, Asked asked) {
        var alone = consents.refusing(
                endings.stream().map(ending -> ending.who().workerId()).toList(), Purpose.CONTACT);
        return new Table(
                shell.text("insight.lapses.people"),
                Table.columns(
                        shell.text("insight.name"),
                        shell.text("insight.number"),
                        shell.text("insight.livelihood"),
                        shell.text("insight.place"),
                        shell.text("insight.until"),
                        shell.text("insight.lapsesOn")),
                endings.stream()
                        .map(ending -> row(ending, alone.contains(ending.who().workerId()), asked))
                        .toList(),
                shell.text("insight.lapses.nobody"));
    }

    private List<Cell> row(Ending ending, boolean isAlone, Asked asked) {
        var who = ending.who();
        var href = PersonFrame.address(who.workerId());
        return List.of(
                isAlone ? Cell.entry(who.name(), href, shell.text("consents.alone")) : Cell.link(who.name(), href),
                Cell.text(who.memberNumber()),
                Cell.text(who.livelihood().orElse("–")),
                Cell.text(regions.shortName(ending.region(), asked.region().code())),
                Cell.text(shell.format().shortDate(ending.protectedUntil())),
                Cell.text(shell.format().shortDate(ending.lapsesOn())));
    }
}
