package id.gapura.cli;

import id.gapura.vault.SigningKeys;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gapura keys rotate}: a fresh key for receipts and cards. */
@Command(
        name = "rotate",
        description = {
            "Makes a fresh key that signs receipts and cards from the next start on; what older keys signed stays valid.",
            "Whoever keeps a copy of the page that checks them needs a new copy."
        },
        mixinStandardHelpOptions = true)
final class RotateKeyCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    RotateKeyCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var name = SigningKeys.rotate(installation.settings(clock).signingKeys());
        spec.commandLine().getOut().println("Key " + name + " signs from the next start on.");
        return 0;
    }
}
