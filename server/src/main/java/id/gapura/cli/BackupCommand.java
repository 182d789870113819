package id.gapura.cli;

import id.gapura.program.Backups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura backup}: a copy of the installation, and its log from now on. */
@Command(
        name = "backup",
        description = {
            "Copies the installation to a folder while it works, and sends its log there from now on,",
            "so that any moment after the copy can be restored; a lost machine loses a minute at most."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The backup folder, on another disk.")
    private Path to = Path.of("");

    @Option(
            names = "--keep",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many of the newest copies stay; default ${DEFAULT-VALUE}.")
    private int keep;

    BackupCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var backups = new Backups(installation.settings(clock));
        if (keep < 1) {
            throw new Refusal("--keep must be at least 1");
        }
        if (!Files.exists(backups.keys())) {
            throw new Refusal("there is no installation to back up; choose its folder with --data");
        }
        var made = backups.make(to.toAbsolutePath(), keep);
        spec.commandLine()
                .getOut()
                .println("Backed up %d MB to %s; %d copies kept. The keys are not in it: keep %s elsewhere."
                        .formatted(made.bytes() >> 20, to, made.copies(), backups.keys()));
        return 0;
    }
}
