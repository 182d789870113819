package id.gapura.console.agents;

import id.gapura.accounts.Action;
import id.gapura.agents.Agent;
import id.gapura.agents.Agents;
import id.gapura.agents.Standing;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;

/** Finds the agent who asks, or the agent whom an officer asks about. */
final class AgentAtWork {
    private final Agents agents;

    AgentAtWork(Agents agents) {
        this.agents = agents;
    }

    /** The agent who is signed in; 404 for an account that was never registered as one. */
    Agent self(Officer officer) {
        officer.require(Action.TAKE_CASH);
        return agents.find(officer.login()).orElseThrow(PeopleInScope::nobody);
    }

    Standing standing(Agent agent) {
        return agents.standing(agent);
    }

    /** An agent who works within the officer's scope; others do not exist for the officer. */
    Agent within(Officer officer, String code) {
        officer.require(Action.COUNT_CASH);
        return agents.find(code)
                .filter(agent -> officer.sees(agent.staff().scope()))
                .orElseThrow(PeopleInScope::nobody);
    }
}
