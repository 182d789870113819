package id.gapura.cli;

import id.gapura.kernel.Jakarta;
import id.gapura.program.Backups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura restore}: an installation as it was at a moment. */
@Command(
        name = "restore",
        description = "Makes an installation of a backup, as it was at a moment; --data must be empty.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--from", paramLabel = "DIR", required = true, description = "The backup folder.")
    private Path from = Path.of("");

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            required = true,
            description = "The vault.keys of the installation that was backed up.")
    private Path keys = Path.of("");

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "Everything committed up to then, as 2026-11-21T14:05:00 (in Jakarta) or with an offset; "
                    + "without it, all that the backup has.")
    private Optional<String> at = Optional.empty();

    RestoreCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var settings = installation.settings(clock);
        if (!Files.exists(keys)) {
            throw new Refusal("--keys: there is no file " + keys);
        }
        switch (new Backups(settings).restore(from.toAbsolutePath(), keys, at.map(this::moment))) {
            case DONE -> spec.commandLine().getOut().println("Restored to " + settings.dataFolder());
            case NOT_EMPTY -> throw new Refusal(settings.dataFolder() + " is not empty; choose another with --data");
            case NO_BACKUP -> throw new Refusal("there is no backup in " + from);
            case OTHER_KEYS -> throw new Refusal(keys + " are not the keys of this backup");
        }
        return 0;
    }

    private Instant moment(String text) {
        try {
            return text.matches(".*([+-]\\d\\d:\\d\\d|Z)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(Jakarta.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refusal("--at is not a time; write it as 2026-11-21T14:05:00 or 2026-11-21T14:05:00+07:00", e);
        }
    }
}
