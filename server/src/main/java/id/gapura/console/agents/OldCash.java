package id.gapura.console.agents;

import id.gapura.accounts.Action;
import id.gapura.agents.Agents;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.Optional;

/** Agents who hold cash for longer than the house allows. */
final class OldCash implements Errand {
    private final Agents agents;
    private final InstantSource clock;

    OldCash(Agents agents, InstantSource clock) {
        this.agents = agents;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Action action() {
        return Action.COUNT_CASH;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var now = clock.instant();
        long count = agents.list().stream()
                .filter(agent -> officer.sees(agent.staff().scope()))
                .filter(agent -> AgentsPage.isOld(agent, now))
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.BAD,
                        shell.text("agents.errand"),
                        count,
                        shell.text("agents.errand.hint", Agents.OLD_CASH.toDays()),
                        Link.to(shell.text("agents.errand.action"), AgentPages.HOME)));
    }
}
