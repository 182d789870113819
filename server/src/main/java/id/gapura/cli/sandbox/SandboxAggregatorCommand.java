package id.gapura.cli.sandbox;

import id.gapura.cli.Refusal;
import id.gapura.sandbox.SandboxAggregator;
import id.gapura.sandbox.SandboxAggregatorDoor;
import id.gapura.sandbox.SandboxIdentity;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura sandbox aggregator}: an aggregator of wallets, shops and QRIS, with a page on which to pay. */
@Command(
        name = "aggregator",
        description =
                "An aggregator of wallets, shops and QRIS; its keys come from gapura partner aggregator --sandbox.",
        mixinStandardHelpOptions = true)
public final class SandboxAggregatorCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--keys", required = true, paramLabel = "FILE", description = "What it signs with.")
    private Path keys = Path.of("");

    @Option(names = "--gapura", defaultValue = "http://localhost:8080", description = "${DEFAULT-VALUE} unless told.")
    private String gapura = "";

    @Option(names = "--port", defaultValue = "8091", description = "${DEFAULT-VALUE} unless told.")
    private int port;

    public SandboxAggregatorCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        var door =
                SandboxAggregatorDoor.open(new SandboxAggregator(identity(), gapura, clock, new SecureRandom()), port);
        Runtime.getRuntime().addShutdownHook(new Thread(door::close, "aggregator-end"));
        spec.commandLine().getOut().println("The sandbox aggregator is on " + door.address());
        new CountDownLatch(1).await();
        return 0;
    }

    private SandboxIdentity identity() {
        try {
            return SandboxIdentity.read(keys);
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            throw new Refusal("cannot read keys of an aggregator from " + keys, unreadable);
        }
    }
}
