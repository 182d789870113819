package id.gapura.bench;

import id.gapura.program.Program;
import id.gapura.program.ProgramSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;

/** A program over a new, durable, embedded database in a folder that is gone afterwards. */
final class Workbench implements AutoCloseable {
    private final Path folder;
    private final Program program;

    Workbench() {
        try {
            folder = Files.createTempDirectory("gapura-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        program = Program.open(new ProgramSettings(folder, Optional.empty(), InstantSource.system()));
    }

    Program program() {
        return program;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        program.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
