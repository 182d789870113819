package id.gapura.field.commands;

import id.gapura.agents.Agent;
import id.gapura.agents.Agents;
import id.gapura.agents.Taking;
import id.gapura.agents.Takings;
import id.gapura.database.Proof;
import id.gapura.field.devices.Device;
import id.gapura.field.devices.Devices;
import id.gapura.receipts.DeviceReceipt;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What members hold in hand is what their agent has to hand in: each receipt of a device has a taking of its amount. */
final class ReceiptProof implements Proof {
    private final CommandStore store;
    private final Devices devices;
    private final Agents agents;
    private final Takings takings;

    ReceiptProof(CommandStore store, Devices devices, Agents agents, Takings takings) {
        this.store = store;
        this.devices = devices;
        this.agents = agents;
        this.takings = takings;
    }

    @Override
    public String name() {
        return "receipts that devices gave against cash of agents";
    }

    @Override
    public void run(Consumer<String> difference) {
        var owners = new HashMap<UUID, Optional<Agent>>();
        store.eachBookedReceipt(receipt -> {
            var said = DeviceReceipt.amountOf(receipt.code());
            var taken = owners.computeIfAbsent(receipt.device(), this::owner)
                    .flatMap(agent -> takings.find(agent, receipt.command()))
                    .map(Taking::amount);
            if (!said.equals(taken)) {
                difference.accept("receipt " + receipt.paper() + " of device " + receipt.device() + " says "
                        + said.map(Object::toString).orElse("nothing") + ", taken was "
                        + taken.map(Object::toString).orElse("nothing"));
            }
        });
    }

    private Optional<Agent> owner(UUID device) {
        return devices.find(device).map(Device::login).flatMap(agents::find);
    }
}
