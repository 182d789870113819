package id.gapura.demo;

import id.gapura.partner.aggregator.Aggregators;
import id.gapura.sandbox.SandboxAggregator;
import id.gapura.sandbox.SandboxIdentity;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The sandbox aggregator of the demo, at which a visitor pays what the payment page charges. */
public final class DemoAggregator {
    /** Where its page is, and where Gapura asks it. */
    public static final int PORT = 8091;

    private final DemoServices services;
    private final Path keys;

    public DemoAggregator(DemoServices services, Path folder) {
        this.services = services;
        this.keys = folder.resolve("sandbox-aggregator.keys");
    }

    void register() {
        var account =
                services.get(Aggregators.class).register("contoh", "Agregator Contoh", "http://localhost:" + PORT);
        new SandboxIdentity(account.id().toString(), account.secret()).write(keys);
    }

    /** The aggregator, calling a Gapura; it knows what was allowed before it was started. */
    public SandboxAggregator aggregator(String gapura, InstantSource clock) {
        var aggregator = new SandboxAggregator(SandboxIdentity.read(keys), gapura, clock, new SecureRandom());
        DemoMandates.remember(services, aggregator);
        return aggregator;
    }
}
