package id.gapura.cli.sandbox;

import id.gapura.cli.Refusal;
import id.gapura.sandbox.PhonePages;
import id.gapura.sandbox.carriers.SandboxSmsc;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura sandbox smsc}: an SMS centre that speaks SMPP 3.4, with a page that is a phone behind it. */
@Command(
        name = "smsc",
        description =
                "An SMS centre that speaks SMPP, and a phone behind it; its keys come from gapura partner gateway --sandbox.",
        mixinStandardHelpOptions = true)
public final class SandboxSmscCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--keys", required = true, paramLabel = "FILE", description = "With what Gapura binds.")
    private Path keys = Path.of("");

    @Option(
            names = "--smpp-port",
            defaultValue = "2775",
            description = "Where Gapura binds; ${DEFAULT-VALUE} unless told.")
    private int smppPort;

    @Option(names = "--port", defaultValue = "8095", description = "Where the phone is; ${DEFAULT-VALUE} unless told.")
    private int port;

    public SandboxSmscCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        var centre = open();
        Runtime.getRuntime().addShutdownHook(new Thread(centre::close, "smsc-end"));
        var out = spec.commandLine().getOut();
        out.println("The sandbox SMS centre is on smpp://localhost:" + centre.port());
        out.println("Its phone is on http://localhost:" + port);
        new CountDownLatch(1).await();
        return 0;
    }

    private SandboxSmsc open() {
        try {
            var centre = SandboxSmsc.open(SandboxKeys.read(keys), clock, smppPort);
            PhonePages.open(centre, port);
            return centre;
        } catch (IOException taken) {
            throw new Refusal("cannot listen on port " + smppPort + " and " + port, taken);
        }
    }
}
