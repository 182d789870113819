package id.gapura.cli;

import id.gapura.database.Proof;
import id.gapura.demo.Demo;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Membership;
import id.gapura.program.MovedClock;
import id.gapura.program.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura verify}: recomputes cover, balances and totals from the base records. */
@Command(
        name = "verify",
        description = "Recomputes what is stored from the records it came from; ends with the number of differences.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final InstantSource system;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(
            names = "--example",
            description = "First loads the example rosters and a year of payments; the folder must be empty.")
    private boolean example;

    VerifyCommand(InstantSource system) {
        this.system = system;
    }

    @Override
    public Integer call() {
        var clock = new MovedClock();
        var settings = installation.settings(clock);
        var out = spec.commandLine().getOut();
        try (var program = Program.open(settings)) {
            if (example) {
                load(program, clock, settings.dataFolder());
            }
            if (!program.get(Jobs.class).awaitQuiet(PATIENCE)) {
                throw new Refusal("jobs still run; verify again when they are done");
            }
            long differences = prove(program, out);
            out.println(differences + " differences");
            return differences == 0 ? 0 : 1;
        }
    }

    private void load(Program program, MovedClock clock, Path dataFolder) {
        if (!program.get(Membership.class).page(new UUID(0, 0), 1).isEmpty()) {
            throw new Refusal("--example needs an empty installation; there are members in this one");
        }
        try {
            var folder = Files.createDirectories(dataFolder.resolve("demo"));
            new Demo(program::get, clock, folder).load(Jakarta.today(system));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long prove(Program program, PrintWriter out) {
        var all = new AtomicLong();
        for (var proof : program.all(Proof.class)) {
            long before = all.get();
            proof.run(difference -> {
                all.incrementAndGet();
                out.println("  " + difference);
            });
            out.println(proof.name() + ": " + (all.get() == before ? "agrees" : (all.get() - before) + " differ"));
        }
        return all.get();
    }
}
