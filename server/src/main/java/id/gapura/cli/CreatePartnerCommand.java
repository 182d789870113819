package id.gapura.cli;

import id.gapura.accounts.Audit;
import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.ApiKeys;
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

/** {@code gapura partner create}: a key for a platform, its secret shown this once. */
@Command(
        name = "create",
        description = "Makes a key with which a partner signs the payments it reports and the workers it names.",
        mixinStandardHelpOptions = true)
final class CreatePartnerCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--name", required = true, description = "Of the partner.")
    private String name = "";

    @Option(
            names = "--channel",
            required = true,
            description = "In whose name its payments come: three to forty lower-case letters, digits, dashes.")
    private String channel = "";

    @Option(
            names = "--sandbox",
            paramLabel = "FILE",
            description = "Writes what gapura sandbox platform needs instead of showing the secret.")
    private Optional<Path> sandbox = Optional.empty();

    CreatePartnerCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var program = Program.open(installation.settings(clock))) {
            var key = created(program.get(ApiKeys.class));
            program.get(Audit.class)
                    .record("system", "partner.created", key.id().toString(), key.channel());
            var out = spec.commandLine().getOut();
            out.println("key    " + key.id());
            if (sandbox.isPresent()) {
                new SandboxIdentity(key.id().toString(), key.secret()).write(sandbox.get());
                out.println("Keys of the sandbox platform: " + sandbox.get());
            } else {
                out.println("secret " + key.secret());
                out.println("The secret is not shown again.");
            }
        }
        return 0;
    }

    private ApiKey created(ApiKeys keys) {
        try {
            return keys.create(name, channel);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
    }
}
