package id.gapura.partner.aggregator;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.kernel.Rupiah;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.sandbox.SandboxAggregator;
import id.gapura.sandbox.SandboxAggregatorDoor;
import id.gapura.sandbox.SandboxIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A web program on 21 November 2026, an aggregator on a port of its own that calls it over HTTP, and members. */
public final class AggregatorTown implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    /** What a month costs then: half of 16,800. */
    public static final Rupiah PRICE = new Rupiah(8_400);

    public final TestWeb web = TestWeb.on(TODAY);
    public final SandboxAggregator aggregator;
    private final int port = freePort();
    private Optional<SandboxAggregatorDoor> door = Optional.empty();

    public AggregatorTown() {
        var account = web.get(Aggregators.class).register("contoh", "Agregator Contoh", "http://localhost:" + port);
        var identity = new SandboxIdentity(account.id().toString(), account.secret());
        aggregator = new SandboxAggregator(identity, web.address(""), web.clock(), new SplittableRandom(5));
        open();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Can be reached again. */
    public void open() {
        door = Optional.of(SandboxAggregatorDoor.open(aggregator, port));
    }

    /** Cannot be reached any more. */
    public void shut() {
        door.ifPresent(SandboxAggregatorDoor::close);
        door = Optional.empty();
    }

    Charge charge(Worker worker, Method method) {
        return web.get(Charges.class).create(new Charge.Due(worker.id(), 1, PRICE), method);
    }

    Charge.State state(Charge charge) {
        return web.get(Charges.class).find(charge.id()).orElseThrow().state();
    }

    /** How it stands after everything due by a moment was asked. */
    Charge.State stateAt(Charge charge, Instant moment) {
        web.clock().standAt(moment);
        web.get(StatusRounds.class).askDue();
        return state(charge);
    }

    Charge.State stateAfter(Charge charge, Duration sinceMade) {
        return stateAt(charge, charge.times().createdAt().plus(sinceMade));
    }

    public List<MemberPayment> payments(Worker worker) {
        return web.get(Contributions.class).payments(worker.id());
    }

    @Override
    public void close() {
        shut();
        web.close();
    }
}
