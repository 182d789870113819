package id.gapura.console.agents;

import id.gapura.agents.Agent;
import id.gapura.agents.Standing;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * What an agent sees first.
 *
 * @param text looked for last; may be empty
 * @param found empty until something is looked for
 */
public record CashPage(List<Stat> stats, String text, Optional<Table> found, Table takings) {
    public CashPage {
        stats = List.copyOf(stats);
    }

    static CashPage of(Agent agent, Standing standing, Table takings, Shell shell) {
        var format = shell.format();
        var cash = agent.cash();
        var oldest = cash.oldestAt()
                .map(at -> shell.text("cash.open.since", format.time(at)))
                .orElse("");
        var stats = List.of(
                Stat.of(shell.text("cash.open"), format.rupiah(cash.open()), oldest),
                Stat.of(
                        shell.text("cash.left"),
                        format.rupiah(cash.left()),
                        shell.text("cash.limit", format.rupiah(cash.limit()))),
                StandingWords.stat(standing, shell));
        return new CashPage(stats, "", Optional.empty(), takings);
    }

    CashPage with(String looked, Table people) {
        return new CashPage(stats, looked, Optional.of(people), takings);
    }
}
