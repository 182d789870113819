package id.gapura.console.agents;

import id.gapura.agents.Agent;
import id.gapura.agents.CommissionLine;
import id.gapura.agents.Commissions;
import id.gapura.kernel.Rupiah;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says why each line of an agent's commission is what it is. */
final class CommissionWords {
    private final Commissions commissions;
    private final Registry registry;

    CommissionWords(Commissions commissions, Registry registry) {
        this.commissions = commissions;
        this.registry = registry;
    }

    CommissionPage page(Agent agent, String back, Shell shell) {
        var lines = commissions.lines(agent);
        var names = registry
                .list(lines.stream().map(CommissionLine::subjectId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Worker::id, worker -> worker.person().name()));
        var open = Stat.of(
                shell.text("commission.open"),
                shell.format().rupiah(commissions.open(agent)),
                shell.text("commission.open.note"));
        var table = new Table(
                shell.text("commission.lines"),
                List.of(
                        Table.words(shell.text("people.name")),
                        Table.words(shell.text("commission.why")),
                        Table.words(shell.text("commission.run")),
                        Table.amount(shell.text("commission.amount"))),
                lines.stream().map(line -> row(line, names, shell)).toList(),
                shell.text("commission.none"));
        return new CommissionPage(agent.staff().displayName(), back, List.of(open), table);
    }

    private List<Cell> row(CommissionLine line, Map<UUID, String> names, Shell shell) {
        return List.of(
                Cell.text(names.getOrDefault(line.subjectId(), "–")),
                Cell.text(why(line, shell)),
                Cell.text(shell.format().month(line.run())),
                Cell.amount(shell.format().rupiah(line.amount())));
    }

    private String why(CommissionLine line, Shell shell) {
        var month = shell.format().month(line.month());
        var base = shell.format().rupiah(Rupiah.of(line.base()));
        return switch (line.kind()) {
            case CONTRIBUTION -> {
                var shown = shell.format()
                        .percent(commissions.rate(line.month()).fraction().doubleValue());
                yield shell.text("commission.why.contribution", shown, base, month);
            }
            case ACQUISITION -> shell.text("commission.why.acquisition", line.base(), month);
            case REVERSED -> shell.text("commission.why.reversed", base, month);
            case NOT_SURVIVED -> shell.text("commission.why.not_survived", base, month);
            case INCENTIVE_BACK -> shell.text("commission.why.incentive_back", line.base(), month);
        };
    }
}
