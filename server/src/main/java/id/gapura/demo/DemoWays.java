package id.gapura.demo;

import id.gapura.sandbox.SandboxAggregator;
import id.gapura.sandbox.SandboxAggregatorDoor;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Ways to pay that are neither a channel's file nor a sponsor: an agent's cash, a group's sum, automatic debits. Debits need
 * the sandbox aggregator's door; the demo goes on without them when its port is taken.
 */
final class DemoWays implements AutoCloseable {
    private final DemoAgents agents;
    private final DemoGroups groups;
    private final Optional<SandboxAggregatorDoor> door;
    private final Optional<DemoMandates> mandates;
    private boolean isOpen;

    DemoWays(DemoServices services, Path folder, InstantSource clock) {
        agents = new DemoAgents(services);
        groups = new DemoGroups(services);
        var aggregator = new DemoAggregator(services, folder).aggregator("http://localhost:0", clock);
        door = opened(aggregator);
        mandates = door.map(_ -> new DemoMandates(services, aggregator));
    }

    private static Optional<SandboxAggregatorDoor> opened(SandboxAggregator aggregator) {
        try {
            return Optional.of(SandboxAggregatorDoor.open(aggregator, DemoAggregator.PORT));
        } catch (UncheckedIOException taken) {
            return Optional.empty();
        }
    }

    /** Begins all of them. */
    void open(YearMonth month) {
        agents.open(month, Demo.PASSWORD);
        groups.open(month);
        mandates.ifPresent(some -> some.open(month));
        agents.collect();
        isOpen = true;
    }

    /** Does what is due on a day. */
    void day() {
        if (isOpen) {
            mandates.ifPresent(DemoMandates::live);
        }
    }

    /** What is under way when the visitor comes. */
    void end() {
        agents.handIn();
        agents.collect();
        groups.bringAgain();
    }

    @Override
    public void close() {
        door.ifPresent(SandboxAggregatorDoor::close);
    }
}
