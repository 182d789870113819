package id.gapura.cli;

import id.gapura.accounts.Audit;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.Gateways;
import id.gapura.program.Program;
import id.gapura.sandbox.SandboxIdentity;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura partner gateway}: sets up our account at a gateway for messages. */
@Command(
        name = "gateway",
        description = "Sets up a gateway for SMS, WhatsApp or a menu; its secret is shown this once.",
        mixinStandardHelpOptions = true)
final class GatewayCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--code", required = true, description = "Stands with every message, such as contoh.")
    private String code = "";

    @Option(
            names = "--channels",
            required = true,
            split = ",",
            description = "What it carries: ${COMPLETION-CANDIDATES}, with commas between.")
    private Set<Channel> channels = Set.of();

    @Option(names = "--url", required = true, description = "Where it is asked.")
    private String url = "";

    @Option(
            names = "--sandbox",
            paramLabel = "FILE",
            description = "Writes what gapura sandbox phone needs instead of showing the secret.")
    private Optional<Path> sandbox = Optional.empty();

    GatewayCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var program = Program.open(installation.settings(clock))) {
            var gateway = registered(program.get(Gateways.class));
            program.get(Audit.class)
                    .record("system", "gateway.created", gateway.id().toString(), code);
            var out = spec.commandLine().getOut();
            out.println("account " + gateway.id());
            if (sandbox.isPresent()) {
                new SandboxIdentity(gateway.id().toString(), gateway.secret()).write(sandbox.get());
                out.println("Keys of the sandbox phone: " + sandbox.get());
            } else {
                out.println("secret  " + gateway.secret());
                out.println("The secret is not shown again.");
            }
        }
        return 0;
    }

    private Gateway registered(Gateways gateways) {
        try {
            return gateways.register(code, channels, url);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
    }
}
