package id.gapura.cli.sandbox;

import id.gapura.sandbox.SandboxPhone;
import id.gapura.sandbox.SandboxPhoneDoor;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura sandbox phone}: a gateway for SMS, WhatsApp and a menu, with a page that is a phone. */
@Command(
        name = "phone",
        description =
                "A phone to type into: SMS, WhatsApp and a numbered menu; its keys come from gapura partner gateway --sandbox.",
        mixinStandardHelpOptions = true)
public final class SandboxPhoneCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--keys", required = true, paramLabel = "FILE", description = "What it signs with.")
    private Path keys = Path.of("");

    @Option(names = "--gapura", defaultValue = "http://localhost:8080", description = "${DEFAULT-VALUE} unless told.")
    private String gapura = "";

    @Option(names = "--port", defaultValue = "8093", description = "${DEFAULT-VALUE} unless told.")
    private int port;

    public SandboxPhoneCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        var door = SandboxPhoneDoor.open(new SandboxPhone(SandboxKeys.read(keys), gapura, clock), port);
        Runtime.getRuntime().addShutdownHook(new Thread(door::close, "phone-end"));
        spec.commandLine().getOut().println("The sandbox phone is on " + door.address());
        new CountDownLatch(1).await();
        return 0;
    }
}
