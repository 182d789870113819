package id.gapura.cli.sandbox;

import id.gapura.sandbox.SandboxDukcapil;
import id.gapura.sandbox.SandboxDukcapilDoor;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura sandbox dukcapil}: a national ID office, with a page on which to set its mood. */
@Command(
        name = "dukcapil",
        description = "A national ID office; gapura identity connect --sandbox makes an installation ask it.",
        mixinStandardHelpOptions = true)
final class SandboxDukcapilCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", defaultValue = "" + SandboxDukcapil.PORT, description = "${DEFAULT-VALUE} unless told.")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        var door = SandboxDukcapilDoor.open(new SandboxDukcapil(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(door::close, "dukcapil-end"));
        spec.commandLine().getOut().println("The sandbox ID office is on " + door.address());
        new CountDownLatch(1).await();
        return 0;
    }
}
