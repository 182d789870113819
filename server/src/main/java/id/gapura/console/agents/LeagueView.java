package id.gapura.console.agents;

import id.gapura.agents.Agent;
import id.gapura.agents.Agents;
import id.gapura.agents.League;
import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows the league: to an officer everybody within the scope, to an agent where it stands among those of its regency. */
final class LeagueView {
    private final Agents agents;
    private final League league;
    private final InstantSource clock;

    LeagueView(Agents agents, League league, InstantSource clock) {
        this.agents = agents;
        this.league = league;
        this.clock = clock;
    }

    private List<League.Row> rows(RegionCode within) {
        var all = agents.list().stream()
                .filter(agent -> within.contains(agent.staff().scope()))
                .toList();
        return league.of(all, Jakarta.today(clock));
    }

    LeaguePage everybody(Officer officer, Shell shell) {
        var table = new Table(
                shell.text("league.title"),
                List.of(
                        Table.words(shell.text("league.place")),
                        Table.words(shell.text("agents.agent")),
                        Table.amount(shell.text("league.surviving")),
                        Table.amount(shell.text("league.share")),
                        Table.amount(shell.text("league.young"))),
                rows(officer.scope()).stream().map(row -> row(row, shell)).toList(),
                shell.text("agents.none"));
        return new LeaguePage(AgentPages.HOME, shell.text("agents.title"), List.of(), Optional.of(table));
    }

    private List<Cell> row(League.Row row, Shell shell) {
        var format = shell.format();
        var agent = row.agent();
        return List.of(
                Cell.text(place(row, shell)),
                Cell.entry(
                        agent.staff().displayName() + " (" + agent.code() + ")",
                        AgentPages.address(agent),
                        StandingWords.brief(agents.standing(agent), shell)),
                Cell.amount(shell.text("league.of", row.surviving(), row.ripe())),
                Cell.amount(share(row, shell)),
                Cell.amount(format.number(row.young())));
    }

    private static String place(League.Row row, Shell shell) {
        return row.place().isPresent() ? shell.format().number(row.place().getAsInt()) : shell.text("league.few");
    }

    private static String share(League.Row row, Shell shell) {
        return row.place().isPresent() ? shell.format().percent(row.share()) : CashWords.NONE;
    }

    LeaguePage own(Agent agent, Shell shell) {
        var rows = rows(agent.staff().scope().at(RegionLevel.REGENCY));
        var own = rows.stream()
                .filter(row -> row.agent().code().equals(agent.code()))
                .findFirst()
                .orElseThrow();
        long placed = rows.stream().filter(row -> row.place().isPresent()).count();
        var stats = List.of(
                new Stat(
                        shell.text("league.own"),
                        own.place().isPresent() ? place(own, shell) : CashWords.NONE,
                        own.place().isPresent()
                                ? shell.text("league.own.of", placed)
                                : shell.text("league.own.few", League.FEWEST),
                        own.place().orElse(0) == 1 ? Tone.GOOD : Tone.NEUTRAL),
                Stat.of(
                        shell.text("league.surviving"),
                        shell.format().number(own.surviving()),
                        shell.text("league.surviving.of", own.ripe())),
                Stat.of(
                        shell.text("league.young"),
                        shell.format().number(own.young()),
                        shell.text("league.young.note")));
        return new LeaguePage(CashPages.HOME, shell.text("cash.title"), stats, Optional.empty());
    }
}
