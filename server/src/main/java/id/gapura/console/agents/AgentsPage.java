package id.gapura.console.agents;

import id.gapura.agents.Agent;
import id.gapura.agents.Agents;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Agents with the cash they hold, the oldest cash first. */
public record AgentsPage(Table agents) {
    static AgentsPage of(Agents agents, List<Agent> seen, Instant now, Shell shell) {
        var oldestFirst =
                Comparator.comparing((Agent one) -> one.cash().oldestAt().orElse(Instant.MAX));
        return new AgentsPage(new Table(
                shell.text("agents.title"),
                List.of(
                        Table.words(shell.text("agents.agent")),
                        Table.words(shell.text("agents.oldest")),
                        Table.words(shell.text("agents.last")),
                        Table.amount(shell.text("cash.open")),
                        Table.amount(shell.text("agents.limit"))),
                seen.stream()
                        .sorted(oldestFirst)
                        .map(agent -> row(agent, agents, now, shell))
                        .toList(),
                shell.text("agents.none")));
    }

    private static List<Cell> row(Agent agent, Agents agents, Instant now, Shell shell) {
        var format = shell.format();
        return List.of(
                Cell.entry(
                        agent.staff().displayName() + " (" + agent.code() + ")",
                        AgentPages.address(agent),
                        StandingWords.brief(agents.standing(agent), shell)),
                oldest(agent, now, shell),
                last(agent, agents.isInactive(agent, Jakarta.day(now)), shell),
                Cell.amount(format.rupiah(agent.cash().open())),
                Cell.amount(format.rupiah(agent.cash().limit())));
    }

    private static Cell last(Agent agent, boolean isInactive, Shell shell) {
        var day = agent.cash().lastAt().map(at -> shell.format().shortDate(Jakarta.day(at)));
        return isInactive
                ? Cell.lines(day.orElse(CashWords.NONE), shell.text("agents.inactive"))
                : Cell.text(day.orElse(CashWords.NONE));
    }

    private static Cell oldest(Agent agent, Instant now, Shell shell) {
        return agent.cash()
                .oldestAt()
                .map(at -> {
                    var words = shell.format().shortDate(Jakarta.day(at));
                    return isOld(agent, now) ? Cell.mark(Tone.BAD, words) : Cell.text(words);
                })
                .orElse(Cell.text(CashWords.NONE));
    }

    static boolean isOld(Agent agent, Instant now) {
        return agent.cash()
                .oldestAt()
                .filter(at -> at.isBefore(now.minus(Agents.OLD_CASH)))
                .isPresent();
    }
}
