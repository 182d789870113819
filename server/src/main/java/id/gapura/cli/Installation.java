package id.gapura.cli;

import id.gapura.program.ProgramSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which installation a command works on. */
final class Installation {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:GAPURA_DATA}",
            description = "Keeps database, keys and uploads; $GAPURA_DATA, or .gapura in your home folder.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:GAPURA_DATABASE_URL}",
            description = "An external PostgreSQL; $GAPURA_DATABASE_URL, or one of the program's own.")
    private Optional<String> databaseUrl = Optional.empty();

    ProgramSettings settings(InstantSource clock) {
        var folder = data.orElseGet(() -> Path.of(System.getProperty("user.home"), ".gapura"));
        return new ProgramSettings(folder.toAbsolutePath(), databaseUrl, clock);
    }
}
