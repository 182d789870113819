package id.gapura.agents;

import id.gapura.contributions.SuspenseReturned;
import id.gapura.jobs.Listener;
import id.gapura.kernel.Rupiah;
import java.util.UUID;

/** What suspense gave back of cash an agent gives to the payer: it need not be handed in any more. */
final class ReturnListener implements Listener<SuspenseReturned> {
    private final Agents agents;
    private final AgentStore store;
    private final TakingStore takings;
    private final Takings finishing;
    private final FloatEntries entries;

    ReturnListener(Agents agents, AgentStore store, TakingStore takings, Takings finishing, FloatEntries entries) {
        this.agents = agents;
        this.store = store;
        this.takings = takings;
        this.finishing = finishing;
        this.entries = entries;
    }

    @Override
    public String name() {
        return "agents.suspense-returned";
    }

    @Override
    public Class<SuspenseReturned> event() {
        return SuspenseReturned.class;
    }

    @Override
    public void on(SuspenseReturned returned) {
        agents.ofChannel(returned.channel())
                .ifPresent(agent ->
                        giveBack(agent, UUID.fromString(returned.externalId()), Rupiah.of(returned.amountIdr())));
    }

    private void giveBack(Agent agent, UUID takingId, Rupiah amount) {
        var id = agent.staff().id();
        finishing.finish(agent, takings.find(id, takingId).orElseThrow());
        var back = takings.returned(id, takingId, amount);
        if (back.isPositive()) {
            store.giveBack(id, back);
            entries.returned(agent, takingId, back);
        }
    }
}
