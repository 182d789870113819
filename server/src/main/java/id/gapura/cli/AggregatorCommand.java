package id.gapura.cli;

import id.gapura.accounts.Audit;
import id.gapura.partner.aggregator.Account;
import id.gapura.partner.aggregator.Aggregators;
import id.gapura.program.Program;
import id.gapura.sandbox.SandboxIdentity;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura partner aggregator}: sets up our account at an aggregator; new charges go to the newest. */
@Command(
        name = "aggregator",
        description = "Sets up an aggregator of wallets, shops and QRIS; its secret is shown this once.",
        mixinStandardHelpOptions = true)
final class AggregatorCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--code", required = true, description = "In the names of its channels, such as contoh.")
    private String code = "";

    @Option(names = "--name", required = true)
    private String name = "";

    @Option(names = "--url", required = true, description = "Where it is asked.")
    private String url = "";

    @Option(
            names = "--sandbox",
            paramLabel = "FILE",
            description = "Writes what gapura sandbox aggregator needs instead of showing the secret.")
    private Optional<Path> sandbox = Optional.empty();

    AggregatorCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var program = Program.open(installation.settings(clock))) {
            var account = registered(program.get(Aggregators.class));
            program.get(Audit.class)
                    .record("system", "aggregator.created", account.id().toString(), code);
            var out = spec.commandLine().getOut();
            out.println("account " + account.id());
            if (sandbox.isPresent()) {
                new SandboxIdentity(account.id().toString(), account.secret()).write(sandbox.get());
                out.println("Keys of the sandbox aggregator: " + sandbox.get());
            } else {
                out.println("secret  " + account.secret());
                out.println("The secret is not shown again.");
            }
        }
        return 0;
    }

    private Account registered(Aggregators aggregators) {
        try {
            return aggregators.register(code, name, url);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
    }
}
