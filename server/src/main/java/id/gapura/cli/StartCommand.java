package id.gapura.cli;

import id.gapura.accounts.Accounts;
import id.gapura.program.WebProgram;
import id.gapura.program.WebSettings;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gapura start}: the web program, until it is told to end. */
@Command(name = "start", description = "Starts the program with its web pages.", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--port", paramLabel = "N", description = "Where it listens; 8080 unless told. 0 takes a free one.")
    private int port = WebSettings.USUAL_PORT;

    StartCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        var program = WebProgram.open(installation.settings(clock), web());
        Runtime.getRuntime().addShutdownHook(new Thread(program::close, "gapura-end"));
        var out = spec.commandLine().getOut();
        out.println("Gapura listens on http://localhost:" + program.port());
        if (program.get(Accounts.class).list().isEmpty()) {
            out.println("Nobody can sign in yet: make the first account with gapura staff create");
        }
        new CountDownLatch(1).await();
        return 0;
    }

    private WebSettings web() {
        try {
            return new WebSettings(port);
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(spec.commandLine(), String.valueOf(outOfRange.getMessage()), outOfRange);
        }
    }
}
