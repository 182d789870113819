package id.gapura.console.agents;

import id.gapura.accounts.Action;
import id.gapura.agents.Agent;
import id.gapura.agents.AgentTerms;
import id.gapura.agents.Agents;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.Optional;

/** Other terms for agents that somebody else has proposed. */
final class TermsWaiting implements Errand {
    private final Agents agents;
    private final AgentTerms terms;

    TermsWaiting(Agents agents, AgentTerms terms) {
        this.agents = agents;
        this.terms = terms;
    }

    @Override
    public int place() {
        return 24;
    }

    @Override
    public Action action() {
        return Action.COUNT_CASH;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var waiting = waiting(officer);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.WARNING,
                        shell.text("agents.terms.errand"),
                        waiting.size(),
                        shell.text("agents.terms.errand.hint"),
                        Link.to(
                                shell.text("agents.terms.errand.go"),
                                AgentPages.address(waiting.getFirst()) + "/terms")));
    }

    private List<Agent> waiting(Officer officer) {
        var ids = terms.waitingFor(officer.login());
        return ids.isEmpty()
                ? List.of()
                : agents.list().stream()
                        .filter(agent -> ids.contains(agent.staff().id()))
                        .filter(agent -> officer.sees(agent.staff().scope()))
                        .toList();
    }
}
