package id.gapura.cli.sandbox;

import id.gapura.sandbox.carriers.SandboxWhatsApp;
import id.gapura.sandbox.carriers.SandboxWhatsAppDoor;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura sandbox whatsapp}: the WhatsApp Cloud API, with a page that is a phone behind it. */
@Command(
        name = "whatsapp",
        description = "WhatsApp's API, and a phone behind it; its keys come from gapura partner gateway --sandbox.",
        mixinStandardHelpOptions = true)
public final class SandboxWhatsAppCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--keys", required = true, paramLabel = "FILE", description = "What it signs with.")
    private Path keys = Path.of("");

    @Option(names = "--gapura", defaultValue = "http://localhost:8080", description = "${DEFAULT-VALUE} unless told.")
    private String gapura = "";

    @Option(names = "--port", defaultValue = "8096", description = "${DEFAULT-VALUE} unless told.")
    private int port;

    public SandboxWhatsAppCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        var door = SandboxWhatsAppDoor.open(new SandboxWhatsApp(SandboxKeys.read(keys), gapura, clock), port);
        Runtime.getRuntime().addShutdownHook(new Thread(door::close, "whatsapp-end"));
        var out = spec.commandLine().getOut();
        out.println("The sandbox WhatsApp is on " + door.api());
        out.println("Its phone is on " + door.address());
        new CountDownLatch(1).await();
        return 0;
    }
}
