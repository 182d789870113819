package id.gapura.cli.sandbox;

import id.gapura.cli.Refusal;
import id.gapura.sandbox.SandboxIdentity;
import id.gapura.sandbox.SandboxPlatform;
import id.gapura.sandbox.SandboxPlatformDoor;
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

/** {@code gapura sandbox platform}: a ride-hailing platform that names drivers and hears what becomes of them. */
@Command(
        name = "platform",
        description = {
            "A ride-hailing platform that names invented drivers, then prints each change that it hears of.",
            "Its keys come from gapura partner create --sandbox; an administrator gives its address to Gapura."
        },
        mixinStandardHelpOptions = true)
public final class SandboxPlatformCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--keys", required = true, paramLabel = "FILE", description = "What it signs with.")
    private Path keys = Path.of("");

    @Option(names = "--gapura", defaultValue = "http://localhost:8080", description = "${DEFAULT-VALUE} unless told.")
    private String gapura = "";

    @Option(names = "--port", defaultValue = "8094", description = "${DEFAULT-VALUE} unless told.")
    private int port;

    @Option(names = "--drivers", defaultValue = "5", description = "How many to name; ${DEFAULT-VALUE} unless told.")
    private int drivers;

    public SandboxPlatformCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var platform = new SandboxPlatform(identity(), gapura, clock, new SecureRandom(), line -> {
            out.println(line);
            out.flush();
        });
        var door = SandboxPlatformDoor.open(platform, port);
        Runtime.getRuntime().addShutdownHook(new Thread(door::close, "platform-end"));
        out.println("The sandbox platform is on " + door.address() + "; it hears of changes at " + door.address()
                + SandboxPlatform.WEBHOOK);
        platform.name(drivers);
        new CountDownLatch(1).await();
        return 0;
    }

    private SandboxIdentity identity() {
        try {
            return SandboxIdentity.read(keys);
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            throw new Refusal("cannot read keys of a platform from " + keys, unreadable);
        }
    }
}
