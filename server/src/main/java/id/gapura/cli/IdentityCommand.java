package id.gapura.cli;

import id.gapura.accounts.Audit;
import id.gapura.enrolment.identity.IdentityCheck;
import id.gapura.program.Program;
import id.gapura.sandbox.SandboxDukcapil;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura identity}: where the national ID office is asked. */
@Command(
        name = "identity",
        description = "Says where the national ID office (Dukcapil) is asked.",
        mixinStandardHelpOptions = true)
final class IdentityCommand {
    private final InstantSource clock;
    private final UnaryOperator<String> passwords;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    IdentityCommand(InstantSource clock, UnaryOperator<String> passwords) {
        this.clock = clock;
        this.passwords = passwords;
    }

    @Command(
            name = "connect",
            description = "From now on asks there; without it, enrolment asks no office.",
            mixinStandardHelpOptions = true)
    int connect(
            @Mixin Installation installation,
            @Option(names = "--url", description = "Where the office is; its key is asked for.") Optional<String> url,
            @Option(names = "--sandbox", description = "Asks the sandbox ID office on its usual port.")
                    boolean sandbox) {
        if (url.isPresent() == sandbox) {
            throw new Refusal("give either --url or --sandbox");
        }
        var key = sandbox ? SandboxDukcapil.KEY : passwords.apply("Key that the office gave: ");
        try (var program = Program.open(installation.settings(clock))) {
            program.get(IdentityCheck.class).connect(url.orElse(SandboxDukcapil.ADDRESS), key);
            program.get(Audit.class).record("system", "identity.connected", "", "");
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
        spec.commandLine().getOut().println("The ID office is asked from now on.");
        return 0;
    }
}
